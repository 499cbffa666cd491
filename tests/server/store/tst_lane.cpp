#include "server/store/lane.h"
#include "server/store/users.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QtTest>
#include <stdexcept>

using namespace gatelodge;
using store::Lane;
using store::Session;
using tests::value;

class TestLane : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jobs_run_on_sessions_of_their_own() {
        Lane lane(QStringLiteral("web"), m_database.connection(), 2, 100);
        QList<QFuture<Result<int>>> futures;
        for (int i = 0; i < 50; ++i)
            futures << lane.run<int>([i](Session &session) -> Result<int> {
                GL_DO(store::countUsers(session));
                return i;
            });
        for (int i = 0; i < 50; ++i)
            QCOMPARE(value(futures[i].result()), i);
        QVERIFY(tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE application_name = "
                                                      "'gatelodge web' AND datname = current_database()"))
                    .toInt() <= 2);
    }

    void a_full_lane_refuses_at_once() {
        Lane lane(QStringLiteral("slow"), m_database.connection(), 1, 2);
        std::promise<void> started, hold;
        std::shared_future<void> held(hold.get_future());
        auto running = lane.run<bool>([&started, held](Session &) -> Result<bool> {
            started.set_value();
            held.wait();
            return true;
        });
        started.get_future().wait();
        const auto wait = [](Session &) -> Result<bool> { return true; };
        auto first = lane.run<bool>(wait), second = lane.run<bool>(wait), third = lane.run<bool>(wait);
        QCOMPARE(lane.waiting(), 2);
        QVERIFY(third.isFinished());
        QCOMPARE(third.result().error().fault, Fault::Busy);
        hold.set_value();
        QVERIFY(value(running.result()) && value(first.result()) && value(second.result()));
    }

    void a_job_that_throws_is_answered_and_leaves_no_trace() {
        Lane lane(QStringLiteral("web"), m_database.connection(), 1, 10);
        QTest::ignoreMessage(QtCriticalMsg, "a job in lane web threw: oops");
        auto thrown = lane.run<int>([](Session &session) -> Result<int> {
            GL_DO(session.script(QStringLiteral("BEGIN; INSERT INTO orgs (name) VALUES ('half')")));
            throw std::runtime_error("oops");
        });
        QVERIFY(!thrown.result());
        auto after = lane.run<int>([](Session &session) -> Result<int> {
            return tests::ask(session, QStringLiteral("SELECT count(*) FROM orgs WHERE name = 'half'")).toInt();
        });
        QCOMPARE(value(after.result()), 0);
    }

    void a_transaction_that_a_job_forgets_is_rolled_back() {
        Lane lane(QStringLiteral("web"), m_database.connection(), 1, 10);
        QTest::ignoreMessage(QtCriticalMsg, "a job in lane web left a transaction open");
        value(lane.run<void>([](Session &session) -> Done {
                      return session.script(QStringLiteral("BEGIN; INSERT INTO orgs (name) VALUES ('open')"));
                  })
                  .result());
        value(lane.run<void>([](Session &session) -> Done { return session.script(QStringLiteral("SELECT 1")); })
                  .result());
        QCOMPARE(tests::ask(*m_session, QStringLiteral("SELECT count(*) FROM orgs WHERE name = 'open'")),
                 QStringLiteral("0"));
    }

    void who_waits_when_a_lane_closes_is_answered() {
        std::promise<void> started, hold;
        QFuture<Result<int>> waiting;
        auto lane = std::make_unique<Lane>(QStringLiteral("web"), m_database.connection(), 1, 10);
        lane->run<int>([&](Session &) -> Result<int> {
            started.set_value();
            hold.get_future().wait();
            return 1;
        });
        started.get_future().wait();
        waiting = lane->run<int>([](Session &) -> Result<int> { return 2; });
        std::thread closing([&] { lane.reset(); });
        QTRY_VERIFY(waiting.isFinished());
        hold.set_value();
        closing.join();
        QCOMPARE(waiting.result().error().fault, Fault::Unavailable);
    }

    void a_restarted_database_costs_no_job() {
        Lane lane(QStringLiteral("web"), m_database.connection(), 2, 100);
        const auto count = [](Session &session) {
            return store::countUsers(session).map([](const auto &c) { return c.present; });
        };
        QVERIFY(lane.run<int>(count).result());
        tests::ask(*m_session,
                   QStringLiteral("SELECT count(pg_terminate_backend(pid, 5000)) FROM pg_stat_activity "
                                  "WHERE application_name = 'gatelodge web' AND datname = current_database()"));
        for (int i = 0; i < 20; ++i)
            QVERIFY(lane.run<int>(count).result().has_value());
    }

    void a_job_whose_session_dies_under_it_is_unavailable_and_the_next_one_runs() {
        Lane lane(QStringLiteral("web"), m_database.connection(), 1, 10);
        auto doomed = lane.run<void>([](Session &session) -> Done {
            return session.script(QStringLiteral("SELECT pg_terminate_backend(pg_backend_pid())"));
        });
        QCOMPARE(doomed.result().error().fault, Fault::Unavailable);
        QVERIFY(lane.run<void>([](Session &session) { return session.script(QStringLiteral("SELECT 1")); }).result());
    }

    void without_a_database_a_job_gets_the_error() {
        auto nowhere = m_database.connection();
        nowhere.host = QStringLiteral("/nowhere");
        Lane lane(QStringLiteral("web"), nowhere, 1, 10);
        const auto done = lane.run<void>([](Session &) -> Done { return {}; }).result();
        QCOMPARE(done.error().fault, Fault::Unavailable);
    }

private:
    tests::TestDatabase m_database;
    std::unique_ptr<Session> m_session = m_database.session();
};

QTEST_GUILESS_MAIN(TestLane)
#include "tst_lane.moc"
