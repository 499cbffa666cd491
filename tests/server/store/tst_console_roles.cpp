// Consoles with database roles of their own write whatever SQL they like: what it comes to is the database's to say
// (migration 0016).
#include "server/service/roles.h"
#include "server/store/migrator.h"
#include "server/store/roles.h"
#include "tests/support/builders.h"
#include "tests/support/letters.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::tests;

namespace {

constexpr char kOwner = 'o', kAdministrator = 'a', kHelpdesk = 'h', kSiteOwner = 's', kAuditor = 'r';

char letterOf(Role role) {
    switch (role) {
    case Role::Owner: return kOwner;
    case Role::Administrator: return kAdministrator;
    case Role::Helpdesk: return kHelpdesk;
    case Role::SiteOwner: return kSiteOwner;
    case Role::Auditor: return kAuditor;
    }
    Q_UNREACHABLE();
}

} // namespace

class TestConsoleRoles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        const QByteArray hash = cheapHash("correct horse");
        m_ada = aUser(*m_root)
                    .called(QStringLiteral("ada"))
                    .withEmail(QStringLiteral("ada@example.org"))
                    .withPassword(hash)
                    .make();
        m_olga = aUser(*m_root)
                     .called(QStringLiteral("olga"))
                     .withEmail(QStringLiteral("olga@example.org"))
                     .withPassword(hash)
                     .make();
        m_own = aSite(*m_root).make();
        m_other = aSite(*m_root).make();
        run(QStringLiteral("INSERT INTO role_grants VALUES ('%1', 'owner');"
                           "INSERT INTO visits (user_uid, site_id, revision) VALUES ('%2', %3, 1), ('%1', %4, 1);"
                           "INSERT INTO site_queue SELECT site_id, user_uid, 1 FROM visits;"
                           "INSERT INTO sessions (token_hash, user_uid, login_id, level, expires_at) "
                           "SELECT sha256(user_uid::text::bytea), user_uid, login_id, 'normal', now() + interval '1 h' "
                           "FROM logins;"
                           "UPDATE sites SET name = name || '.'")
                .arg(toString(m_olga), toString(m_ada))
                .arg(m_own.value)
                .arg(m_other.value));
        for (const Role role : kRoles)
            m_consoles[role] = consoleOf(role);
    }
    void cleanupTestCase() { run(QStringLiteral("SELECT drop_console(user_uid) FROM consoles")); }

    void what_a_role_may_write_and_read_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("may"); // letters of the roles
        const auto row = [this](const char *sql, const char *may) {
            QTest::newRow(sql) << QString::fromLatin1(sql)
                                      .replace(QLatin1String("ADA"), u'\'' + toString(m_ada) + u'\'')
                                      .replace(QLatin1String("OLGA"), u'\'' + toString(m_olga) + u'\'')
                                      .replace(QLatin1String("OWN"), QString::number(m_own.value))
                                      .replace(QLatin1String("OTHER"), QString::number(m_other.value))
                               << QString::fromLatin1(may);
        };
        // Secrets: nobody.
        row("SELECT credential FROM logins", "");
        row("SELECT credential FROM password_history", "");
        row("SELECT sealed_key FROM sites", "");
        row("SELECT sealed_old_key FROM sites", "");
        row("SELECT token_hash FROM sessions", "");
        row("SELECT token_hash FROM session_logins", "");
        row("SELECT token_hash FROM tokens", "");
        row("SELECT payload FROM tokens", "");
        row("SELECT token_hash FROM invitations", "");
        row("SELECT sealed FROM mails", "");
        row("SELECT sealed_key FROM certificate_authorities", "");
        row("SELECT request_hash FROM waiting_requests", "");
        row("SELECT rolpassword FROM pg_authid", "");
        // What each sees.
        row("SELECT notes FROM users", "oahr");
        row("SELECT address FROM emails", "oahr");
        row("SELECT name FROM sites", "oahsr");
        row("SELECT last_error FROM deliveries", "oasr");
        row("SELECT before FROM audit_payload", "oahsr");
        row("SELECT settings FROM authorities", "oahr");
        row("SELECT value FROM settings", "oahr");
        row("SELECT flaw FROM sign_in_log", "oahr");
        row("SELECT trouble FROM fetched_lists", "oahr");
        row("DELETE FROM fetched_lists", "");
        row("SELECT deleted_at FROM syncs", "oar");
        row("UPDATE syncs SET deleted_at = now()", "o");
        row("DELETE FROM syncs", "");
        row("SELECT purge_sync(0)", "o");
        row("SELECT tries FROM tries_of(ADA, 600)", "oahr"); // why somebody waits; who waits is in attempts, by a hash
        // People.
        row("UPDATE users SET notes = 'x' WHERE uid = ADA", "oa");
        row("INSERT INTO emails (user_uid, address) VALUES (ADA, 'x@example.org')", "oa");
        row("UPDATE logins SET credential = 'x' WHERE user_uid = ADA", "oa");
        row("INSERT INTO tokens VALUES (sha256('x'), 'reset', ADA, '{}', now(), now() + interval '1 h')", "oa");
        row("INSERT INTO tokens VALUES (sha256('x'), 'link', ADA, '{}', now(), now() + interval '1 h')", "");
        row("DELETE FROM sessions WHERE user_uid = ADA", "oah");
        row("INSERT INTO errands (kind, user_uid) VALUES ('reset_link', ADA)", "oah");
        row("INSERT INTO errands (kind, user_uid, asked_by) VALUES ('reset_link', ADA, 'olga')", "");
        // Walks: what comes of them is for who ordered them, and whose name that is the database says.
        row("INSERT INTO walk_orders (user_uid, site_id, enters, answer_key) VALUES (ADA, OWN, false, sha256('x'))",
            "oa");
        row("INSERT INTO walk_orders (user_uid, site_id, enters, answer_key, asked_by) "
            "VALUES (ADA, OWN, false, sha256('x'), 'olga')",
            "");
        row("INSERT INTO walk_orders (user_uid, site_id, enters, answer_key, asked_as) "
            "VALUES (ADA, OWN, false, sha256('x'), 'gatelodge_server')",
            "");
        row("SELECT answer FROM walk_orders", "oa");
        row("SELECT token_hash FROM walk_orders", "");
        row("UPDATE walk_orders SET node = 'x'", "");
        row("DELETE FROM walk_orders", "oa");
        row("INSERT INTO consents (user_uid, org_id, given, text_version, actor) VALUES (ADA, 1, true, 'x', 'olga')",
            "");
        row("UPDATE invitations SET invited_by = 'olga'", "");
        // Imports: the hashes in them are nobody's to read.
        row("INSERT INTO imports (source) VALUES ('x')", "oa");
        row("INSERT INTO import_rows (import_id, line, credential) VALUES (1, 1, 'x')", "oa");
        row("SELECT email FROM import_rows", "oa");
        row("SELECT credential FROM import_rows", "");
        row("SELECT plan_import(import_id) FROM imports", "oa");
        row("SELECT sweep_imports()", "");
        // Places.
        row("INSERT INTO orgs (name) VALUES ('x')", "oa");
        row("UPDATE sites SET name = 'x' WHERE site_id = OWN", "oas");
        row("UPDATE sites SET sealed_key = 'x' WHERE site_id = OWN", "oas");
        row("UPDATE sites SET internal = true WHERE site_id = OWN", "oa");
        row("UPDATE sites SET deleted_at = now() WHERE site_id = OWN", "oa");
        row("INSERT INTO sites (org_id, name, redirect_url) VALUES (1, 'x', 'https://example.org')", "oa");
        row("INSERT INTO site_messages VALUES (OWN, 'groups', '', 'x')", "oas");
        row("INSERT INTO site_messages VALUES (OTHER, 'groups', '', 'x')", "oa");
        row("UPDATE deliveries SET paused_at = now() WHERE site_id = OWN", "oas");
        row("UPDATE deliveries SET lease = NULL WHERE site_id = OWN", "oa");
        row("INSERT INTO site_queue VALUES (OTHER, ADA, 1)", "oa");
        // The house.
        row("INSERT INTO settings VALUES ('queue_paused', 'true')", "oa");
        row("INSERT INTO settings VALUES ('name', '\"x\"')", "o");
        row("UPDATE authorities SET title = 'x'", "o");
        row("INSERT INTO site_authorities (site_id, authority_id, position) VALUES (OWN, 1, 1)", "o");
        row("INSERT INTO role_grants VALUES (ADA, 'helpdesk')", "o");
        row("INSERT INTO consoles VALUES ('gatelodge_console_x', ADA)", "");
        row("SELECT make_console(OLGA, 'x')", "o");
        row("SELECT drop_console(ADA)", "o");
        row("SELECT adjust_console(ADA)", "");
        row("INSERT INTO audit (entity, key, action, digest) VALUES ('x', 'x', 'insert', 'x')", "");
        row("DELETE FROM audit_payload", "");
        row("CREATE TABLE gatelodge.x ()", "");
    }
    void what_a_role_may_write_and_read() {
        QFETCH(QString, sql);
        QFETCH(QString, may);
        for (const Role role : kRoles) {
            store::Session &console = *m_consoles[role];
            value(console.script(QStringLiteral("BEGIN")));
            const auto done = console.script(sql);
            value(console.script(QStringLiteral("ROLLBACK")));
            QVERIFY2(done.has_value() == may.contains(QLatin1Char(letterOf(role))),
                     qPrintable(roleName(role) + QStringLiteral(": ") +
                                (done ? QStringLiteral("done") : done.error().detail)));
            QVERIFY2(done || done.error().fault == Fault::Denied, qPrintable(done ? QString() : done.error().detail));
        }
    }

    void an_order_to_walk_is_seen_by_who_gave_it_alone() {
        for (const Role role : {Role::Owner, Role::Administrator})
            value(m_consoles[role]->script(QStringLiteral("INSERT INTO walk_orders (user_uid, site_id, enters, "
                                                          "answer_key) VALUES ('%1', %2, false, sha256('x'))")
                                               .arg(toString(m_ada))
                                               .arg(m_own.value)));
        for (const Role role : {Role::Owner, Role::Administrator}) {
            store::Session &console = *m_consoles[role];
            QCOMPARE(ask(console, QStringLiteral("SELECT count(*) FROM walk_orders")), QStringLiteral("1"));
            value(console.script(QStringLiteral("DELETE FROM walk_orders")));
        }
        QCOMPARE(ask(*m_root, QStringLiteral("SELECT count(*) FROM walk_orders")), QStringLiteral("0"));
        // Of somebody with more power nobody orders one.
        const auto above = m_consoles[Role::Administrator]->script(
            QStringLiteral("INSERT INTO walk_orders (user_uid, site_id, enters, answer_key) "
                           "VALUES ('%1', %2, false, sha256('x'))")
                .arg(toString(m_olga))
                .arg(m_own.value));
        QVERIFY(!above && above.error().fault == Fault::Denied);
    }

    // What runs with the owner's rights is for whoever it was given to; for everybody there is only what says no more
    // than they may know anyway, or asks for itself who calls. Triggers are called by nobody.
    void what_runs_with_the_owners_rights_is_not_for_everybody() {
        QCOMPARE(ask(*m_root,
                     QStringLiteral("SELECT string_agg(proname, ' ' ORDER BY proname COLLATE \"C\") FROM pg_proc WHERE "
                                    "pronamespace = 'gatelodge'::regnamespace AND prosecdef AND prorettype <> "
                                    "'trigger'::regtype AND has_function_privilege('public', oid, 'EXECUTE')")),
                 QStringLiteral("console_actor forget_view gather_last_seen held_by_source i_am i_command may_purge "
                                "may_purge_places my_person my_roles my_sites my_views newcomers_come rename_view "
                                "save_view site_takes"));
    }

    void an_auditor_writes_no_table_at_all() {
        QCOMPARE(ask(*m_consoles[Role::Auditor],
                     QStringLiteral("SELECT coalesce(string_agg(c.relname, ' '), '') FROM pg_class c WHERE "
                                    "relnamespace = 'gatelodge'::regnamespace "
                                    "AND relkind IN ('r', 'v') AND (has_any_column_privilege(c.oid, 'INSERT, UPDATE') "
                                    "OR has_table_privilege(c.oid, 'DELETE, TRUNCATE, TRIGGER'))")),
                 QString());
    }

    void a_site_owner_sees_their_own_sites_rows_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("seen");
        const QString own = QString::number(m_own.value);
        QTest::newRow("sites") << "SELECT string_agg(site_id::text, ',') FROM sites" << own;
        QTest::newRow("queue") << "SELECT string_agg(site_id::text, ',') FROM site_queue" << own;
        QTest::newRow("deliveries") << "SELECT string_agg(site_id::text, ',') FROM deliveries" << own;
        QTest::newRow("visits") << "SELECT string_agg(site_id::text, ',') FROM visits" << own;
        QTest::newRow("people who have been there") << "SELECT string_agg(username, ',') FROM users"
                                                    << "ada";
        QTest::newRow("the book") << "SELECT string_agg(DISTINCT entity || key, ',') FROM audit"
                                  << "sites" + own;
        QTest::newRow("its words") << "SELECT (count(*) > 0)::text FROM audit_payload"
                                   << "true";
        QTest::newRow("nobody else's words")
            << "SELECT count(*)::text FROM audit_payload p WHERE NOT EXISTS (SELECT FROM audit a WHERE a.seq = p.seq)"
            << "0";
    }
    void a_site_owner_sees_their_own_sites_rows() {
        QFETCH(QString, sql);
        QFETCH(QString, seen);
        QCOMPARE(ask(*m_consoles[Role::SiteOwner], sql), seen);
    }

    void a_site_owner_changes_no_other_site() {
        store::Session &console = *m_consoles[Role::SiteOwner];
        value(console.script(QStringLiteral(
            "UPDATE sites SET accent = '#123456'; DELETE FROM site_queue; UPDATE deliveries SET owed = true")));
        QCOMPARE(ask(*m_root, QStringLiteral("SELECT string_agg(site_id::text, ',') FROM sites WHERE accent <> ''")),
                 QString::number(m_own.value));
        QCOMPARE(ask(*m_root, QStringLiteral("SELECT string_agg(site_id::text, ',') FROM site_queue")),
                 QString::number(m_other.value));
        QCOMPARE(ask(*m_root, QStringLiteral("SELECT string_agg(site_id::text, ',') FROM deliveries WHERE owed")),
                 QString::number(m_own.value));
    }

    void nobody_touches_somebody_with_more_power_data() {
        QTest::addColumn<QString>("sql");
        const auto row = [this](const char *sql) {
            QTest::newRow(sql) << QString::fromLatin1(sql)
                                      .replace(QLatin1String("ADA"), u'\'' + toString(m_ada) + u'\'')
                                      .replace(QLatin1String("OLGA"), u'\'' + toString(m_olga) + u'\'');
        };
        row("UPDATE users SET status = 'suspended' WHERE uid = OLGA");
        row("UPDATE users SET notes = 'x'");
        row("INSERT INTO emails (user_uid, address, verified_at) VALUES (OLGA, 'x@example.org', now())");
        row("UPDATE emails SET address = 'x@example.org', user_uid = OLGA WHERE user_uid = ADA");
        row("DELETE FROM emails WHERE user_uid = OLGA");
        row("UPDATE logins SET credential = 'x' WHERE user_uid = OLGA");
        row("UPDATE logins SET user_uid = OLGA WHERE user_uid = ADA");
        row("INSERT INTO logins (user_uid, authority_id, kind, identity, state) VALUES (OLGA, 2, 'token', repeat('0', "
            "64), 'validated')");
        row("INSERT INTO ssh_keys (user_uid, key) VALUES (OLGA, 'ssh-ed25519 AAAA x')");
        row("INSERT INTO tokens VALUES (sha256('y'), 'reset', OLGA, '{}', now(), now() + interval '1 h')");
        row("DELETE FROM sessions WHERE user_uid = OLGA");
        row("INSERT INTO errands (kind, user_uid) VALUES ('reset_link', OLGA)");
        row("INSERT INTO role_grants SELECT my_person(), 'owner'");
        // A plan that nobody has worked out.
        row("INSERT INTO imports (source) VALUES ('forged'); INSERT INTO import_rows (import_id, line, email) "
            "SELECT max(import_id), 1, 'x@example.org' FROM imports; INSERT INTO import_plan (import_id, line, "
            "verdict, uid, "
            "username, revision, changes) SELECT import_id, 1, 'changed', OLGA, 'olga', 1, '{\"email\": [null, 1]}' "
            "FROM import_rows WHERE line = 1; SELECT apply_import(max(import_id), 1, 1) FROM imports");
    }
    void nobody_touches_somebody_with_more_power() {
        QFETCH(QString, sql);
        for (const Role role : {Role::Administrator, Role::Helpdesk}) {
            const auto done = m_consoles[role]->script(sql);
            QVERIFY2(!done, qPrintable(roleName(role)));
            QVERIFY2(done.error().fault == Fault::Denied, qPrintable(done.error().detail));
        }
    }

    void both_tables_say_who_commands_whom() {
        for (const Role role : kRoles) {
            for (const Role other : kRoles)
                QCOMPARE(
                    ask(*m_root, QStringLiteral("SELECT ('%2' = ANY (commands))::text FROM roles WHERE role = '%1'")
                                     .arg(roleName(role), roleName(other))),
                    commands(role, other) ? QStringLiteral("true") : QStringLiteral("false"));
        }
    }

    void the_book_names_who_acted_whatever_the_console_says() {
        store::Session &console = *m_consoles[Role::Administrator];
        value(console.script(
            QStringLiteral(
                "BEGIN; SELECT set_config('gatelodge.actor', '%1', true), set_config('gatelodge.source', 'web', true);"
                "UPDATE users SET notes = 'forged' WHERE uid = '%2'; COMMIT")
                .arg(toString(m_olga), toString(m_ada))));
        QCOMPARE(
            ask(*m_root, QStringLiteral(
                             "SELECT (SELECT username FROM users WHERE uid::text = actor) || ' ' || source FROM audit "
                             "JOIN audit_payload USING (seq) WHERE after ->> 'notes' = 'forged'")),
            QStringLiteral("administrator console"));
    }

    void a_console_has_what_its_person_has_now() {
        const auto mayHelp = [this] {
            return m_consoles[Role::Helpdesk]->script(QStringLiteral("SELECT notes FROM users")).has_value();
        };
        const QString who = QStringLiteral("(SELECT uid FROM users WHERE username = 'helpdesk')");
        QVERIFY(mayHelp());
        run(QStringLiteral("DELETE FROM role_grants WHERE role = 'helpdesk'"));
        QVERIFY(!mayHelp());
        QCOMPARE(service::accessOf(*m_consoles[Role::Helpdesk]).error().fault, Fault::Denied);
        run(QStringLiteral("INSERT INTO role_grants VALUES (%1, 'helpdesk')").arg(who));
        QVERIFY(mayHelp());
        run(QStringLiteral("UPDATE users SET status = 'suspended' WHERE username = 'helpdesk'"));
        QVERIFY(!mayHelp());
        QCOMPARE(service::accessOf(*m_consoles[Role::Helpdesk]).error().fault, Fault::Denied);
        run(QStringLiteral("UPDATE users SET status = 'active' WHERE username = 'helpdesk'"));
        QVERIFY(mayHelp());
    }

    void the_password_of_a_console_lies_nowhere() {
        const auto fresh = value(service::makeConsole(*m_root, m_owner.manageRoles(), m_olga));
        QVERIFY(fresh.password.size() >= 32);
        const QString stored =
            ask(*m_root, QStringLiteral("SELECT rolpassword FROM pg_authid WHERE rolname = '%1'").arg(fresh.role));
        QVERIFY(stored.startsWith(QLatin1String("SCRAM-SHA-256$")));
        QVERIFY(!stored.contains(QString::fromLatin1(fresh.password)));
        value(service::dropConsole(*m_root, m_owner.manageRoles(), m_olga));
        QCOMPARE(service::dropConsole(*m_root, m_owner.manageRoles(), m_olga).error().fault, Fault::NotFound);
        QCOMPARE(
            ask(*m_root, QStringLiteral("SELECT count(*)::text FROM pg_roles WHERE rolname = '%1'").arg(fresh.role)),
            QStringLiteral("0"));
    }

    void who_has_no_role_gets_no_console() {
        QCOMPARE(service::makeConsole(*m_root, m_owner.manageRoles(), m_ada).error().fault, Fault::Refused);
    }

    // A shared server, where the house's owner may not make roles.
    void an_owner_who_makes_no_roles_can_migrate() {
        const QString name = QStringLiteral("plain_%1").arg(QCoreApplication::applicationPid());
        run(QStringLiteral("CREATE ROLE %1 LOGIN").arg(name));
        run(QStringLiteral("CREATE DATABASE %1 OWNER %1").arg(name));
        auto connection = m_database.connection();
        connection.database = connection.user = name;
        Result<int> migrated = failure(Fault::Internal);
        {
            const auto session = value(store::Session::open(connection));
            migrated = store::migrate(*session);
        }
        run(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(name));
        run(QStringLiteral("DROP ROLE %1").arg(name));
        QVERIFY2(migrated, migrated ? "" : qPrintable(migrated.error().detail));
    }

private:
    void run(const QString &sql) { value(m_root->script(sql)); }

    std::unique_ptr<store::Session> consoleOf(Role role) {
        const UserId uid = aUser(*m_root).called(QString(roleName(role)).replace(u'_', u'-')).make();
        value(service::grantRole(*m_root, m_owner.manageRoles(), uid,
                                 {role, role == Role::SiteOwner ? std::optional(m_own) : std::nullopt}));
        auto connection = m_database.connection();
        connection.user = value(service::makeConsole(*m_root, m_owner.manageRoles(), uid)).role;
        return value(store::Session::open(connection));
    }

    TestDatabase m_database;
    std::unique_ptr<store::Session> m_root = m_database.session();
    const service::OwnerAccess m_owner = service::Access::owner(Actor::system());
    UserId m_ada, m_olga;
    SiteId m_own, m_other;
    std::map<Role, std::unique_ptr<store::Session>> m_consoles;
};

QTEST_GUILESS_MAIN(TestConsoleRoles)
#include "tst_console_roles.moc"
