// Q1: a worker killed at any of nine points loses nothing. Q4: one that was stopped past its lease changes nothing.
#include "server/store/queue_view.h"
#include "tests/support/queue/queue_house.h"
#include <csignal>
#include <QProcess>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::tests;
using delivery::FaultPoint;

namespace {

enum BodyPoint { HalfBody = 100, WholeBody };

} // namespace

class TestQueueWorkerFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_house = std::make_unique<QueueHouse>(); }
    void init() { m_house->clear(); }
    void cleanupTestCase() { m_house.reset(); }
    void cleanup() { m_driver.reset(); }
    void a_killed_worker_loses_nothing_data();
    void a_killed_worker_loses_nothing();
    void a_worker_stopped_past_its_lease_changes_nothing();

private:
    void startDriver(const QStringList &more);
    std::unique_ptr<QueueHouse> m_house;
    std::unique_ptr<QProcess> m_driver;
};

void TestQueueWorkerFaults::startDriver(const QStringList &more) {
    m_driver = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QByteArray key = m_house->vault()->privateKey().view().toByteArray().toHex();
    environment.insert(QStringLiteral("GATELODGE_TEST_KEY"), QString::fromLatin1(key));
    m_driver->setProcessEnvironment(environment);
    m_driver->setProcessChannelMode(QProcess::MergedChannels);
    const store::Connection &database = m_house->database().connection();
    m_driver->start(QStringLiteral(GATELODGE_BINARY_DIR "/bin/queue_driver"),
                    QStringList{database.host, database.database, database.user} + more);
    QVERIFY(m_driver->waitForStarted());
}

void TestQueueWorkerFaults::a_killed_worker_loses_nothing_data() {
    QTest::addColumn<int>("point");
    QTest::newRow("after the claim") << int(FaultPoint::AfterClaim);
    QTest::newRow("after the snapshot") << int(FaultPoint::AfterSnapshot);
    QTest::newRow("while connecting") << int(FaultPoint::Connecting);
    QTest::newRow("half a body sent") << int(HalfBody);
    QTest::newRow("whole body sent") << int(WholeBody);
    QTest::newRow("answer received") << int(FaultPoint::AnswerReceived);
    QTest::newRow("before the delete") << int(FaultPoint::BeforeDelete);
    QTest::newRow("before the commit") << int(FaultPoint::BeforeCommit);
    QTest::newRow("after the commit") << int(FaultPoint::AfterCommit);
}

void TestQueueWorkerFaults::a_killed_worker_loses_nothing() {
    QFETCH(int, point);
    SiteCopy copy;
    const SiteId site = m_house->addSite(copy, [](SiteProfile &profile) { profile.pushSshKeys = true; });
    constexpr int people = 110; // two requests; a body of some hundred kilobytes
    for (int i = 0; i < people; ++i)
        m_house->visit(aUser(m_house->session()).called(QStringLiteral("u%1").arg(i)).make(), site);
    m_house->sql(
        QStringLiteral("INSERT INTO ssh_keys (user_uid, key) SELECT uid, 'ssh-rsa ' || repeat('A', 6000) FROM users"));
    m_house->sql(QStringLiteral("UPDATE users SET last_name = 'New'"));

    std::atomic<bool> reached{false};
    const test::ServerThread halfReader([&reached](QTcpSocket *socket) {
        QObject::connect(socket, &QTcpSocket::readyRead, socket,
                         [socket, &reached] { reached = reached || socket->peek(1 << 20).indexOf("\r\n\r\n") > 0; });
        socket->setReadBufferSize(4096);
    });
    if (point == WholeBody) {
        copy.answerEach([&reached](const test::HttpSeen &) {
            reached = true;
            return test::HttpScript{test::HttpScript::Hang, 202, {}, {}};
        });
    } else if (point == HalfBody) {
        m_house->sql(QStringLiteral("UPDATE sites SET api_url = 'http://127.0.0.1:%1/'").arg(halfReader.port()));
    }
    const bool fromOutside = point == HalfBody || point == WholeBody;
    startDriver(fromOutside ? QStringList() : QStringList{QString::number(point), QString::number(SIGKILL)});
    if (fromOutside) {
        QTRY_VERIFY_WITH_TIMEOUT(reached, 20000);
        kill(pid_t(m_driver->processId()), SIGKILL);
    }
    QVERIFY(m_driver->waitForFinished(20000));
    QCOMPARE(m_driver->exitStatus(), QProcess::CrashExit);

    copy.answerWith(test::HttpScript());
    m_house->sql(QStringLiteral("UPDATE sites SET api_url = '%1'").arg(copy.url()));
    m_house->database().shiftClock(std::chrono::seconds(61)); // past the dead worker's lease
    const auto heir = m_house->worker();
    QTRY_VERIFY_WITH_TIMEOUT(m_house->isDrained(), 20000);
    QCOMPARE(copy.people().size(), people);
    for (int i = 0; i < people; ++i)
        QCOMPARE(copy.lastName(QStringLiteral("u%1").arg(i)), QStringLiteral("New"));
}

void TestQueueWorkerFaults::a_worker_stopped_past_its_lease_changes_nothing() {
    SiteCopy copy;
    const SiteId site = m_house->addSite(copy);
    const UserId ada = aUser(m_house->session()).called(QStringLiteral("ada")).make();
    m_house->visit(ada, site);
    m_house->rename(ada, QStringLiteral("Byron"));
    startDriver({QString::number(int(FaultPoint::AnswerReceived)), QString::number(SIGSTOP)});
    QTRY_COMPARE_WITH_TIMEOUT(copy.requests(), 1, 20000);

    m_house->database().shiftClock(std::chrono::seconds(61));
    auto heir = m_house->worker();
    QTRY_COMPARE_WITH_TIMEOUT(copy.requests(), 2, 20000);
    QTRY_VERIFY(m_house->isDrained());
    heir.reset();
    // The same row at the same revision, and nobody who may serve it: only the lease can save it from the sleeper.
    value(store::pauseSite(m_house->session(), site));
    value(store::redeliver(m_house->session(), site, ada));
    kill(pid_t(m_driver->processId()), SIGCONT);
    QVERIFY(m_driver->waitForReadyRead(20000));
    QVERIFY(m_driver->readAll().contains("lease"));
    QCOMPARE(m_house->waiting(), 1);
    m_driver->kill();
    QVERIFY(m_driver->waitForFinished());
}

QTEST_GUILESS_MAIN(TestQueueWorkerFaults)
#include "tst_queue_worker.moc"
