// Q3: no update is lost between reading and deleting, nor at a first visit. Real sessions; a step that must block is
// waited for in pg_stat_activity, never by the clock.
#include "server/store/queue.h"
#include "tests/support/builders.h"
#include "tests/support/test_database.h"
#include <future>
#include <QRandomGenerator>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::tests;
using store::OwedPerson;

namespace {

int schedules() { return qEnvironmentVariableIntValue("GATELODGE_LONG") == 1 ? 1000 : 50; }

} // namespace

class TestQueueRaces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void an_older_transaction_may_commit_between_push_and_delete();
    void a_change_may_commit_between_reading_and_the_first_visit();
    void a_writer_and_a_first_visit_wait_for_each_other();
    void a_strange_lease_deletes_nothing();

private:
    void drain();
    void sql(store::Session &session, const QString &text) { value(session.script(text)); }
    void rename(store::Session &session, const QString &name) {
        sql(session, QStringLiteral("UPDATE users SET last_name = '%1' WHERE uid = '%2'").arg(name, toString(m_ada)));
    }
    Revision revision() { return value(m_a->one("user.lock_shared", m_ada)).revision(); }
    void visit(store::Session &session, Revision carried) {
        value(store::recordVisits(session, {{m_ada, m_site, carried}}));
    }
    void fanOutAll() {
        while (value(store::fanOut(*m_b, 10)) > 0) {
        }
    }
    QList<OwedPerson> read() { return value(store::readOwed(*m_b, {{m_site, {}}})); }
    QUuid lease();
    void waitUntilBlocked();

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<store::Session> m_a, m_b;
    SiteId m_site;
    UserId m_ada;
};

void TestQueueRaces::initTestCase() {
    m_database = std::make_unique<TestDatabase>();
    m_a = m_database->session();
    m_b = m_database->session();
    m_site = aSite(*m_a).pushingTo(QStringLiteral("http://127.0.0.1:9/")).make();
    m_ada = aUser(*m_a).make();
}

void TestQueueRaces::drain() {
    sql(*m_b, QStringLiteral("DELETE FROM user_change; DELETE FROM site_queue; DELETE FROM visits"));
}

QUuid TestQueueRaces::lease() {
    sql(*m_b, QStringLiteral("UPDATE deliveries SET lease = gen_random_uuid(), leased_until = 'infinity'; "
                             "UPDATE visits SET last_at = '-infinity'"));
    sql(*m_b, QStringLiteral("UPDATE deliveries SET leased_until = '-infinity'"));
    const auto claimed = value(store::takeWork(*m_b, 0, 1)).sites;
    return claimed.isEmpty() ? QUuid() : claimed.first().lease;
}

void TestQueueRaces::waitUntilBlocked() {
    // Divides by zero, and so fails, until somebody waits for a lock.
    const QString probe =
        QStringLiteral("SELECT 1 / count(*) FROM pg_stat_activity WHERE datname = current_database() AND "
                       "wait_event_type = 'Lock'");
    const auto watcher = m_database->session();
    QTRY_VERIFY(watcher->script(probe).has_value());
}

void TestQueueRaces::an_older_transaction_may_commit_between_push_and_delete() {
    QRandomGenerator random(3);
    for (int schedule = 0; schedule < schedules(); ++schedule) {
        drain();
        visit(*m_b, revision());
        sql(*m_a, QStringLiteral("BEGIN; SELECT 1"));
        rename(*m_b, QStringLiteral("first %1").arg(schedule));
        fanOutAll();
        const auto sent = read();
        QCOMPARE(sent.size(), 1);
        const QUuid mine = lease();
        const bool fanBefore = random.bounded(2), commitLate = random.bounded(2);
        rename(*m_a, QStringLiteral("second %1").arg(schedule));
        if (!commitLate)
            sql(*m_a, QStringLiteral("COMMIT"));
        if (fanBefore)
            fanOutAll();
        value(store::markDelivered(*m_b, m_site, mine, sent));
        if (commitLate)
            sql(*m_a, QStringLiteral("COMMIT"));
        fanOutAll();
        const auto left = read();
        QCOMPARE(left.size(), 1);
        QVERIFY(left.first().owed > sent.first().owed);
        QCOMPARE(left.first().owed, revision());
    }
}

void TestQueueRaces::a_change_may_commit_between_reading_and_the_first_visit() {
    QRandomGenerator random(5);
    for (int schedule = 0; schedule < schedules(); ++schedule) {
        drain();
        const Revision carried = revision();
        rename(*m_a, QStringLiteral("moved %1").arg(schedule));
        if (random.bounded(2))
            fanOutAll();
        visit(*m_b, carried);
        if (random.bounded(2))
            fanOutAll();
        fanOutAll();
        const auto owed = read();
        QCOMPARE(owed.size(), 1);
        QVERIFY(owed.first().owed > carried);
    }
}

void TestQueueRaces::a_writer_and_a_first_visit_wait_for_each_other() {
    QRandomGenerator random(9);
    for (int schedule = 0; schedule < schedules(); ++schedule) {
        drain();
        const Revision carried = revision();
        const bool writerFirst = random.bounded(2);
        const QString name = QStringLiteral("race %1").arg(schedule);
        sql(*m_a, QStringLiteral("BEGIN"));
        if (writerFirst)
            rename(*m_a, name);
        else
            visit(*m_a, carried);
        auto other = std::async(std::launch::async, [this, writerFirst, carried, name] {
            const auto session = m_database->session();
            if (writerFirst)
                visit(*session, carried);
            else
                rename(*session, name);
        });
        waitUntilBlocked();
        sql(*m_a, QStringLiteral("COMMIT"));
        other.get();
        fanOutAll();
        const auto owed = read();
        QCOMPARE(owed.size(), 1);
        QCOMPARE(owed.first().owed, revision());
    }
}

void TestQueueRaces::a_strange_lease_deletes_nothing() {
    drain();
    visit(*m_b, revision());
    rename(*m_b, QStringLiteral("kept"));
    fanOutAll();
    const auto sent = read();
    const QUuid mine = lease();
    QCOMPARE(store::markDelivered(*m_b, m_site, QUuid::createUuid(), sent).error().fault, Fault::Conflict);
    QCOMPARE(store::markFailed(*m_b, m_site, QUuid::createUuid(), std::chrono::hours(1), {}).error().fault,
             Fault::Conflict);
    QCOMPARE(store::markGone(*m_b, m_site, QUuid::createUuid(), {}).error().fault, Fault::Conflict);
    value(store::removeUnsent(*m_b, m_site, QUuid::createUuid(), sent));
    QCOMPARE(read().size(), 1);
    value(store::markDelivered(*m_b, m_site, mine, sent));
    QCOMPARE(read().size(), 0);
}

QTEST_GUILESS_MAIN(TestQueueRaces)
#include "tst_queue_races.moc"
