// Q9: however long the queue is, the worker holds little of it: at most 100 people or a MiB a request.
#include "tests/support/queue/queue_house.h"
#include <QFile>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::tests;

namespace {

qint64 residentMiB() {
    QFile status(QStringLiteral("/proc/self/statm"));
    if (!status.open(QIODevice::ReadOnly))
        qFatal("no /proc");
    return status.readAll().split(' ').value(1).toLongLong() * 4096 / (1024 * 1024);
}

} // namespace

class TestWorkerMemory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_long_queue_takes_little_memory();
    void a_request_is_bounded_in_people_and_bytes();
};

void TestWorkerMemory::a_long_queue_takes_little_memory() {
    const int sites = 10, people = qEnvironmentVariableIntValue("GATELODGE_LONG") == 1 ? 100'000 : 2'000;
    QueueHouse house;
    std::vector<std::unique_ptr<test::HttpReceiver>> receivers;
    SiteCopy key;
    for (int i = 0; i < sites; ++i) {
        receivers.push_back(std::make_unique<test::HttpReceiver>());
        const QString url = QString::fromLatin1(receivers.back()->url());
        house.addSite(key, [&url](SiteProfile &profile) { profile.apiUrl = url; });
    }
    house.sql(
        QStringLiteral(
            "INSERT INTO users (username, first_name) SELECT 'u' || g, repeat('n', 200) FROM generate_series(1, %1) g")
            .arg(people));
    house.sql(QStringLiteral(
        "INSERT INTO visits (user_uid, site_id, revision, last_at) SELECT uid, site_id, 1, now() - interval '1 h' "
        "FROM users, sites; UPDATE users SET last_name = 'x'"));
    const qint64 before = residentMiB();
    qint64 most = before;
    const auto worker = house.worker();
    const auto drained = [&] {
        most = std::max(most, residentMiB());
        return house.isDrained();
    };
    QTRY_VERIFY_WITH_TIMEOUT(drained(), 280'000);
#ifndef __SANITIZE_ADDRESS__ // which keeps what was freed
    QVERIFY2(most - before < 64, QByteArray::number(most - before));
#endif
}

void TestWorkerMemory::a_request_is_bounded_in_people_and_bytes() {
    QueueHouse house;
    SiteCopy copy;
    const SiteId site = house.addSite(copy, [](SiteProfile &profile) { profile.pushSshKeys = true; });
    house.sql(QStringLiteral("INSERT INTO users (username) SELECT 'u' || g FROM generate_series(1, 230) g; "
                             "INSERT INTO visits (user_uid, site_id, revision, last_at) SELECT uid, %1, 1, now() - "
                             "interval '1 h' FROM users")
                  .arg(site.value));
    house.sql(
        QStringLiteral("INSERT INTO ssh_keys (user_uid, key) SELECT uid, 'ssh-rsa ' || repeat('A', 8000) FROM users, "
                       "generate_series(1, 4)"));
    const auto worker = house.worker();
    QTRY_VERIFY(house.isDrained());
    const auto seen = copy.seen();
    QVERIFY2(seen.size() >= 8, QByteArray::number(seen.size())); // 230 people with 32 kB each
    for (const auto &request : seen)
        QVERIFY(request.body.size() <= 1024 * 1024 + 100);
    QCOMPARE(copy.people().size(), 230);
}

QTEST_GUILESS_MAIN(TestWorkerMemory)
#include "tst_worker_memory.moc"
