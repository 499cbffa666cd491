#include "server/store/migrator.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using store::Session;
using tests::value;

class TestMigrator : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { // an empty database beside the migrated one
        auto elsewhere = m_database.connection();
        elsewhere.database = QStringLiteral("postgres");
        m_admin = value(Session::open(elsewhere));
        m_empty = m_database.connection();
        m_empty.database += QStringLiteral("_empty");
        value(m_admin->script(QStringLiteral("CREATE DATABASE %1 TEMPLATE template0").arg(m_empty.database)));
    }
    void cleanup() { value(m_admin->script(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(m_empty.database))); }

    void a_fresh_database_gets_everything_and_a_second_time_nothing() {
        const auto session = value(Session::open(m_empty));
        QCOMPARE(value(store::migrate(*session)), int(store::knownMigrations().size()));
        QCOMPARE(value(store::migrate(*session)), 0);
        QCOMPARE(tests::ask(*session, QStringLiteral("SELECT name FROM schema_version WHERE number = 1")),
                 QStringLiteral("0001_clock_and_actor"));
        QVERIFY(!session->inTransaction());
    }

    void migrations_are_numbered_without_a_gap() {
        const auto known = store::knownMigrations();
        for (qsizetype i = 0; i < known.size(); ++i)
            QCOMPARE(known[i].number, int(i) + 1);
    }

    void two_nodes_may_start_at_once() {
        tests::Rival first(m_empty), second(m_empty);
        auto one = first.start([](Session &session) { return store::migrate(session); });
        auto other = second.start([](Session &session) { return store::migrate(session); });
        const auto a = one.get(), b = other.get();
        QVERIFY2(a && b, qPrintable(a ? (b ? QString() : b.error().detail) : a.error().detail));
        QCOMPARE(*a + *b, int(store::knownMigrations().size()));
    }

    void a_newer_schema_is_refused_in_one_line_and_not_touched() {
        const auto session = value(Session::open(m_empty));
        value(store::migrate(*session));
        value(session->script(QStringLiteral("INSERT INTO schema_version VALUES (9001, '9001_future')")));
        const auto refused = store::migrate(*session);
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::Misconfigured);
        QVERIFY(refused.error().detail.contains(QLatin1String("schema 9001")));
        QVERIFY(!refused.error().detail.contains(u'\n'));
        QVERIFY(!tests::ask(*session, QStringLiteral("SELECT pg_try_advisory_lock(7242600121)")).isEmpty());
    }

    void a_migration_that_fails_leaves_nothing_of_itself_and_says_why() {
        const auto session = value(Session::open(m_empty));
        value(session->script(QStringLiteral("CREATE SCHEMA gatelodge; CREATE TABLE gatelodge.emails (x int)")));
        const auto failed = store::migrate(*session);
        QVERIFY(!failed);
        QVERIFY2(failed.error().detail.contains(QLatin1String("0002_people")) &&
                     failed.error().detail.contains(QLatin1String("\"emails\" already exists")),
                 qPrintable(failed.error().detail));
        QCOMPARE(tests::ask(*session, QStringLiteral("SELECT count(*) FROM schema_version")), QStringLiteral("1"));
        QCOMPARE(tests::ask(*session, QStringLiteral("SELECT to_regclass('gatelodge.users') IS NULL")),
                 QStringLiteral("t"));
    }

    void lists_are_put_in_order_again_after_another_release_of_icu() {
        const auto session = value(Session::open(m_empty));
        value(store::migrate(*session));
        const QString file = QStringLiteral("SELECT pg_relation_filenode('gatelodge.users_by_name')");
        const QString version = QStringLiteral("SELECT collversion FROM pg_collation WHERE collname = 'names_order'");
        const QString before = tests::ask(*session, file), now = tests::ask(*session, version);
        QVERIFY(!now.isEmpty());
        value(store::migrate(*session));
        QCOMPARE(tests::ask(*session, file), before);
        value(session->script(
            QStringLiteral("UPDATE pg_collation SET collversion = '1.0' WHERE collname = 'names_order'")));
        QCOMPARE(value(store::migrate(*session)), 0);
        QCOMPARE(tests::ask(*session, version), now);
        QVERIFY(tests::ask(*session, file) != before);
    }

    void production_time_cannot_be_shifted() {
        const auto session = value(Session::open(m_empty));
        value(store::migrate(*session));
        QCOMPARE(tests::ask(
                     *session,
                     QStringLiteral("SET gatelodge.clock_shift = '1 day'; SELECT gatelodge.now() = pg_catalog.now()")),
                 QStringLiteral("t"));
    }

private:
    tests::TestDatabase m_database;
    std::unique_ptr<Session> m_admin;
    store::Connection m_empty;
};

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
