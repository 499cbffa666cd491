// Q2 and Q5, Q10, Q11: writers, visitors, faults and lost connections at random; afterwards every site knows what the
// database knows. Bad sites, whatever they do, delay nobody.
#include "server/store/queue.h"
#include "tests/support/crowding.h"
#include "tests/support/queue/queue_house.h"
#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::tests;
using gatelodge::test::HttpScript;

namespace {

bool isLong() { return qEnvironmentVariableIntValue("GATELODGE_LONG") == 1; }

HttpScript badLuck(QRandomGenerator &random) {
    switch (random.bounded(8)) {
    case 0: return HttpScript::ofStatus(500);
    case 1: return HttpScript::of(HttpScript::Reset);
    case 2: return HttpScript::of(HttpScript::Half);
    default: return {};
    }
}

} // namespace

class TestWorkerStorm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_house = std::make_unique<QueueHouse>(); }
    void init() { m_house->clear(); }
    void cleanupTestCase() { m_house.reset(); }
    void random_writers_and_faults_converge();
    void bad_sites_do_not_delay_good_ones();
    void a_lost_listener_and_a_lost_session_lose_nothing();

private:
    std::unique_ptr<QueueHouse> m_house;
};

void TestWorkerStorm::random_writers_and_faults_converge() {
    constexpr int siteCount = 4, peopleCount = 12;
    const int steps = isLong() ? 5000 : 300;
    QRandomGenerator random(7);
    std::vector<std::unique_ptr<SiteCopy>> copies;
    QList<SiteId> sites;
    for (int i = 0; i < siteCount; ++i) {
        copies.push_back(std::make_unique<SiteCopy>());
        sites << m_house->addSite(*copies.back());
        copies.back()->answerEach(
            [own = std::make_shared<QRandomGenerator>(i)](const test::HttpSeen &) { return badLuck(*own); });
    }
    QList<UserId> people;
    for (int i = 0; i < peopleCount; ++i)
        people << aUser(m_house->session()).called(QStringLiteral("u%1").arg(i)).make();
    auto options = m_house->options();
    auto first = m_house->worker(options), second = m_house->worker(options);
    for (int step = 0; step < steps; ++step) {
        const QString uid = toString(people[random.bounded(peopleCount)]);
        switch (random.bounded(6)) {
        case 0: m_house->visit(userIdFrom(uid), sites[random.bounded(siteCount)]); break;
        case 1:
            m_house->sql(
                QStringLiteral("UPDATE users SET status = CASE status WHEN 'active' THEN 'suspended' ELSE 'active' END "
                               "WHERE uid = '%1'")
                    .arg(uid));
            break;
        case 2:
            m_house->sql(QStringLiteral("UPDATE deliveries SET retry_at = '-infinity'; NOTIFY gatelodge_queue"));
            break;
        default: m_house->rename(userIdFrom(uid), QStringLiteral("Name %1").arg(step));
        }
    }
    second.reset(); // one node goes; the other takes over
    for (const auto &copy : copies)
        copy->answerWith(HttpScript());
    const auto healed = [this] {
        m_house->sql(QStringLiteral("UPDATE deliveries SET retry_at = '-infinity'; NOTIFY gatelodge_queue"));
        return m_house->isDrained();
    };
    QTRY_VERIFY_WITH_TIMEOUT(healed(), 30000);
    for (int i = 0; i < siteCount; ++i) {
        for (int p = 0; p < peopleCount; ++p) {
            const QString visited =
                QStringLiteral("SELECT count(*) FROM visits v JOIN users u ON u.uid = v.user_uid WHERE v.user_uid "
                               "= '%1' AND site_id = %2 AND u.revision > v.revision")
                    .arg(toString(people[p]))
                    .arg(sites[i].value);
            if (m_house->ask(visited).toInt() == 0)
                continue; // never came, or nothing has changed since
            const QString uid = toString(people[p]);
            const CopiedPerson copied = copies[size_t(i)]->people().value(QStringLiteral("u%1").arg(p));
            QCOMPARE(copied.told.value(QStringLiteral("lastname")).toString(),
                     m_house->ask(QStringLiteral("SELECT last_name FROM users WHERE uid = '%1'").arg(uid)).toString());
            QCOMPARE(copied.state,
                     m_house->ask(QStringLiteral("SELECT status FROM users WHERE uid = '%1'").arg(uid)).toString());
        }
    }
}

void TestWorkerStorm::bad_sites_do_not_delay_good_ones() {
    constexpr int good = 10, bad = 50;
    std::vector<std::unique_ptr<SiteCopy>> copies;
    const UserId ada = aUser(m_house->session()).called(QStringLiteral("ada")).make();
    for (int i = 0; i < good + bad; ++i) {
        copies.push_back(std::make_unique<SiteCopy>());
        if (i >= good)
            copies.back()->answerWith(HttpScript::of(i % 2 ? HttpScript::Hang : HttpScript::Drip));
        m_house->visit(ada, m_house->addSite(*copies.back()));
    }
    const auto worker = m_house->worker();
    std::vector<qint64> times;
    for (int round = 0; round < 10; ++round) {
        QElapsedTimer timer;
        const QString name = QStringLiteral("Round %1").arg(round);
        timer.start();
        m_house->rename(ada, name);
        for (int i = 0; i < good; ++i) {
            QTRY_COMPARE(copies[size_t(i)]->lastName(QStringLiteral("ada")), name);
            times.push_back(timer.elapsed());
        }
    }
    std::sort(times.begin(), times.end());
    QVERIFY2(times[times.size() * 99 / 100] < 1000 * crowding(), QByteArray::number(times.back()));
    for (int i = good; i < good + bad; ++i)
        QVERIFY(copies[size_t(i)]->requests() <= 1); // one in flight, and it is still there
}

void TestWorkerStorm::a_lost_listener_and_a_lost_session_lose_nothing() {
    SiteCopy copy;
    const UserId ada = aUser(m_house->session()).called(QStringLiteral("ada")).make();
    m_house->visit(ada, m_house->addSite(copy));
    auto options = m_house->options();
    options.poll = std::chrono::hours(1); // only NOTIFY and reading after a reconnection can bring it
    const auto worker = m_house->worker(options);
    m_house->rename(ada, QStringLiteral("Before"));
    QTRY_COMPARE(copy.lastName(QStringLiteral("ada")), QStringLiteral("Before"));
    for (const char *whose : {"gatelodge listener", "gatelodge queue", "gatelodge %"}) {
        m_house->sql(
            QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() "
                           "AND application_name LIKE '%1'")
                .arg(QLatin1String(whose)));
        m_house->rename(ada, QLatin1String(whose));
        QTRY_COMPARE(copy.lastName(QStringLiteral("ada")), QLatin1String(whose));
        QTRY_VERIFY(m_house->isDrained());
    }
}

QTEST_GUILESS_MAIN(TestWorkerStorm)
#include "tst_worker_storm.moc"
