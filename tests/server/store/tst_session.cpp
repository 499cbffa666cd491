#include "server/domain/fault_name.h"
#include "server/store/places.h"
#include "server/store/user_list.h"
#include "server/store/users.h"
#include "tests/support/builders.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using tests::value;

class TestSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        tests::aUser(*m_session).called(QStringLiteral("ada")).withEmail(QStringLiteral("ada@example.org")).make();
    }

    void a_broken_rule_is_told_as_a_fault_with_its_name_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("constraint");
        QTest::newRow("unique") << "INSERT INTO users (username) VALUES ('ada')"
                                << "duplicate"
                                << "users_username_key";
        QTest::newRow("unique index")
            << "INSERT INTO emails (user_uid, address, verified_at) SELECT uid, 'ADA@example.org', now() "
               "FROM users WHERE username <> 'ada' UNION ALL SELECT uid, 'ADA@example.org', now() FROM users"
            << "duplicate"
            << "";
        QTest::newRow("check") << "INSERT INTO users (username) VALUES ('Ada')"
                               << "invalid"
                               << "users_username_check";
        QTest::newRow("not null") << "INSERT INTO orgs (name) VALUES (NULL)"
                                  << "invalid"
                                  << "";
        QTest::newRow("bad value") << "SELECT 'x'::uuid"
                                   << "invalid"
                                   << "";
        QTest::newRow("foreign key") << "INSERT INTO visits VALUES (gen_random_uuid(), 99, now(), now(), 1, 1)"
                                     << "not_found"
                                     << "visits_user_uid_fkey";
        QTest::newRow("our own trigger") << "DELETE FROM users"
                                         << "refused"
                                         << "users_tombstone";
        QTest::newRow("no right") << "SET ROLE gatelodge_auditor; SELECT * FROM sessions"
                                  << "denied"
                                  << "";
        QTest::newRow("time limit") << "SET statement_timeout = 1; SELECT pg_sleep(10)"
                                    << "busy"
                                    << "";
        QTest::newRow("serialisation") << "DO $$ BEGIN RAISE SQLSTATE '40001'; END $$"
                                       << "conflict"
                                       << "retry";
        QTest::newRow("disk full") << "DO $$ BEGIN RAISE SQLSTATE '53100'; END $$"
                                   << "unavailable"
                                   << "";
        QTest::newRow("a defect") << "SELECT nonsense"
                                  << "internal"
                                  << "";
    }
    void a_broken_rule_is_told_as_a_fault_with_its_name() {
        QFETCH(QString, sql);
        QFETCH(QString, fault);
        QFETCH(QString, constraint);
        const auto session = m_database.session();
        const auto done = session->script(sql);
        QVERIFY(!done);
        QCOMPARE(QString(faultName(done.error().fault)), fault);
        if (!constraint.isEmpty())
            QCOMPARE(done.error().constraint, constraint);
        QVERIFY(session->usable());
    }

    void a_script_tells_of_every_statement_not_only_of_the_first() {
        const auto done = m_session->script(QStringLiteral("SELECT 1; SELECT nonsense; SELECT 2"));
        QVERIFY(!done);
        QVERIFY(done.error().detail.contains(QLatin1String("42703")));
    }

    void an_unknown_record_is_not_found() {
        QCOMPARE(store::findUser(*m_session, UserId(QUuid::createUuid())).error().fault, Fault::NotFound);
        QCOMPARE(store::findSite(*m_session, SiteId(99)).error().fault, Fault::NotFound);
    }

    void a_server_that_went_away_is_noticed_without_a_question() {
        const auto doomed = m_database.session();
        const QString pid = tests::ask(*doomed, QStringLiteral("SELECT pg_backend_pid()"));
        QVERIFY(doomed->stillConnected());
        value(m_session->script(QStringLiteral("SELECT pg_terminate_backend(%1)").arg(pid)));
        QTRY_VERIFY(!doomed->stillConnected());
        QVERIFY(!doomed->usable());
    }

    void a_question_to_a_server_that_went_away_is_unavailable_and_says_so() {
        const auto doomed = m_database.session();
        QVERIFY(store::countUsers(*doomed));
        const QString pid = tests::ask(*doomed, QStringLiteral("SELECT pg_backend_pid()"));
        value(m_session->script(QStringLiteral("SELECT pg_terminate_backend(%1)").arg(pid)));
        QTRY_COMPARE(
            tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE pid = %1").arg(pid)),
            QStringLiteral("0"));
        const auto counted = store::countUsers(*doomed);
        QVERIFY(!counted);
        QCOMPARE(counted.error().fault, Fault::Unavailable);
        QVERIFY(!doomed->usable());
    }

    void an_address_of_a_database_is_read_and_never_repeats_its_password_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << "postgresql://ada:secret@db.example.org/club"
                               << "club at db.example.org:5432";
        QTest::newRow("port") << "postgres://ada@db:6543/club?sslmode=verify-full"
                              << "club at db:6543";
        QTest::newRow("socket") << "postgresql:///club?host=/run/pg"
                                << "club in /run/pg";
        QTest::newRow("no database") << "postgresql://db"
                                     << "";
        QTest::newRow("another scheme") << "mysql://db/club"
                                        << "";
        QTest::newRow("option smuggled in") << "postgresql://db/club?sslmode=disable;host=evil"
                                            << "";
        QTest::newRow("unknown option") << "postgresql://:secret@db/club?service=x"
                                        << "";
    }
    void an_address_of_a_database_is_read_and_never_repeats_its_password() {
        QFETCH(QString, url);
        QFETCH(QString, shown);
        const auto parsed = store::Connection::parse(url);
        QCOMPARE(parsed ? parsed->shown() : QString(), shown);
        if (!parsed) {
            QCOMPARE(parsed.error().fault, Fault::Misconfigured);
            QVERIFY(!parsed.error().detail.contains(QLatin1String("secret")));
        }
    }

private:
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
