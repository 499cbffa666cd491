// A real PgBouncer before the database, in each of its ways: the house runs where a session has a connection of its
// own, and says what is to be changed where it has none.
#include "server/domain/import.h"
#include "server/store/listener.h"
#include "server/store/pooler.h"
#include "tests/support/pgbouncer.h"
#include "tests/support/rival.h"
#include <libpq-fe.h>
#include <QSignalSpy>
#include <QtTest>
#include <sys/socket.h>

using namespace gatelodge;
using namespace gatelodge::tests;
using store::Session;

class TestPooler : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_pooler_gives_each_session_one_or_is_told_of_data() {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<bool>("fine");
        QTest::newRow("session") << QByteArray("pool_mode = session") << true;
        QTest::newRow("transaction") << QByteArray("pool_mode = transaction") << false;
        QTest::newRow("transaction, in turn") << QByteArray("pool_mode = transaction\nserver_round_robin = 1") << false;
        QTest::newRow("transaction, and nothing of it stays")
            << QByteArray("pool_mode = transaction\nserver_reset_query_always = 1") << false;
        QTest::newRow("statement") << QByteArray("pool_mode = statement") << false;
        QTest::newRow("statement, and nothing of it stays")
            << QByteArray("pool_mode = statement\nserver_reset_query_always = 1") << false;
    }
    void a_pooler_gives_each_session_one_or_is_told_of() {
        QFETCH(QByteArray, lines);
        QFETCH(bool, fine);
        const PgBouncer between(m_database.connection(), lines);
        for (int time = 1; time <= 3; ++time) { // what one look leaves there is in no other's way
            const Done each = store::isOneEach(between.connection());
            QVERIFY2(bool(each) == fine, each ? "" : qPrintable(each.error().detail));
            if (fine)
                continue;
            QCOMPARE(each.error().constraint, QStringLiteral("pooled"));
            QCOMPARE(each.error().fault, Fault::Misconfigured);
            QVERIFY2(each.error().detail.contains(QLatin1String("pool_mode = session")),
                     qPrintable(each.error().detail));
        }
    }

    void nothing_stands_before_the_database_itself() { value(store::isOneEach(m_database.connection())); }

    // The pooler gives libpq a number of its own; a notification names the server's.
    void what_this_program_says_through_a_pooler_is_known_as_its_own() {
        const PgBouncer between(m_database.connection(), "pool_mode = session");
        store::Listener listener(m_database.connection(), {QStringLiteral("gatelodge_queue")});
        QSignalSpy connected(&listener, &store::Listener::connected), heard(&listener, &store::Listener::heard);
        listener.start();
        QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 1, kPoolerPatience);
        const auto through = value(Session::open(between.connection()));
        value(through->script(QStringLiteral("NOTIFY gatelodge_queue")));
        QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 1, kPoolerPatience);
        QVERIFY(heard.first().first().value<store::Notification>().own);
    }

    // A direct way for LISTEN alone is not enough (Q10): the second who works there finds what the first has left.
    void work_is_refused_where_connections_are_handed_on() {
        const PgBouncer between(m_database.connection(), "pool_mode = transaction");
        const auto first = value(Session::open(between.connection()));
        const auto second = Session::open(between.connection());
        QVERIFY(!second);
        QCOMPARE(second.error().constraint, QStringLiteral("pooled"));
    }

    // What says that an import is under way is such a lock.
    void what_a_session_holds_ends_with_it_behind_a_pooler_too_data() {
        QTest::addColumn<bool>("inOrder");
        QTest::newRow("it is closed") << true;
        QTest::newRow("it is lost") << false;
    }
    void what_a_session_holds_ends_with_it_behind_a_pooler_too() {
        QFETCH(const bool, inOrder);
        const PgBouncer between(m_database.connection(), "pool_mode = session");
        const auto straight = m_database.session();
        const auto held = [&straight] {
            return ask(*straight, QStringLiteral("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND "
                                                 "database = (SELECT oid FROM pg_database WHERE datname = "
                                                 "current_database())"));
        };
        auto through = value(Session::open(between.connection()));
        value(through->one("import_list.take_up", ImportId(7)));
        QCOMPARE(held(), QStringLiteral("1"));
        if (inOrder)
            through.reset();
        else
            ::shutdown(PQsocket(through->handle()), SHUT_RDWR);
        QTRY_COMPARE_WITH_TIMEOUT(held(), QStringLiteral("0"), kPoolerPatience);
    }

    void one_that_clears_nothing_between_two_sessions_is_told_of() {
        const PgBouncer between(m_database.connection(), "pool_mode = session\nserver_reset_query =");
        value(Session::open(between.connection()));
        const auto next = Session::open(between.connection());
        QVERIFY(!next);
        QVERIFY2(next.error().detail.contains(QLatin1String("server_reset_query = DISCARD ALL")),
                 qPrintable(next.error().detail));
    }

private:
    TestDatabase m_database;
};

QTEST_GUILESS_MAIN(TestPooler)
#include "tst_pooler.moc"
