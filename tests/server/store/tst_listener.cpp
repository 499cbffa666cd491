#include "server/store/listener.h"
#include "server/store/session.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QSignalSpy>
#include <QThread>
#include <QtTest>

using namespace gatelodge;
using store::Listener;
using store::Notification;
using tests::value;

class TestListener : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_listener = new Listener(m_database.connection(),
                                  {QStringLiteral("gatelodge_queue"), QStringLiteral("gatelodge_audit")});
        m_listener->moveToThread(&m_thread);
        m_connected = std::make_unique<QSignalSpy>(m_listener, &Listener::connected);
        m_lost = std::make_unique<QSignalSpy>(m_listener, &Listener::lost);
        m_heard = std::make_unique<QSignalSpy>(m_listener, &Listener::heard);
        m_thread.start();
        QMetaObject::invokeMethod(m_listener, &Listener::start);
        QTRY_COMPARE(m_connected->count(), 1);
    }
    void cleanup() {
        m_listener->deleteLater();
        m_thread.quit();
        m_thread.wait();
    }

    void its_own_program_and_others_are_told_apart() {
        value(m_session->script(QStringLiteral("NOTIFY gatelodge_queue, 'mine'")));
        QTRY_COMPARE(m_heard->count(), 1);
        QCOMPARE(heard(0).channel, QStringLiteral("gatelodge_queue"));
        QCOMPARE(heard(0).payload, QStringLiteral("mine"));
        QVERIFY(heard(0).own);
        QVERIFY(psql(QStringLiteral("NOTIFY gatelodge_audit, 'theirs'")));
        QTRY_COMPARE(m_heard->count(), 2);
        QVERIFY(!heard(1).own);
    }

    void a_change_wakes_the_queue_once_and_the_audit() {
        value(m_session->script(QStringLiteral("INSERT INTO users (username) VALUES ('ada')")));
        QTRY_COMPARE(m_heard->count(), 1); // a new person is owed to nobody
        value(m_session->script(
            QStringLiteral("BEGIN; UPDATE users SET first_name = 'a'; UPDATE users SET first_name = 'b'; COMMIT")));
        QTRY_COMPARE(m_heard->count(), 3);
        value(m_session->script(QStringLiteral("UPDATE users SET first_name = 'c'")));
        QTRY_COMPARE(m_heard->count(), 4); // the change is waiting already: nobody is woken again
        QCOMPARE(heard(3).channel, QStringLiteral("gatelodge_audit"));
    }

    void after_the_connection_is_cut_it_says_when_to_read_again() {
        tests::ask(*m_session,
                   QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                  "WHERE application_name = 'gatelodge listener' AND datname = current_database()"));
        QTRY_COMPARE(m_lost->count(), 1);
        QTRY_COMPARE(m_connected->count(), 2);
        value(m_session->script(QStringLiteral("NOTIFY gatelodge_queue")));
        QTRY_COMPARE(m_heard->count(), 1);
    }

    void it_is_fresh_only_while_the_database_answers() {
        QTRY_VERIFY(m_listener->isFresh());
        // Nobody may connect, and the connection is cut: what it knows grows old.
        const QString name = m_database.connection().database;
        auto elsewhere = m_database.connection();
        elsewhere.database = QStringLiteral("postgres");
        const auto admin = value(store::Session::open(elsewhere));
        value(admin->script(QStringLiteral("ALTER DATABASE %1 ALLOW_CONNECTIONS false").arg(name)));
        tests::ask(*m_session,
                   QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                  "WHERE application_name = 'gatelodge listener' AND datname = current_database()"));
        QTRY_COMPARE(m_lost->count(), 1);
        QVERIFY(!m_listener->isFresh());
        QCOMPARE(m_connected->count(), 1);
        value(admin->script(QStringLiteral("ALTER DATABASE %1 ALLOW_CONNECTIONS true").arg(name)));
        QTRY_COMPARE(m_connected->count(), 2);
        QVERIFY(m_listener->isFresh());
        QCOMPARE(m_lost->count(), 1); // told once, however often it tried
    }

    // While it is away it is tried ever less often, and at once when somebody asks for it.
    void a_lost_database_is_tried_less_and_less_often_and_at_once_on_request() {
        Listener patient(m_database.connection(), {});
        patient.setLongestPause(std::chrono::hours(1));
        QSignalSpy connected(&patient, &Listener::connected), planned(&patient, &Listener::retryPlanned);
        patient.start();
        QCOMPARE(connected.count(), 1);
        allow(false);
        QTRY_VERIFY(planned.count() >= 3);
        const auto pause = [&planned](qsizetype i) {
            return QDateTime::currentDateTimeUtc().msecsTo(planned.at(i).first().toDateTime());
        };
        QTRY_VERIFY_WITH_TIMEOUT(pause(planned.count() - 1) > 1000, 20'000);
        allow(true);
        patient.tryNow();
        QTRY_COMPARE_WITH_TIMEOUT(connected.count(), 2, 900); // before the time that was planned
        QCOMPARE(m_lost->count(), 1);
    }

    void after_a_sleep_the_connection_is_made_anew() {
        std::atomic<qint64> slept{0};
        Listener sleeper(m_database.connection(), {});
        sleeper.setSleepClock([&slept] { return slept.load(); });
        QSignalSpy connected(&sleeper, &Listener::connected), lost(&sleeper, &Listener::lost);
        sleeper.start();
        slept += 500; // a nap
        const qint64 before = sleeper.lastAnswer();
        QTRY_VERIFY(sleeper.lastAnswer() > before + 300); // asked again since
        QCOMPARE(lost.count(), 0);
        slept += 3'600'000;
        QTRY_COMPARE(lost.count(), 1);
        QTRY_COMPARE(connected.count(), 2);
    }

private:
    // Nobody may connect, and who is there is cut; or all may again.
    void allow(bool connections) {
        auto elsewhere = m_database.connection();
        elsewhere.database = QStringLiteral("postgres");
        const auto admin = value(store::Session::open(elsewhere));
        value(admin->script(QStringLiteral("ALTER DATABASE %1 ALLOW_CONNECTIONS %2")
                                .arg(m_database.connection().database,
                                     connections ? QLatin1String("true") : QLatin1String("false"))));
        if (!connections)
            tests::ask(
                *m_session,
                QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                               "WHERE application_name = 'gatelodge listener' AND datname = current_database()"));
    }
    Notification heard(int i) const { return m_heard->at(i).first().value<Notification>(); }
    // Another program: psql.
    bool psql(const QString &sql) const {
        const auto &c = m_database.connection();
        return QProcess::execute(QStringLiteral("psql"), {QStringLiteral("-Xqc"), sql, QStringLiteral("-h"), c.host,
                                                          QStringLiteral("-U"), c.user, c.database}) == 0;
    }
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
    QThread m_thread;
    Listener *m_listener = nullptr;
    std::unique_ptr<QSignalSpy> m_connected, m_lost, m_heard;
};

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
