// Authorities as an administrator works with them: complaints are values, secrets never lie about, the connection is
// tried with what is in the form.
#include "server/service/access.h"
#include "server/service/authorities.h"
#include "server/store/authorities.h"
#include "server/store/settings.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/login/sample_driver.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QtTest>

namespace gatelodge::login {
const Driver *localDriver();
}

using namespace gatelodge;
using tests::value;

Q_DECLARE_METATYPE(std::function<void(gatelodge::Authority &)>)

class TestAuthorities : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_database = std::make_unique<tests::TestDatabase>();
        m_session = m_database->session();
        // Whatever else a fresh database may bring.
        value(m_session->script(QStringLiteral("UPDATE authorities SET deleted_at = now() WHERE authority_id <> 1")));
        m_means = tests::cheapMeans(std::make_shared<tests::Letters>());
        m_means.drivers = {login::localDriver(), &m_sample};
    }
    void cleanup() {
        m_session.reset();
        m_database.reset();
    }

    void a_secret_lies_nowhere_in_the_clear() {
        const AuthorityId id = create(good());
        Authority next = shown(id);
        next.settings[QStringLiteral("bind_password")] = QStringLiteral("hunter3");
        QVERIFY(value(service::changeAuthority(*m_session, m_permit, m_means, id, next.revision, next))
                    .complaints.isEmpty());
        const QString all =
            tests::ask(*m_session, QStringLiteral("SELECT (SELECT string_agg(a::text, '') FROM authorities a) || "
                                                  "(SELECT string_agg(p::text, '') FROM audit_payload p)"));
        QVERIFY(all.contains(QLatin1String("sealed")));
        for (const char *secret : {"hunter2", "hunter3"}) {
            QVERIFY2(!all.contains(QLatin1String(secret)), secret);
            QVERIFY(!all.contains(QString::fromLatin1(QByteArray(secret).toBase64())));
            QVERIFY(!all.contains(QString::fromLatin1(QByteArray(secret).toHex())));
        }
        QCOMPARE(shown(id).settings.value(QStringLiteral("bind_password")),
                 QJsonValue(QJsonObject{{QStringLiteral("sealed"), QString()}}));
    }

    void what_a_form_says_of_a_secret_data() {
        QTest::addColumn<QJsonValue>("entered");
        QTest::addColumn<QString>("opened"); // empty: complained about
        QTest::newRow("nothing keeps it") << QJsonValue(QJsonValue::Undefined) << "hunter2";
        QTest::newRow("an empty text keeps it") << QJsonValue(QString()) << "hunter2";
        QTest::newRow("what was shown keeps it")
            << QJsonValue(QJsonObject{{QStringLiteral("sealed"), QString()}}) << "hunter2";
        QTest::newRow("another sealed text keeps it")
            << QJsonValue(QJsonObject{{QStringLiteral("sealed"), QStringLiteral("AAAA")}}) << "hunter2";
        QTest::newRow("a text replaces it") << QJsonValue(QStringLiteral("new one")) << "new one";
        QTest::newRow("null takes it away") << QJsonValue(QJsonValue::Null) << "";
        QTest::newRow("a number is no secret") << QJsonValue(5) << "";
    }
    void what_a_form_says_of_a_secret() {
        QFETCH(QJsonValue, entered);
        QFETCH(QString, opened);
        const AuthorityId id = create(good());
        Authority next = shown(id);
        if (entered.isUndefined())
            next.settings.remove(QStringLiteral("bind_password"));
        else
            next.settings[QStringLiteral("bind_password")] = entered;
        const auto saved = value(service::changeAuthority(*m_session, m_permit, m_means, id, next.revision, next));
        QCOMPARE(saved.complaints.isEmpty(), !opened.isEmpty());
        if (opened.isEmpty()) {
            QCOMPARE(saved.complaints.first().name, QStringLiteral("bind_password"));
            opened = QStringLiteral("hunter2"); // nothing was stored
        }
        const auto settings = value(service::openSettings(m_means, stored(id)));
        QCOMPARE(settings.secret(QLatin1StringView("bind_password")), opened.toUtf8());
    }

    void what_is_wrong_with_settings_is_told_a_field_and_nothing_is_stored_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("entered");
        QTest::addColumn<int>("complaint");
        const auto row = [](const char *title, const char *name, const QJsonValue &entered,
                            SettingComplaint::Kind kind) {
            QTest::newRow(title) << QString::fromLatin1(name) << entered << int(kind);
        };
        row("missing", "host", QStringLiteral("  "), SettingComplaint::Missing);
        row("a port that is none", "port", 70000, SettingComplaint::OutOfRange);
        row("a port in words", "port", QStringLiteral("many"), SettingComplaint::WrongType);
        row("no choice", "scope", QStringLiteral("everywhere"), SettingComplaint::NotAChoice);
        row("no page", "page", QStringLiteral("ftp://x/"), SettingComplaint::NotAUrl);
        row("unknown", "colour", QStringLiteral("green"), SettingComplaint::Unknown);
        row("a bell", "host", QStringLiteral("a\ab"), SettingComplaint::NotPrintable);
    }
    void what_is_wrong_with_settings_is_told_a_field_and_nothing_is_stored() {
        QFETCH(QString, name);
        QFETCH(QJsonValue, entered);
        QFETCH(int, complaint);
        Authority wrong = good();
        wrong.settings[name] = entered;
        const auto saved = value(service::createAuthority(*m_session, m_permit, m_means, wrong));
        QCOMPARE(saved.complaints.size(), 1);
        QCOMPARE(saved.complaints.first().name, name);
        QCOMPARE(int(saved.complaints.first().kind), complaint);
        QCOMPARE(value(store::listAuthorities(*m_session)).size(), 1);
    }

    void what_is_wrong_beside_the_settings_names_its_field_data() {
        QTest::addColumn<std::function<void(Authority &)>>("spoil");
        QTest::addColumn<QString>("field");
        using Spoil = std::function<void(Authority &)>;
        QTest::newRow("name") << Spoil([](Authority &a) { a.name = QStringLiteral("Club house"); }) << "authorityName";
        QTest::newRow("no name") << Spoil([](Authority &a) { a.name.clear(); }) << "authorityName";
        QTest::newRow("title") << Spoil([](Authority &a) { a.title = QString(201, u'x'); }) << "title";
        QTest::newRow("help") << Spoil([](Authority &a) { a.helpText = QString(2001, u'x'); }) << "helpText";
        QTest::newRow("forgotten") << Spoil([](Authority &a) { a.forgottenUrl = QStringLiteral("javascript:x"); })
                                   << "forgottenUrl";
        QTest::newRow("change") << Spoil([](Authority &a) { a.changeUrl = QStringLiteral("https://x/#y"); })
                                << "changeUrl";
        QTest::newRow("register") << Spoil([](Authority &a) { a.registerUrl = QStringLiteral("/join"); })
                                  << "registerUrl";
    }
    void what_is_wrong_beside_the_settings_names_its_field() {
        QFETCH(std::function<void(Authority &)>, spoil);
        QFETCH(QString, field);
        Authority wrong = good();
        spoil(wrong);
        const auto refused = service::createAuthority(*m_session, m_permit, m_means, wrong);
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::Invalid);
        QCOMPARE(refused.error().detail.section(u':', 0, 0), field);
    }

    void one_that_cannot_be_asked_says_so_in_one_line_and_the_others_go_on_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("line");
        QTest::newRow("a driver nobody has")
            << "UPDATE authorities SET driver = 'kerberos' WHERE name = 'club'"
            << "authority club: there is no login driver kerberos; known are local, sample";
        QTest::newRow("a setting nobody has")
            << "UPDATE authorities SET settings = settings || '{\"colour\": \"green\"}' WHERE name = 'club'"
            << "authority club: colour is not a setting of sample";
        QTest::newRow("a secret that is not sealed")
            << "UPDATE authorities SET settings = settings || '{\"bind_password\": \"open\"}' WHERE name = 'club'"
            << "authority club: bind_password: it is not sealed";
        QTest::newRow("disabled") << "UPDATE authorities SET driver = 'kerberos', enabled = false WHERE name = 'club'"
                                  << "";
        QTest::newRow("fine") << ""
                              << "";
    }
    void one_that_cannot_be_asked_says_so_in_one_line_and_the_others_go_on() {
        QFETCH(QString, sql);
        QFETCH(QString, line);
        create(good());
        value(m_session->script(sql));
        QCOMPARE(value(service::troubleWithAuthorities(*m_session, m_means)).join(u'\n'), line);
        QCOMPARE(value(service::listAuthorities(*m_session, m_permit, m_means)).size(), 2);
    }

    void a_secret_sealed_to_another_key_is_misconfigured() {
        const AuthorityId id = create(good());
        service::Means other = m_means;
        other.vault = std::make_shared<const service::Vault>(service::Vault::generate());
        QCOMPARE(service::openSettings(other, stored(id)).error().fault, Fault::Misconfigured);
    }

    void the_connection_is_tried_with_what_is_in_the_form_data() {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("password"); // empty: the stored one, "right"
        QTest::addColumn<QString>("last");
        QTest::addColumn<bool>("ok");
        QTest::newRow("as stored") << "ldap.x.org"
                                   << ""
                                   << "" << true;
        QTest::newRow("another password") << "ldap.x.org"
                                          << "wrong"
                                          << "Invalid credentials (49)" << false;
        QTest::newRow("nobody there") << "away.x.org"
                                      << ""
                                      << "away.x.org: Connection refused" << false;
    }
    void the_connection_is_tried_with_what_is_in_the_form() {
        QFETCH(QString, host);
        QFETCH(QString, password);
        QFETCH(QString, last);
        QFETCH(bool, ok);
        Authority right = good();
        right.settings[QStringLiteral("bind_password")] = QStringLiteral("right");
        Authority form = shown(create(right));
        form.settings[QStringLiteral("host")] = host;
        if (!password.isEmpty())
            form.settings[QStringLiteral("bind_password")] = password;
        const auto probed = value(service::probeAuthority(*m_session, m_permit, m_means, form));
        QVERIFY(probed.complaints.isEmpty() && !probed.steps.isEmpty());
        QCOMPARE(probed.steps.last().ok, ok);
        QCOMPARE(probed.steps.last().detail, last);
        QCOMPARE(shown(form.id).revision, form.revision); // nothing was saved
    }

    void a_form_that_is_not_complete_is_not_tried() {
        Authority form = good();
        form.settings.remove(QStringLiteral("bind_password"));
        const auto probed = value(service::probeAuthority(*m_session, m_permit, m_means, form));
        QVERIFY(probed.steps.isEmpty());
        QCOMPARE(probed.complaints.size(), 1);
    }

    void accounts_kept_here_answer() {
        const auto local = value(store::findAuthorityByName(*m_session, QStringLiteral("local")));
        const auto probed = value(service::probeAuthority(*m_session, m_permit, m_means, local));
        QCOMPARE(probed.steps.size(), 1);
        QVERIFY(probed.steps.first().ok);
    }

    void signing_up_is_where_it_was_chosen_and_off_where_it_was_not() {
        const auto isOn = [&] { return value(store::readHouseSettings(*m_session)).signUp; };
        QVERIFY(isOn());
        value(service::chooseRegistration(*m_session, m_permit, m_means, std::nullopt));
        QVERIFY(!isOn() && !value(store::findRegistrationAuthority(*m_session)));
        value(service::chooseRegistration(*m_session, m_permit, m_means, AuthorityId(1)));
        QVERIFY(isOn());
        QCOMPARE(value(store::findRegistrationAuthority(*m_session))->name, QStringLiteral("local"));
        const auto refused = service::chooseRegistration(*m_session, m_permit, m_means, create(good()));
        QCOMPARE(refused.error().fault, Fault::Invalid); // the sample makes no accounts
    }

    void who_changed_what_stands_in_the_audit() {
        const AuthorityId id = create(good());
        value(service::moveAuthority(*m_session, m_permit, id, 1));
        value(service::disableAuthority(*m_session, m_permit, id));
        QCOMPARE(tests::ask(*m_session, QStringLiteral("SELECT string_agg(DISTINCT actor, ' ') FROM audit WHERE entity "
                                                       "= 'authorities' AND action <> 'delete' AND actor <> 'sql:' || "
                                                       "session_user")),
                 QStringLiteral("console:clerk"));
    }

private:
    static Authority good() {
        Authority authority;
        authority.name = QStringLiteral("club");
        authority.driver = QStringLiteral("sample");
        authority.settings = {{QStringLiteral("host"), QStringLiteral("ldap.x.org")},
                              {QStringLiteral("bind_password"), QStringLiteral("hunter2")}};
        return authority;
    }
    AuthorityId create(const Authority &authority) {
        const auto saved = value(service::createAuthority(*m_session, m_permit, m_means, authority));
        if (!saved.complaints.isEmpty())
            qFatal("%s", qPrintable(login::complaintLine(authority.driver, saved.complaints)));
        return saved.id;
    }
    Authority stored(const AuthorityId &id) { return value(store::findAuthority(*m_session, id)); }
    Authority shown(const AuthorityId &id) {
        const auto all = value(service::listAuthorities(*m_session, m_permit, m_means));
        return *std::find_if(all.begin(), all.end(), [&](const Authority &a) { return a.id == id; });
    }
    tests::SampleDriver m_sample;
    std::unique_ptr<tests::TestDatabase> m_database;
    std::unique_ptr<store::Session> m_session;
    service::Means m_means;
    service::ManageSettings m_permit =
        service::Access::owner({QStringLiteral("console:clerk"), Source::Console, {}}).manageSettings();
};

QTEST_GUILESS_MAIN(TestAuthorities)
#include "tst_authorities.moc"
