// The front door met by real sockets: framing, order, limits and time (PROMISES F1).
#include "tests/server/http/http_fixture.h"
#include <QTest>

using namespace gatelodge::http;
using namespace gatelodge::http::test;
using namespace std::chrono_literals;

class GuardTest : public QObject {
    Q_OBJECT

    // Replies that wait until the test lets them go, in any order it likes.
    struct Held {
        std::mutex mutex;
        QMap<QByteArray, Reply> replies;
        bool has(const QByteArray &name) {
            const std::lock_guard lock(mutex);
            return replies.contains(name);
        }
        void release(const QByteArray &name) {
            const std::lock_guard lock(mutex);
            replies.take(name)(Response::text("held " + name));
        }
    };

    static House house(Held *held = nullptr) {
        House house;
        house.routes.push_back(
            quick("GET", "/hello", [](const Request &, Reply reply) { reply(Response::text("hello")); }));
        house.routes.push_back(quick("GET", "/echo/<word>", [](const Request &request, Reply reply) {
            reply(Response::text(request.arguments.first() + '?' + request.query));
        }));
        house.routes.push_back(quick(
            "POST", "/echo", [](const Request &request, Reply reply) { reply(Response::text(request.body)); },
            1024 * 1024));
        house.routes.push_back(quick(
            "POST", "/small", [](const Request &request, Reply reply) { reply(Response::text(request.body)); }, 10));
        if (held)
            house.routes.push_back(quick("GET", "/held/<name>", [held](const Request &request, Reply reply) {
                const std::lock_guard lock(held->mutex);
                held->replies.insert(request.arguments.first(), reply);
            }));
        return house;
    }

private Q_SLOTS:
    void a_connection_serves_request_after_request() {
        RunningServer server(house());
        Client client(server.port());
        for (int i = 0; i < 20; ++i) {
            const Answer answer = client.get("/echo/" + QByteArray::number(i));
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.body, QByteArray::number(i) + '?');
        }
        QCOMPARE(client.post("/echo", QByteArray(1024 * 1024, 'x')).body.size(), 1024 * 1024);
        QCOMPARE(client.get("/hello").body, QByteArray("hello"));
    }

    void pipelined_requests_are_answered_in_order() {
        Held held;
        RunningServer server(house(&held));
        Client client(server.port());
        client.send("GET /held/first HTTP/1.1\r\nHost: a\r\n\r\n"
                    "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\nsecond"
                    "HEAD /hello HTTP/1.1\r\nHost: a\r\n\r\n"
                    "GET /echo/fourth HTTP/1.1\r\nHost: a\r\n\r\n");
        QTRY_VERIFY(held.has("first"));
        QVERIFY(client.unread().isEmpty());
        held.release("first");
        QCOMPARE(client.read().body, QByteArray("held first"));
        QCOMPARE(client.read().body, QByteArray("second"));
        QCOMPARE(client.read(true).headers.value("content-length"), QByteArray("5"));
        QCOMPARE(client.read().body, QByteArray("fourth?"));
    }

    void a_request_may_arrive_byte_by_byte() {
        RunningServer server(house());
        Client client(server.port());
        for (const char c : QByteArray("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc"))
            client.send(QByteArray(1, c));
        QCOMPARE(client.read().body, QByteArray("abc"));
    }

    void head_has_the_length_but_not_the_body() {
        RunningServer server(house());
        Client client(server.port());
        client.send("HEAD /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        const Answer answer = client.read(true);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("content-length"), QByteArray("5"));
        QVERIFY(client.ends());
        QVERIFY(client.unread().isEmpty());
    }

    void the_last_request_closes_if_it_says_so_data() {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("close") << QByteArray("GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        QTest::newRow("list") << QByteArray("GET /hello HTTP/1.1\r\nHost: a\r\nConnection: x, Close\r\n\r\n");
        QTest::newRow("HTTP/1.0") << QByteArray("GET /hello HTTP/1.0\r\nHost: a\r\n\r\n");
    }
    void the_last_request_closes_if_it_says_so() {
        QFETCH(QByteArray, request);
        RunningServer server(house());
        Client client(server.port());
        const Answer answer = client.ask(request);
        QCOMPARE(answer.body, QByteArray("hello"));
        QCOMPARE(answer.headers.value("connection"), QByteArray("close"));
        QVERIFY(client.ends());
    }

    void what_could_be_read_twice_is_refused_and_ends_the_connection_data() {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const QByteArray post = "POST /echo HTTP/1.1\r\nHost: a\r\n";
        const QByteArray smuggled = "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n";
        QTest::newRow("CL and TE") << post + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" +
                                          smuggled
                                   << 501;
        QTest::newRow("TE and CL") << post + "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n" +
                                          smuggled
                                   << 501;
        QTest::newRow("xchunked") << post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" + smuggled << 501;
        QTest::newRow("bad chunk size") << post + "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n\r\n" +
                                               smuggled
                                        << 501;
        QTest::newRow("TE space colon") << post + "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n" + smuggled << 400;
        QTest::newRow("CL overflow") << post + "Content-Length: 18446744073709551617\r\n\r\n" + smuggled << 400;
        QTest::newRow("CL large") << post + "Content-Length: 1048577\r\n\r\n" + smuggled << 413;
        QTest::newRow("CL negative") << post + "Content-Length: -1\r\n\r\n" + smuggled << 400;
        QTest::newRow("CL plus") << post + "Content-Length: +4\r\n\r\nabcd" + smuggled << 400;
        QTest::newRow("CL list") << post + "Content-Length: 4, 4\r\n\r\nabcd" + smuggled << 400;
        QTest::newRow("CL twice") << post + "Content-Length: 4\r\nContent-Length: 4\r\n\r\nabcd" + smuggled << 400;
        QTest::newRow("CL twice, different")
            << post + "Content-Length: 0\r\ncontent-length: 33\r\n\r\n" + smuggled << 400;
        QTest::newRow("bare LF") << QByteArray("GET /hello HTTP/1.1\nHost: a\n\n") + smuggled << 400;
        QTest::newRow("bare LF inside") << QByteArray("GET /hello HTTP/1.1\r\nHost: a\nX: y\r\n\r\n") + smuggled << 400;
        QTest::newRow("bare CR") << QByteArray("GET /hello HTTP/1.1\r\nHost: a\rX: y\r\n\r\n") + smuggled << 400;
        QTest::newRow("two Hosts") << QByteArray("GET /hello HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n") + smuggled << 400;
        QTest::newRow("no Host") << QByteArray("GET /hello HTTP/1.1\r\n\r\n") + smuggled << 400;
        QTest::newRow("absolute form") << QByteArray("GET http://u:p@a/hello HTTP/1.1\r\nHost: a\r\n\r\n") + smuggled
                                       << 400;
        QTest::newRow("folded") << QByteArray("GET /hello HTTP/1.1\r\nHost: a\r\nX: y\r\n z\r\n\r\n") + smuggled << 400;
        QTest::newRow("NUL") << QByteArray("GET /hello HTTP/1.1\r\nHost: a\r\nX: y") + '\0' + "z\r\n\r\n" + smuggled
                             << 400;
        QTest::newRow("empty line first") << QByteArray("\r\nGET /hello HTTP/1.1\r\nHost: a\r\n\r\n") + smuggled << 400;
        QTest::newRow("TLS hello") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15) << 400;
    }
    void what_could_be_read_twice_is_refused_and_ends_the_connection() {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        RunningServer server(house());
        Client client(server.port());
        QCOMPARE(client.ask(request).status, status);
        QVERIFY(client.ends());
        QVERIFY2(client.unread().isEmpty(), "the smuggled request was answered");
    }

    void a_head_without_end_is_refused() {
        RunningServer server(house());
        Client client(server.port());
        QCOMPARE(client.ask("GET /hello HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(17 * 1024, 'x')).status, 431);
        QVERIFY(client.ends());
    }

    void a_body_over_its_routes_limit_is_refused_unread_data() {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("status");
        QTest::newRow("limit of the route")
            << QByteArray("POST /small HTTP/1.1\r\nHost: a\r\nContent-Length: 11\r\n\r\n") << 413;
        QTest::newRow("GET") << QByteArray("GET /hello HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\n") << 413;
        QTest::newRow("no such path") << QByteArray("POST /none HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\n")
                                      << 404;
        QTest::newRow("not that method") << QByteArray("PUT /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\n")
                                         << 405;
    }
    void a_body_over_its_routes_limit_is_refused_unread() {
        QFETCH(QByteArray, head);
        QFETCH(int, status);
        RunningServer server(house());
        Client client(server.port());
        QCOMPARE(client.ask(head).status, status); // not a byte of the body was sent
        QVERIFY(client.ends());
    }

    void a_client_that_asks_before_sending_its_body_is_told_to_go_on() {
        RunningServer server(house());
        Client client(server.port());
        const QByteArray head = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n";
        QCOMPARE(client.ask(head).status, 100);
        QCOMPARE(client.ask("abc").body, QByteArray("abc"));
        client.send("POST /small HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\nExpect: 100-continue\r\n\r\n");
        QCOMPARE(client.read().status, 413);
    }

    void a_slow_client_is_cut_off_data() {
        QTest::addColumn<QByteArray>("begun");
        QTest::addColumn<int>("status"); // 0: closed without a word
        QTest::newRow("says nothing") << QByteArray() << 0;
        QTest::newRow("half a head") << QByteArray("GET /hello HTTP/1.1\r\nHo") << 408;
        QTest::newRow("half a body") << QByteArray("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nab")
                                     << 408;
    }
    void a_slow_client_is_cut_off() {
        QFETCH(QByteArray, begun);
        QFETCH(int, status);
        House quickly = house();
        quickly.settings.limits.idle = quickly.settings.limits.head = quickly.settings.limits.body = 100ms;
        RunningServer server(std::move(quickly));
        Client client(server.port());
        QCOMPARE(client.ask(begun).status, status);
        QVERIFY(client.ends());
        QTRY_COMPARE(server.connectionCount(), 0);
    }

    void dripping_does_not_lengthen_the_time_for_a_head() {
        House quickly = house();
        quickly.settings.limits.head = 200ms;
        RunningServer server(std::move(quickly));
        Client client(server.port());
        client.send("GET /hello HTTP/1.1\r\nHost: a\r\n");
        QElapsedTimer begun;
        begun.start();
        while (client.socket().state() == QAbstractSocket::ConnectedState && begun.elapsed() < 5000) {
            client.socket().write("X: y\r\n");
            client.socket().waitForReadyRead(10);
            if (client.socket().bytesAvailable() > 0)
                break;
        }
        QVERIFY2(begun.elapsed() < 5000, "no word came while the client went on dripping");
        QCOMPARE(client.read().status, 408);
    }

    void a_refusal_after_a_head_request_says_why() {
        RunningServer server(house());
        Client client(server.port());
        client.send("HEAD /hello HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(client.read(true).status, 200);
        QCOMPARE(client.ask("rubbish\n").body, QByteArray("400 Bad Request\n"));
    }

    void an_answer_that_never_comes_is_replaced_by_a_504() {
        Held held;
        House quickly = house(&held);
        quickly.settings.limits.answer = 100ms;
        RunningServer server(std::move(quickly));
        Client client(server.port());
        QCOMPARE(client.get("/held/late").status, 504);
        QVERIFY(client.ends());
        held.release("late"); // falls into nothing
        QCOMPARE(Client(server.port()).get("/hello").status, 200);
    }

    void a_client_that_reads_nothing_cannot_pile_up_answers() {
        House quickly = house();
        quickly.routes.push_back(quick("GET", "/large", [](const Request &, Reply reply) {
            reply(Response::text(QByteArray(4 * 1024 * 1024, 'x')));
        }));
        std::atomic<int> served = 0;
        quickly.settings.accessLog = [&](const AccessLine &) { ++served; };
        quickly.settings.limits.delivery = 300ms;
        RunningServer server(std::move(quickly));
        Client client(server.port());
        client.socket().setReadBufferSize(1);
        QByteArray many;
        for (int i = 0; i < 50; ++i)
            many += "GET /large HTTP/1.1\r\nHost: a\r\n\r\n";
        client.send(many);
        QTRY_COMPARE(server.connectionCount(), 0);
        QVERIFY2(served < 4, "answers were prepared for a client that takes none in");
    }

    void a_full_house_says_so() {
        House small = house();
        small.settings.limits.connections = 2;
        RunningServer server(std::move(small));
        auto first = std::make_unique<Client>(server.port());
        Client second(server.port());
        QCOMPARE(first->get("/hello").status, 200);
        QCOMPARE(second.get("/hello").status, 200);
        Client third(server.port());
        QCOMPARE(third.read().status, 503);
        QVERIFY(third.ends());
        first.reset();
        QTRY_COMPARE(server.connectionCount(), 1);
        QCOMPARE(Client(server.port()).get("/hello").status, 200);
    }

    void one_address_cannot_take_all_the_room() {
        House small = house();
        small.settings.limits.connectionsPerAddress = 1;
        RunningServer server(std::move(small));
        Client first(server.port());
        QCOMPARE(first.get("/hello").status, 200);
        QCOMPARE(Client(server.port()).read().status, 503);
    }

    void a_trusted_proxy_may_open_many_connections() {
        House small = house();
        small.settings.limits.connectionsPerAddress = 1;
        small.settings.trustedProxies = *TrustedProxies::parse({QStringLiteral("127.0.0.0/8")});
        RunningServer server(std::move(small));
        Client first(server.port());
        Client second(server.port());
        QCOMPARE(first.get("/hello").status, 200);
        QCOMPARE(second.get("/hello").status, 200);
    }

    void closing_lets_the_due_answer_out() {
        Held held;
        RunningServer server(house(&held));
        Client idle(server.port());
        QCOMPARE(idle.get("/hello").status, 200);
        Client busy(server.port());
        busy.send("GET /held/last HTTP/1.1\r\nHost: a\r\n\r\n");
        QTRY_VERIFY(held.has("last"));
        server.close();
        QVERIFY(idle.ends());
        held.release("last");
        QCOMPARE(busy.read().body, QByteArray("held last"));
        QVERIFY(busy.ends());
        Client late(server.port());
        QVERIFY(late.socket().state() != QAbstractSocket::ConnectedState);
    }

    void the_clock_goes_on_after_closing() {
        House quickly = house();
        quickly.settings.limits.head = 100ms;
        RunningServer server(std::move(quickly));
        Client slow(server.port());
        slow.send("GET /hello HTTP/1.1\r\nHo");
        QTRY_COMPARE(server.connectionCount(), 1);
        server.close();
        QCOMPARE(slow.read().status, 408);
    }
};

QTEST_GUILESS_MAIN(GuardTest)
#include "tst_guard.moc"
