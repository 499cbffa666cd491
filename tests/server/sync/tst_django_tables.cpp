// The tables of a Django website, out of a database that answers and out of a dump: the same in both.
#include "server/sync/django_tables.h"
#include "tests/server/sync/django_website.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::sync;

class TestDjangoTables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void people_come_with_all_that_is_theirs_data() { places(); }
    void people_come_with_all_that_is_theirs() {
        const auto tables = opened();
        for (int round = 0; round < 2; ++round) { // from the beginning each time
            const auto people = all(tests::value(tables->people()));
            QCOMPARE(people.size(), 3);
            const DjangoPerson &ada = people[0], &charles = people[1], &mary = people[2];
            QCOMPARE(ada.id, 3);
            QCOMPARE(ada.username, QStringLiteral("ada"));
            QCOMPARE(ada.otherEmails,
                     QStringList({QStringLiteral("countess@example.net"), QStringLiteral("ada@example.net")}));
            QCOMPARE(QSet<QString>(ada.groups.begin(), ada.groups.end()),
                     QSet<QString>({QStringLiteral("Board"), QStringLiteral("Choir")}));
            QCOMPARE(ada.sshKeys.count(QStringLiteral("ssh-ed25519 ")), 2);
            QCOMPARE(ada.joined.toString(Qt::ISODateWithMs), QStringLiteral("2010-12-10T12:30:15.250Z"));
            QCOMPARE(ada.lastLogin.toString(Qt::ISODate), QStringLiteral("2026-03-04T05:06:07Z"));
            QVERIFY(ada.active && ada.staff && ada.superuser);
            QVERIFY(ada.password.startsWith(QStringLiteral("pbkdf2_sha256$")));
            QCOMPARE(charles.lastName, QStringLiteral("Bab\tbage \\ Sons"));
            QVERIFY(!charles.active && !charles.staff && charles.otherEmails.isEmpty() && charles.sshKeys.isEmpty());
            QCOMPARE(charles.joined.toString(Qt::ISODate), QStringLiteral("2012-02-29T07:00:00Z"));
            QCOMPARE(mary.id, 9000);
            QVERIFY(mary.password.isEmpty() && !mary.lastLogin.isValid());
            QCOMPARE(mary.groups, QStringList(QStringLiteral("Choir")));
        }
    }

    void sites_keep_their_numbers_and_keys_data() { places(); }
    void sites_keep_their_numbers_and_keys() {
        const auto tables = opened();
        const auto orgs = tests::value(tables->orgs());
        QCOMPARE(orgs.size(), 2);
        QCOMPARE(orgs[1].name, QStringLiteral("Rowing Society"));
        QVERIFY(orgs[1].consentRequired && !orgs[0].consentRequired);
        const auto sites = tests::value(tables->sites());
        QCOMPARE(sites.size(), 3);
        QCOMPARE(sites[0].id, 12);
        QCOMPARE(sites[0].version, 3);
        QCOMPARE(QByteArray::fromBase64(sites[0].key.toLatin1()).size(), 64);
        QVERIFY(sites[0].pushChanges && sites[0].pushSshKeys && sites[0].cooloffHours == 24 &&
                sites[0].groups.isEmpty());
        QCOMPARE(sites[2].org, 2);
        QCOMPARE(sites[2].groups.size(), 2);
    }

    void consents_and_visits_come_in_the_order_of_people_data() { places(); }
    void consents_and_visits_come_in_the_order_of_people() {
        const auto tables = opened();
        const auto consents = all(tests::value(tables->consents()));
        const auto visits = all(tests::value(tables->visits()));
        QCOMPARE(consents.size(), 2);
        QCOMPARE(consents[0].person, 3);
        QCOMPARE(consents[0].at.toString(Qt::ISODate), QStringLiteral("2019-09-09T09:09:09Z"));
        QCOMPARE(visits.size(), 4);
        QCOMPARE(visits[0].person, 3);
        QCOMPARE(visits[3].person, 9000);
        QCOMPARE(visits[3].count, 7);
    }

    void one_moment_is_seen_and_nothing_is_written() {
        const auto tables = tests::value(DjangoTables::open(m_website.url()));
        const auto first = all(tests::value(tables->people()));
        m_website.script(QStringLiteral("UPDATE public.auth_user SET first_name = 'Augusta' WHERE id = 3"));
        QCOMPARE(all(tests::value(tables->people()))[0].firstName, first[0].firstName);
        m_website.script(QStringLiteral("UPDATE public.auth_user SET first_name = 'Ada' WHERE id = 3"));
    }

    void a_website_without_community_sign_on_has_people_only() {
        tests::DjangoWebsite plain;
        plain.script(
            QStringLiteral("DROP TABLE public.account_communityauthlastlogin, public.account_communityauthconsent, "
                           "public.account_communityauthsite_require_groups, public.account_communityauthsite, "
                           "public.account_communityauthorg, public.account_secondaryemail, public.core_userprofile"));
        for (const QString &where : {plain.url(), plain.dump()}) {
            const auto tables = tests::value(DjangoTables::open(where));
            QCOMPARE(all(tests::value(tables->people())).size(), 3);
            QVERIFY(tests::value(tables->sites()).isEmpty() && tests::value(tables->orgs()).isEmpty());
            QVERIFY(all(tests::value(tables->visits())).isEmpty() && all(tests::value(tables->consents())).isEmpty());
        }
    }

    void people_whose_profiles_have_no_keys_come_without_any() {
        tests::DjangoWebsite plain;
        plain.script(QStringLiteral("ALTER TABLE public.core_userprofile DROP COLUMN sshkey"));
        for (const QString &where : {plain.url(), plain.dump()}) {
            const auto tables = tests::value(DjangoTables::open(where));
            const auto people = all(tests::value(tables->people()));
            QCOMPARE(people.size(), 3);
            QVERIFY(people[0].sshKeys.isEmpty() && people[0].otherEmails.size() == 2);
        }
    }

    void the_line_of_a_broken_row_is_said() {
        QByteArray before;
        const QString broken = changed(m_website.dump(), [&before](QByteArray &dump) {
            before = dump.left(dump.indexOf("\n9000\t!") + 1);
            dump.replace("\n9000\t!", "\nx\t!");
        });
        const auto opened = DjangoTables::open(broken);
        QVERIFY(!opened);
        QCOMPARE(opened.error().detail,
                 QStringLiteral("line %1: a row of auth_user has no number").arg(before.count('\n') + 1));
    }

    void what_cannot_be_read_is_said_in_one_line_data() {
        QTest::addColumn<QString>("where");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("words");
        const QString whole = m_website.dump();
        const auto row = [](const char *name, const QString &where, Fault fault, const char *words) {
            QTest::newRow(name) << where << fault << QString::fromLatin1(words);
        };
        row("nothing there", QStringLiteral("/nowhere/dump.sql"), Fault::Misconfigured, "/nowhere/dump.sql");
        row("a dump of another kind", m_website.dump({QStringLiteral("-Fc")}), Fault::Misconfigured, "pg_restore");
        row("INSERT statements", m_website.dump({QStringLiteral("--inserts")}), Fault::Misconfigured, "--inserts");
        row("without people", m_website.dump({QStringLiteral("-t"), QStringLiteral("public.auth_group")}),
            Fault::Invalid, "auth_user");
        row("in Latin 1", m_website.dump({QStringLiteral("--encoding=LATIN1")}), Fault::Misconfigured, "UTF-8");
        row("cut in a table", changed(whole, [](QByteArray &dump) { dump.truncate(dump.indexOf("\t2012-02-29")); }),
            Fault::Invalid, "in the middle of public.auth_user");
        row("cut after a table", changed(whole, [](QByteArray &dump) { dump.truncate(dump.lastIndexOf("\\.\n") + 3); }),
            Fault::Invalid, "is not whole");
        row("a row of another shape",
            changed(whole, [](QByteArray &dump) { dump.replace("\tcountess@example.net\t", "\tcountess@\t\t"); }),
            Fault::Invalid, "account_secondaryemail");
        row("a person's row of another shape",
            changed(whole, [](QByteArray &dump) { dump.replace("\tcharles\t", "\tcharles"); }), Fault::Invalid,
            "auth_user");
        row("a number that is none", changed(whole, [](QByteArray &dump) { dump.replace("\n9000\t!", "\nx\t!"); }),
            Fault::Invalid, "has no number");
        row("no database", m_website.url().replace(QLatin1String("/t_"), QLatin1String("/no_")), Fault::Unavailable,
            "does not exist");
        row("unencrypted", QStringLiteral("postgresql://reader@db.example.org/site?sslmode=prefer"),
            Fault::Misconfigured, "sslmode=prefer");
    }
    void what_cannot_be_read_is_said_in_one_line() {
        QFETCH(QString, where);
        QFETCH(Fault, fault);
        QFETCH(QString, words);
        const auto opened = DjangoTables::open(where);
        QVERIFY(!opened);
        QVERIFY2(opened.error().detail.contains(words), qPrintable(opened.error().detail));
        QVERIFY(!opened.error().detail.contains(u'\n'));
        for (const char *secret : {"pbkdf2", "!Zk2w"})
            QVERIFY2(!opened.error().detail.contains(QLatin1String(secret)), qPrintable(opened.error().detail));
        QCOMPARE(opened.error().fault, fault);
    }

private:
    void places() const {
        QTest::addColumn<QString>("where");
        QTest::newRow("a database") << m_website.url();
        QTest::newRow("a dump") << m_website.dump();
    }
    std::unique_ptr<DjangoTables> opened() const {
        QFETCH(QString, where);
        return tests::value(DjangoTables::open(where));
    }
    template <typename T> static QList<T> all(const Rows<T> &rows) {
        QList<T> found;
        while (auto row = tests::value(rows()))
            found << *row;
        return found;
    }
    QString changed(const QString &dump, const std::function<void(QByteArray &)> &change) {
        QFile file(dump);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.errorString()));
        QByteArray text = file.readAll();
        change(text);
        QFile other(QStringLiteral("%1.%2").arg(dump).arg(++m_changed));
        if (!other.open(QIODevice::WriteOnly) || other.write(text) != text.size())
            qFatal("%s", qPrintable(other.errorString()));
        return other.fileName();
    }

    tests::DjangoWebsite m_website;
    int m_changed = 0;
};

QTEST_GUILESS_MAIN(TestDjangoTables)
#include "tst_django_tables.moc"
