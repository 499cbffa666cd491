// Whoever is referred to is there, and stays: as a foreign key has it, though it is looked at once a statement.
#include "tests/support/builders.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using tests::Rival;
using tests::value;

class TestReferred : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_ada = toString(tests::aUser(*m_session)
                             .called(QStringLiteral("ada"))
                             .withEmail(QStringLiteral("ada@x.org"))
                             .withPassword("hash")
                             .make());
        run("INSERT INTO orgs (name) VALUES ('Club'); INSERT INTO sites (org_id, name, redirect_url) SELECT org_id, "
            "'Shop', 'https://x.org/' FROM orgs");
        run("INSERT INTO groups (name) VALUES ('Choir'); INSERT INTO group_members SELECT group_id, 'ADA' FROM groups; "
            "INSERT INTO authorities (name, driver) VALUES ('club', 'ldap')");
    }

    void nobody_refers_to_what_is_not_there_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("constraint");
        const auto row = [](const char *name, const char *sql, const char *constraint) {
            QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromUtf8(constraint);
        };
        row("an address of nobody", "INSERT INTO emails (user_uid, address) VALUES ('NOBODY', 'n@x.org')",
            "emails_user_uid_fkey");
        row("one of several", "INSERT INTO emails (user_uid, address) VALUES ('ADA', 'a@x.org'), ('NOBODY', 'n@x.org')",
            "emails_user_uid_fkey");
        row("an address goes to nobody", "UPDATE emails SET user_uid = 'NOBODY'", "emails_user_uid_fkey");
        row("a login of nobody",
            "INSERT INTO logins (user_uid, authority_id, kind, identity) VALUES ('NOBODY', 1, 'password', 'n')",
            "logins_user_uid_fkey");
        row("a login goes to nobody", "UPDATE logins SET user_uid = 'NOBODY'", "logins_user_uid_fkey");
        row("a login nowhere",
            "INSERT INTO logins (user_uid, authority_id, kind, identity) VALUES ('ADA', 4711, 'password', 'n')",
            "logins_authority_id_fkey");
        row("a login goes nowhere", "UPDATE logins SET authority_id = 4711", "logins_authority_id_fkey");
        row("nobody in a group", "INSERT INTO group_members SELECT group_id, 'NOBODY' FROM groups",
            "group_members_user_uid_fkey");
        row("in no group", "INSERT INTO group_members VALUES (4711, 'ADA')", "group_members_group_id_fkey");
        row("in no group any more", "UPDATE group_members SET group_id = 4711", "group_members_group_id_fkey");
        row("a visit of nobody",
            "INSERT INTO visits (user_uid, site_id, revision) SELECT 'NOBODY', site_id, 1 FROM sites",
            "visits_user_uid_fkey");
        row("a visit nowhere", "INSERT INTO visits (user_uid, site_id, revision) VALUES ('ADA', 4711, 1)",
            "visits_site_id_fkey");
        row("a visit of nobody among many",
            "SET LOCAL gatelodge.by_statement = 'on'; INSERT INTO visits (user_uid, site_id, revision) SELECT who, "
            "site_id, 1 FROM sites, (VALUES ('ADA'::uuid), ('NOBODY')) AS who (who)",
            "visits_user_uid_fkey");
        row("a visit nowhere among many",
            "SET LOCAL gatelodge.by_statement = 'on'; INSERT INTO visits (user_uid, site_id, revision) SELECT 'ADA', "
            "place, 1 FROM (SELECT site_id FROM sites UNION SELECT 4711) AS places (place)",
            "visits_site_id_fkey");
        row("a visit becomes nobody's",
            "INSERT INTO visits (user_uid, site_id, revision) SELECT 'ADA', site_id, 1 FROM sites; UPDATE visits SET "
            "user_uid = 'NOBODY'",
            "visits_user_uid_fkey");
        row("at home nowhere", "INSERT INTO users (username, home_authority) VALUES ('eve', 4711)",
            "users_home_authority_fkey");
        row("at home nowhere any more", "UPDATE users SET home_authority = 4711", "users_home_authority_fkey");
        row("who was taken back with a savepoint",
            "SAVEPOINT before; INSERT INTO users (uid, username) VALUES ('NOBODY', 'eve'); ROLLBACK TO before; "
            "INSERT INTO emails (user_uid, address) VALUES ('NOBODY', 'n@x.org')",
            "emails_user_uid_fkey");
    }
    void nobody_refers_to_what_is_not_there() {
        QFETCH(QString, sql);
        QFETCH(QString, constraint);
        run("BEGIN");
        const Done done = m_session->script(filled(sql));
        run("ROLLBACK");
        QVERIFY(!done);
        QCOMPARE(done.error().constraint, constraint);
        QVERIFY(done.error().fault == Fault::NotFound);
    }

    void what_comes_with_a_newcomer_refers_to_them() {
        run("BEGIN; INSERT INTO users (uid, username) VALUES ('NOBODY', 'eve'); SAVEPOINT later; "
            "INSERT INTO emails (user_uid, address) VALUES ('NOBODY', 'n@x.org'), ('ADA', 'a@x.org'); RELEASE later; "
            "INSERT INTO logins (user_uid, authority_id, kind, identity) VALUES ('NOBODY', 1, 'password', 'eve'); "
            "INSERT INTO group_members SELECT group_id, 'NOBODY' FROM groups; ROLLBACK");
    }

    void what_is_referred_to_stays_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("constraint");
        QTest::newRow("a group") << QStringLiteral("DELETE FROM groups") << QStringLiteral("groups_tombstone");
        QTest::newRow("all groups") << QStringLiteral("TRUNCATE groups CASCADE") << QStringLiteral("groups_tombstone");
        QTest::newRow("an authority") << QStringLiteral("DELETE FROM authorities WHERE name = 'club'")
                                      << QStringLiteral("authorities_tombstone");
        QTest::newRow("a group's number")
            << QStringLiteral("UPDATE groups SET group_id = DEFAULT") << QStringLiteral("groups_keeps_number");
        QTest::newRow("a site that was visited")
            << QStringLiteral(
                   "INSERT INTO visits (user_uid, site_id, revision) SELECT uid, site_id, 1 FROM users, sites; "
                   "DELETE FROM sites")
            << QStringLiteral("visits_site_id_fkey");
        QTest::newRow("the number of a site that was visited")
            << QStringLiteral(
                   "INSERT INTO visits (user_uid, site_id, revision) SELECT uid, site_id, 1 FROM users, sites; "
                   "UPDATE sites SET site_id = 4711")
            << QStringLiteral("visits_site_id_fkey");
        QTest::newRow("all sites") << QStringLiteral("TRUNCATE sites CASCADE") << QStringLiteral("sites_not_visited_t");
        QTest::newRow("an authority's number")
            << QStringLiteral("UPDATE authorities SET authority_id = DEFAULT WHERE name = 'club'")
            << QStringLiteral("authorities_keeps_number");
        QTest::newRow("a person") << QStringLiteral("DELETE FROM users") << QStringLiteral("users_tombstone");
        QTest::newRow("everybody") << QStringLiteral("TRUNCATE users CASCADE") << QStringLiteral("users_tombstone");
    }
    void what_is_referred_to_stays() {
        QFETCH(QString, sql);
        QFETCH(QString, constraint);
        const Done done = m_session->script(sql);
        QVERIFY(!done);
        QCOMPARE(done.error().constraint, constraint);
    }

    // Else whoever has been there since would be left behind.
    void a_site_goes_only_where_what_others_have_done_since_is_seen() {
        run("BEGIN ISOLATION LEVEL REPEATABLE READ");
        const Done done = m_session->script(QStringLiteral("DELETE FROM sites"));
        run("ROLLBACK");
        QVERIFY(!done);
        QVERIFY2(done.error().detail.contains(QLatin1String("40001")), qPrintable(done.error().detail));
    }

    // As long as what refers to it may still come or not.
    void who_would_change_it_for_good_waits_data() {
        QTest::addColumn<QString>("refers");
        QTest::addColumn<QString>("changes");
        const auto row = [](const char *name, const char *refers, const char *changes) {
            QTest::newRow(name) << QString::fromUtf8(refers) << QString::fromUtf8(changes);
        };
        row("a person", "INSERT INTO emails (user_uid, address) VALUES ('ADA', 'w@x.org')",
            "SELECT FROM users WHERE uid = 'ADA' FOR UPDATE");
        row("a person in a group",
            "DELETE FROM group_members; INSERT INTO group_members SELECT group_id, 'ADA' FROM groups",
            "SELECT FROM users WHERE uid = 'ADA' FOR UPDATE");
        row("a person who visits",
            "INSERT INTO visits (user_uid, site_id, revision) SELECT 'ADA', site_id, 1 FROM sites",
            "SELECT FROM users WHERE uid = 'ADA' FOR UPDATE");
        row("a site", "INSERT INTO visits (user_uid, site_id, revision) SELECT 'ADA', site_id, 1 FROM sites",
            "DELETE FROM sites");
        row("a site among many",
            "SET LOCAL gatelodge.by_statement = 'on'; INSERT INTO visits (user_uid, site_id, revision) SELECT 'ADA', "
            "site_id, 1 FROM sites",
            "DELETE FROM sites");
        row("a group", "DELETE FROM group_members; INSERT INTO group_members SELECT group_id, 'ADA' FROM groups",
            "SELECT FROM groups FOR UPDATE");
        row("an authority",
            "INSERT INTO logins (user_uid, authority_id, kind, identity) SELECT 'ADA', authority_id, 'password', 'w' "
            "FROM authorities WHERE name = 'club'",
            "UPDATE authorities SET deleted_at = now() WHERE name = 'club'");
        row("an authority somebody is at home at",
            "INSERT INTO users (username, home_authority) SELECT 'w', authority_id FROM authorities WHERE name = "
            "'club'",
            "SELECT FROM authorities WHERE name = 'club' FOR UPDATE");
    }
    void who_would_change_it_for_good_waits() {
        QFETCH(QString, refers);
        QFETCH(QString, changes);
        Rival rival(m_database.connection());
        run("BEGIN");
        value(m_session->script(filled(refers)));
        auto changing = rival.startScript(QStringLiteral("BEGIN; ") + filled(changes));
        const auto looker = m_database.session();
        tests::waitUntilBlocked(*looker);
        run("ROLLBACK");
        value(changing.get());
        value(rival.script(QStringLiteral("ROLLBACK")));
    }

private:
    QString filled(QString sql) const {
        return sql.replace(QLatin1String("ADA"), m_ada)
            .replace(QLatin1String("NOBODY"), QStringLiteral("00000000-0000-4000-8000-000000004711"));
    }
    void run(const char *sql) { value(m_session->script(filled(QString::fromUtf8(sql)))); }
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    QString m_ada;
};

QTEST_GUILESS_MAIN(TestReferred)
#include "tst_referred.moc"
