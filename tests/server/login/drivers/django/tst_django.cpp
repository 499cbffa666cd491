// Accounts of a Django website in its own PostgreSQL: what every driver promises, who is let in, and how accounts are
// given away.
#include "server/login/drivers/django/database.h"
#include "server/service/authorities.h"
#include "tests/app/console/remote_house.h"
#include "tests/support/letters.h"
#include "tests/support/login/driver_conformance.h"
#include "tests/support/login/older_site.h"

namespace gatelodge::login {
const Driver *djangoDriver();
}

using namespace gatelodge;
using namespace gatelodge::tests;
using login::Verdict;
using login::django::Database;
using login::django::Place;
using login::django::placeFrom;

class TestDjango : public DriverConformance {
    Q_OBJECT
protected:
    const login::Driver &driver() const override { return *login::djangoDriver(); }
    login::Means means() override { return service::lentToDrivers(m_means, QDateTime::currentDateTimeUtc()); }
    QJsonObject goodSettings() override { return m_site.settings(); }
    QJsonObject unreachableSettings() override {
        QJsonObject settings = m_site.settings();
        settings[QStringLiteral("host")] = QStringLiteral("/nowhere/at/all");
        return settings;
    }
    std::optional<PeerAccount> account() override {
        return PeerAccount{
            QStringLiteral("p1"), "secret-1", QStringLiteral("1"), {QStringLiteral("P1"), QStringLiteral("#1")}};
    }

private Q_SLOTS:
    void initTestCase() {
        m_site.populate(1, 12);
        m_site.script(QStringLiteral("UPDATE auth_user SET is_active = false WHERE id = 2;"
                                     "UPDATE auth_user SET date_joined = '2012-02-29 07:30+00' WHERE id = 5;"
                                     "UPDATE auth_user SET password = '!unusable' WHERE id = 3;"
                                     "UPDATE auth_user SET password = 'md5$salt$hash' WHERE id = 4"));
    }

    void who_may_come_in_is_what_the_website_says_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<bool>("closed");
        QTest::newRow("the right password") << "p5" << QByteArray("secret-5") << int(Verdict::Ok) << false;
        QTest::newRow("a wrong one") << "p5" << QByteArray("secret-6") << int(Verdict::BadPassword) << false;
        QTest::newRow("an account that is closed there") << "p2" << QByteArray("secret-2") << int(Verdict::Ok) << true;
        QTest::newRow("a password that nobody can type")
            << "p3" << QByteArray("!unusable") << int(Verdict::BadPassword) << false;
        QTest::newRow("a hash of a weak kind") << "p4" << QByteArray("hash") << int(Verdict::BadPassword) << false;
        QTest::newRow("an id that nobody has") << "#99" << QByteArray("secret-5") << int(Verdict::NoAccount) << false;
        QTest::newRow("no id") << "#1}' OR '1" << QByteArray("secret-1") << int(Verdict::NoAccount) << false;
    }
    void who_may_come_in_is_what_the_website_says() {
        QFETCH(QString, name);
        QFETCH(QByteArray, password);
        const login::Means lent = means();
        const auto answer = driver().passwordSignIn(settings(), lent)->authenticate({name, password});
        QTEST(int(answer.verdict), "verdict");
        QTEST(answer.closed, "closed");
    }

    void accounts_are_given_away_in_pages_with_all_that_is_theirs() {
        const auto handover = value(driver().handover(settings()));
        QStringList names, groups, addresses;
        QString behind;
        while (true) {
            const auto page = value(handover->after(behind, 5));
            for (const auto &account : page) {
                names << account.user.username;
                groups << account.user.groups.join(u'+');
                addresses << QString::number(account.user.emails.size());
            }
            if (page.isEmpty())
                break;
            behind = page.last().user.identity;
        }
        QCOMPARE(names.join(u' '), QStringLiteral("p1 p2 p3 p4 p5 p6 p7 p8 p9 p10 p11 p12"));
        QCOMPARE(groups.join(u'|'), QStringLiteral("||Choir|||Choir|||Choir|||Choir"));
        QCOMPARE(addresses.join(u' '), QStringLiteral("1 1 1 2 1 1 1 2 1 1 1 2"));
    }

    void what_is_held_does_not_change_there_until_it_is_let_go() {
        const auto handover = value(driver().handover(settings()));
        const auto held = value(
            handover->hold({QStringLiteral("5"), QStringLiteral("6"), QStringLiteral("99"), QStringLiteral("x")}));
        QCOMPARE(held.size(), 2);
        QCOMPARE(held.first().joined, QDateTime({2012, 2, 29}, {7, 30}, QTimeZone::utc()));
        Rival website(m_site.connection());
        auto changed = website.startScript(QStringLiteral("UPDATE auth_user SET password = 'new' WHERE id = 5"));
        const auto watcher = value(store::Session::open(m_site.connection()));
        waitUntilBlocked(*watcher);
        QCOMPARE(ask(*watcher, QStringLiteral("SELECT password FROM auth_user WHERE id = 5")),
                 held.first().storedPassword);
        handover->letGo();
        value(changed.get());
    }

    void a_hold_that_is_lost_is_noticed() {
        const auto handover = value(driver().handover(settings()));
        value(handover->hold({QStringLiteral("5")}));
        value(handover->stillHolds());
        m_site.goAway(true);
        m_site.goAway(false);
        QCOMPARE(handover->stillHolds().error().fault, Fault::Unavailable);
    }

    void without_encryption_only_this_machine_is_asked_data() {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("asked");
        QTest::newRow("another one") << "db.example.org" << false;
        QTest::newRow("a name that looks like this one") << "127.example.org" << false;
        QTest::newRow("this one") << "127.0.0.1" << true;
        QTest::newRow("a folder with a socket") << m_site.connection().host << true;
    }
    void without_encryption_only_this_machine_is_asked() {
        QFETCH(QString, host);
        QFETCH(bool, asked);
        const auto handover = driver().handover(settings({{QStringLiteral("host"), host}}));
        QCOMPARE(!handover && handover.error().fault == Fault::Misconfigured, !asked);
    }

    // A PostgreSQL with a certificate that an authority of its own has signed: libpq looks for that in a file.
    void a_website_elsewhere_is_reached_by_tls_and_a_stranger_is_not() {
        RemoteHouse elsewhere;
        value(elsewhere.house().script(OlderSite::tables() +
                                       QStringLiteral("; CREATE ROLE website LOGIN PASSWORD 'its own';"
                                                      "GRANT SELECT ON ALL TABLES IN SCHEMA public TO website")));
        QFile authority(elsewhere.file(QStringLiteral("ca.pem")));
        QVERIFY(authority.open(QIODevice::ReadOnly));
        const auto reached = [&](const QString &trusted) {
            return driver().handover(settings({{QStringLiteral("host"), QStringLiteral("localhost")},
                                               {QStringLiteral("port"), elsewhere.port()},
                                               {QStringLiteral("database"), QStringLiteral("gatelodge")},
                                               {QStringLiteral("account"), QStringLiteral("website")},
                                               {QStringLiteral("password"), QStringLiteral("its own")},
                                               {QStringLiteral("encryption"), QStringLiteral("verify-full")},
                                               {QStringLiteral("ca_certificate"), trusted}}));
        };
        const auto known = reached(QString::fromLatin1(authority.readAll()));
        QVERIFY2(known, known ? "" : qPrintable(known.error().detail));
        const auto stranger = reached({});
        QCOMPARE(stranger.error().fault, Fault::Unavailable);
        QVERIFY2(stranger.error().detail.contains(QLatin1String("certificate verify failed")),
                 qPrintable(stranger.error().detail));
    }

    // What nobody asks for again does not keep the others from being kept.
    void conversations_of_other_places_make_room() {
        Place place = placeFrom(settings());
        QStringList backends;
        for (int i = 0; i < 9; ++i) {
            place.host += QStringLiteral("/."); // as many places as names for one; none that another test knows
            backends << backendOf(place);
        }
        QCOMPARE(backendOf(place), backends.last());
        QTRY_COMPARE_WITH_TIMEOUT(
            m_site.asked(QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE pid = %1").arg(backends.first())),
            QStringLiteral("0"), 20'000);
    }

    void conversations_of_an_older_password_end() {
        Place place = placeFrom(settings());
        place.password = "the old one";
        const QString old = backendOf(place);
        place.password = "the new one";
        QVERIFY(backendOf(place) != old);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_site.asked(QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE pid = %1").arg(old)),
            QStringLiteral("0"), 20'000);
    }

    void who_may_not_hold_rows_is_told_what_is_missing() {
        m_site.script(QStringLiteral("DROP ROLE IF EXISTS older_reader; CREATE ROLE older_reader LOGIN;"
                                     "GRANT SELECT ON ALL TABLES IN SCHEMA public TO older_reader"));
        const auto handover =
            value(driver().handover(settings({{QStringLiteral("account"), QStringLiteral("older_reader")}})));
        QCOMPARE(value(handover->after({}, 3)).size(), 3);
        const auto held = handover->hold({QStringLiteral("5")});
        QCOMPARE(held.error().fault, Fault::Denied);
        QVERIFY(held.error().detail.contains(QStringLiteral("GRANT UPDATE (last_login)")));
        m_site.script(QStringLiteral("GRANT UPDATE (last_login) ON auth_user TO older_reader"));
        const auto allowed =
            value(driver().handover(settings({{QStringLiteral("account"), QStringLiteral("older_reader")}})));
        QCOMPARE(value(allowed->hold({QStringLiteral("5")})).size(), 1);
    }

    void cleanupTestCase() { m_site.script(QStringLiteral("DROP OWNED BY older_reader; DROP ROLE older_reader")); }

private:
    static QString backendOf(const Place &place) {
        return value(value(Database::lend(place))->ask("SELECT pg_backend_pid()"))[0][0];
    }
    OlderSite m_site;
    service::Means m_means = cheapMeans(std::make_shared<Letters>());
};

QTEST_GUILESS_MAIN(TestDjango)
#include "tst_django.moc"
