// Clients that leave, mutate or dawdle, in numbers (PROMISES F1, F2, F3).
#include "tests/server/http/http_fixture.h"
#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <sys/resource.h>
#include <unistd.h>

using namespace gatelodge::http;
using namespace gatelodge::http::test;
using namespace std::chrono_literals;

class GuardFaultsTest : public QObject {
    Q_OBJECT

    static House house(std::atomic<int> &served) {
        House house;
        house.routes.push_back(
            quick("GET", "/now", [](const Request &, Reply reply) { reply(Response::text("served")); }));
        house.routes.push_back({"GET", "/later", Access::Public, Csrf::None, Lane::Web, 0,
                                LaneHandler([&served](const Request &, gatelodge::store::Session &) {
                                    ++served;
                                    return Response::text(QByteArray(2000, 'x'));
                                })});
        house.routes.push_back(quick(
            "POST", "/post", [](const Request &request, Reply reply) { reply(Response::text(request.body)); }, 100));
        return house;
    }

    // Of this process, clients included; in bytes.
    static qint64 residentMemory() {
        QFile file(QStringLiteral("/proc/self/statm"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
    }

private Q_SLOTS:
    void clients_may_leave_at_any_moment() {
        std::atomic<int> served = 0;
        RunningServer server(house(served));
        QRandomGenerator random(7);
        const QByteArray request = "GET /later HTTP/1.1\r\nHost: a\r\n\r\n";
        const int count = isLong() ? 10'000 : 500;
        for (int i = 0; i < count; ++i) {
            Client client(server.port());
            QByteArray bytes = request.repeated(random.bounded(1, 4));
            if (random.bounded(3) == 0)
                bytes += "POST /post HTTP/1.1\r\nHost: a\r\nContent-Length: 50\r\n\r\nhalf";
            if (random.bounded(3) == 0)
                bytes.truncate(random.bounded(1, int(bytes.size())));
            client.send(bytes);
            switch (random.bounded(4)) {
            case 0: client.socket().abort(); break; // with answers unread this resets the connection
            case 1: client.socket().disconnectFromHost(); break;
            case 2:
                client.socket().waitForReadyRead(random.bounded(3));
                client.socket().abort();
                break;
            default: break; // closed by the client's end
            }
        }
        QVERIFY(served > count / 4);
        QTRY_COMPARE(server.connectionCount(), 0);
        QCOMPARE(Client(server.port()).get("/later").body.size(), 2000);
    }

    void a_server_may_end_while_answers_are_due() {
        for (int i = 0; i < 20; ++i) {
            std::atomic<int> served = 0;
            RunningServer server(house(served));
            std::vector<std::unique_ptr<Client>> clients;
            for (int c = 0; c < 10; ++c) {
                clients.push_back(std::make_unique<Client>(server.port()));
                clients.back()->send(QByteArray("GET /later HTTP/1.1\r\nHost: a\r\n\r\n").repeated(3));
            }
        }
    }

    void no_mutated_head_lets_its_body_be_served_as_a_request() {
        std::atomic<int> served = 0;
        House quickly = house(served);
        quickly.settings.limits.head = quickly.settings.limits.body = quickly.settings.limits.idle = 50ms;
        RunningServer server(std::move(quickly));
        QRandomGenerator random(42);
        const QByteArray seed =
            "POST /post HTTP/1.1\r\nHost: localhost\r\nContent-Length: 34\r\nConnection: close\r\n\r\n"
            "GET /now HTTP/1.1\r\nHost: smuggled\r\n";
        const QList<QByteArray> pieces = {"\r\n",
                                          "\n",
                                          "\r\n\r\n",
                                          ":",
                                          " ",
                                          "Transfer-Encoding: chunked\r\n",
                                          "Content-Length: 0\r\n",
                                          "Host: b\r\n",
                                          QByteArray(1, '\0')};
        const int count = isLong() ? 5'000 : 300;
        for (int i = 0; i < count; ++i) {
            QByteArray bytes = seed;
            const qsizetype at = random.bounded(int(seed.indexOf("\r\n\r\n")));
            if (random.bounded(2))
                bytes.insert(at, pieces[random.bounded(pieces.size())]);
            else
                bytes[at] = char(random.bounded(256));
            Client client(server.port());
            client.send(bytes);
            QVERIFY(client.ends());
            // Where the first head still announces the second request as its body, nobody may serve that.
            const QByteArray head = bytes.left(bytes.indexOf("\r\n\r\n")) + "\r\n";
            if (head.contains("\r\nContent-Length: 37\r\n"))
                QVERIFY2(!client.unread().contains("served"), bytes.toPercentEncoding(" /:=").constData());
        }
        QCOMPARE(Client(server.port()).get("/now").status, 200);
    }

    void a_server_without_file_descriptors_recovers() {
        QLoggingCategory::setFilterRules(QStringLiteral("gatelodge.http=false"));
        std::atomic<int> served = 0;
        House quickly = house(served);
        quickly.settings.limits.farewell = 40ms; // so that the clock ticks often
        RunningServer server(std::move(quickly));
        rlimit usual{};
        getrlimit(RLIMIT_NOFILE, &usual);
        rlimit few = usual;
        few.rlim_cur = 256;
        setrlimit(RLIMIT_NOFILE, &few);
        std::vector<int> taken;
        for (int file = dup(0); file >= 0; file = dup(0))
            taken.push_back(file);
        close(taken.back()); // for the client; the server finds none
        taken.pop_back();
        Client client(server.port());
        client.send("GET /now HTTP/1.1\r\nHost: a\r\n\r\n");
        const bool answered = client.socket().waitForReadyRead(100);
        for (const int file : taken)
            close(file);
        setrlimit(RLIMIT_NOFILE, &usual);
        QVERIFY(!answered);
        QCOMPARE(client.read().status, 200);
    }

    void half_open_connections_starve_nobody() {
        const int count = isLong() ? 1'000 : 200;
        rlimit files{};
        getrlimit(RLIMIT_NOFILE, &files);
        files.rlim_cur = qMin<rlim_t>(files.rlim_max, rlim_t(count) * 2 + 200);
        setrlimit(RLIMIT_NOFILE, &files);
        std::atomic<int> served = 0;
        House slow = house(served);
        slow.settings.limits.head = slow.settings.limits.idle = 3s;
        RunningServer server(std::move(slow));
        const qint64 before = residentMemory();
        QVERIFY(before > 0);
        std::vector<std::unique_ptr<Client>> halfOpen;
        for (int i = 0; i < count; ++i) {
            halfOpen.push_back(std::make_unique<Client>(server.port()));
            if (i % 2)
                halfOpen.back()->send("GET /now HTTP/1.1\r\nHo");
        }
        QTRY_VERIFY(server.connectionCount() >= count);
        QVERIFY(residentMemory() - before < 100 * 1024 * 1024);
        std::vector<qint64> milliseconds;
        for (int i = 0; i < 100; ++i) {
            QElapsedTimer waited;
            waited.start();
            QCOMPARE(Client(server.port()).get("/now").status, 200);
            milliseconds.push_back(waited.elapsed());
        }
        std::sort(milliseconds.begin(), milliseconds.end());
        QVERIFY2(milliseconds[98] < 300, QByteArray::number(milliseconds[98]).constData());
        QTRY_COMPARE_WITH_TIMEOUT(server.connectionCount(), 0, 10'000); // all freed by the clock, not by us
    }
};

QTEST_GUILESS_MAIN(GuardFaultsTest)
#include "tst_guard_faults.moc"
