// What 0010 makes of a database that was in use: the house's setting becomes the policy, and passwords keep their age.
#include "server/store/migrator.h"
#include "server/store/passwords.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using store::Session;
using tests::value;

namespace {

// As it was after 0009, with what those days have left behind.
void migrateUntil(Session &session, int last) {
    value(session.script(QStringLiteral("CREATE SCHEMA gatelodge; CREATE EXTENSION pg_trgm; CREATE TABLE "
                                        "gatelodge.schema_version (number int PRIMARY KEY, name text NOT NULL, "
                                        "applied_at timestamptz NOT NULL DEFAULT now())")));
    for (const auto &migration : store::knownMigrations()) {
        if (migration.number > last)
            return;
        value(session.script(QStringLiteral("BEGIN;") + migration.sql + QStringLiteral(";COMMIT")));
        value(session.script(
            QStringLiteral("INSERT INTO schema_version VALUES (%1, '%2')").arg(migration.number).arg(migration.name)));
    }
}

} // namespace

class TestPasswordMigration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        auto elsewhere = m_database.connection();
        elsewhere.database = QStringLiteral("postgres");
        m_admin = value(Session::open(elsewhere));
        m_before = m_database.connection();
        m_before.database += QStringLiteral("_before");
        value(m_admin->script(QStringLiteral("CREATE DATABASE %1 TEMPLATE template0").arg(m_before.database)));
        m_session = value(Session::open(m_before));
        migrateUntil(*m_session, 9);
        value(m_session->script(QStringLiteral(
            "INSERT INTO settings (name, value) VALUES ('password_length', '20'), ('name', '\"Club\"');"
            "INSERT INTO users (username) VALUES ('never'), ('changed'), ('upgraded');"
            "INSERT INTO logins (user_uid, authority_id, kind, identity, credential, state, created_at) SELECT uid, 1, "
            "'password', username, 'old', 'validated', now() - interval '300 days' FROM users;"
            "UPDATE logins SET credential = 'new', revision = revision + 1 WHERE identity = 'changed';"
            "SELECT set_config('gatelodge.actor', 'system', false);"
            "UPDATE logins SET credential = 'better' WHERE identity = 'upgraded';"
            "SELECT set_config('gatelodge.actor', '', false)")));
        // What was audited happened before: the log's own clock cannot be shifted, so it is moved by hand.
        value(m_session->script(
            QStringLiteral("ALTER TABLE audit DISABLE TRIGGER USER; UPDATE audit SET at = at - CASE action WHEN "
                           "'insert' THEN interval "
                           "'300 days' ELSE interval '40 days' END; ALTER TABLE audit ENABLE TRIGGER USER")));
        QVERIFY(value(store::migrate(*m_session)) >= 1);
    }
    void cleanupTestCase() {
        m_session.reset();
        value(m_admin->script(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(m_before.database)));
    }

    void the_least_length_moves_into_the_policy() {
        PasswordPolicy expected;
        expected.leastLength = 20;
        QVERIFY(value(store::findPasswordPolicy(*m_session, kLocalAuthority)).policy == expected);
        QCOMPARE(tests::ask(*m_session, QStringLiteral("SELECT string_agg(name, ',' ORDER BY name) FROM settings")),
                 QStringLiteral("mail_server,name")); // the first came later
    }

    void a_password_is_as_old_as_the_audit_says_data() {
        QTest::addColumn<QString>("identity");
        QTest::addColumn<int>("days");
        QTest::newRow("set once") << "never" << 300;
        QTest::newRow("changed since") << "changed" << 40;
        QTest::newRow("a better hash is no change") << "upgraded" << 300;
    }
    void a_password_is_as_old_as_the_audit_says() {
        QFETCH(QString, identity);
        QFETCH(int, days);
        QCOMPARE(
            tests::ask(*m_session, QStringLiteral("SELECT round(extract(epoch FROM now() - credential_changed_at) / "
                                                  "86400) FROM logins WHERE identity = '%1'")
                                       .arg(identity))
                .toInt(),
            days);
    }

    void new_columns_are_audited_from_then_on() {
        value(m_session->script(
            QStringLiteral("UPDATE logins SET must_change = 'asked' WHERE identity = 'never'; UPDATE "
                           "authorities SET password_policy = '{\"history\": 3}' WHERE authority_id = 1")));
        QCOMPARE(
            tests::ask(*m_session,
                       QStringLiteral("SELECT string_agg(k, ',' ORDER BY k) FROM (SELECT jsonb_object_keys(after) AS "
                                      "k FROM audit_payload ORDER BY seq DESC LIMIT 2) latest")),
            QStringLiteral("must_change,password_policy"));
    }

private:
    tests::TestDatabase m_database;
    std::unique_ptr<Session> m_admin, m_session;
    store::Connection m_before;
};

QTEST_GUILESS_MAIN(TestPasswordMigration)
#include "tst_password_migration.moc"
