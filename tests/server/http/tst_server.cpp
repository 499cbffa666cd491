// The whole room over real sockets: errors, headers (F15), the proof of forms (F8), lanes, proxies and the access log.
#include "server/http/answer.h"
#include "tests/server/http/http_fixture.h"
#include <QTcpServer>
#include <QTest>
#include <stdexcept>

using namespace gatelodge;
using namespace gatelodge::http;
using namespace gatelodge::http::test;

class ServerTest : public QObject {
    Q_OBJECT

    static Route lane(const QByteArray &method, const QByteArray &pattern, LaneHandler handler,
                      Lane where = Lane::Web) {
        return {method, pattern,           method == "GET" ? Access::Public : Access::Signed, Csrf::None, where,
                0,      std::move(handler)};
    }
    static Route form(const QByteArray &pattern, Access access) {
        return {"POST",
                pattern,
                access,
                Csrf::Required,
                Lane::Web,
                1000,
                LaneHandler([](const Request &, store::Session &) { return Response::text("changed"); })};
    }

    // One route of every kind of outcome.
    static std::vector<Route> everyKind() {
        return {
            quick("GET", "/quick", [](const Request &, Reply reply) { reply(Response::html("<p>quick")); }),
            quick("GET", "/redirect", [](const Request &, Reply reply) { reply(Response::redirect("/quick")); }),
            quick("GET", "/empty", [](const Request &, Reply reply) { reply(Response::empty(204)); }),
            quick("GET", "/unchanged", [](const Request &, Reply reply) { reply(Response::empty(304)); }),
            quick("GET", "/dropped", [](const Request &, Reply) {}),
            quick("GET", "/throws", [](const Request &, Reply) { throw std::runtime_error("thrown"); }),
            quick("GET", "/throws-oddly", [](const Request &, Reply) { throw 1; }),
            quick("GET", "/throws-late",
                  [](const Request &, Reply reply) {
                      reply(Response::text("in time"));
                      throw std::runtime_error("after the answer");
                  }),
            quick("GET", "/split",
                  [](const Request &, Reply reply) { reply(Response::text("x").with("X-A", "b\r\nSet-Cookie: c=d")); }),
            quick("GET", "/split-name",
                  [](const Request &, Reply reply) { reply(Response::text("x").with("X-A: b\r\nX-C", "d")); }),
            quick("GET", "/no-status", [](const Request &, Reply reply) { reply(Response::empty(99)); }),
            quick("GET", "/twice",
                  [](const Request &, Reply reply) {
                      reply(Response::text("first"));
                      reply(Response::text("second"));
                  }),
            quick("GET", "/own-framing",
                  [](const Request &, Reply reply) {
                      reply(Response::text("12345").with("Content-Length", "1").with("transfer-encoding", "chunked"));
                  }),
            lane("GET", "/lane", [](const Request &r, store::Session &) { return Response::text(r.query); }),
            lane(
                "GET", "/slow", [](const Request &, store::Session &) { return Response::text("slow"); }, Lane::Slow),
            lane("GET", "/lane-throws", [](const Request &, store::Session &) -> Response { throw std::bad_alloc(); }),
            {"GET", "/either/<way>", Access::Public, Csrf::None, Lane::Web, 0,
             QuickOrLane{[](const Request &request, Reply reply) {
                             if (request.arguments.first() == "throws")
                                 throw std::runtime_error("thrown");
                             if (request.arguments.first() != "quick")
                                 return false;
                             reply(Response::text("quick"));
                             return true;
                         },
                         [](const Request &, store::Session &) { return Response::text("lane"); }}},
            form("/sign-in", Access::Public),
            form("/account", Access::Session),
        };
    }
    static House everyKindOfHouse() {
        House house;
        house.routes = everyKind();
        return house;
    }

private Q_SLOTS:
    void init() {
        const bool isAboutLogs = QLatin1StringView(QTest::currentTestFunction()) == u"every_outcome_is_an_answer";
        QLoggingCategory::setFilterRules(isAboutLogs ? QString() : QStringLiteral("gatelodge.http=false"));
    }

    void every_outcome_is_an_answer_data() {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *path, int status, const char *body) {
            QTest::newRow(path) << QByteArray(path) << status << QByteArray(body);
        };
        row("/quick", 200, "<p>quick");
        row("/redirect", 303, "");
        row("/empty", 204, "");
        row("/unchanged", 304, "");
        row("/dropped", 500, "page 500");
        row("/throws", 500, "page 500");
        row("/throws-oddly", 500, "page 500");
        row("/throws-late", 200, "in time");
        row("/split", 500, "page 500");
        row("/split-name", 500, "page 500");
        row("/no-status", 500, "page 500");
        row("/twice", 200, "first");
        row("/own-framing", 200, "12345");
        row("/lane?x=y", 200, "x=y");
        row("/slow", 200, "slow");
        row("/lane-throws", 500, "page 500");
        row("/either/quick", 200, "quick");
        row("/either/lane", 200, "lane");
        row("/either/throws", 500, "page 500");
        row("/none", 404, "page 404");
        row("/sign-in", 405, "page 405");
    }
    void every_outcome_is_an_answer() {
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        if (status == 500 || path == "/throws-late")
            QTest::ignoreMessage(QtCriticalMsg,
                                 QRegularExpression(QStringLiteral("^request [a-z0-9]{12} \\(GET /.*\\)")));
        House house = everyKindOfHouse();
        house.errorPage = [](const Request &, int status) {
            return Response::html("page " + QByteArray::number(status)); // the status is set by the dispatcher
        };
        RunningServer server(std::move(house));
        Client client(server.port());
        const Answer answer = client.get(path);
        QTEST(answer.status, "status");
        QTEST(answer.body, "body");
        QVERIFY(!answer.headers.contains("set-cookie") && !answer.headers.contains("transfer-encoding"));
        QCOMPARE(client.get("/quick").status, 200); // the connection is still in step
    }

    void every_answer_carries_the_security_headers() {
        RunningServer server(everyKindOfHouse());
        Client client(server.port());
        QList<QByteArray> paths{"/none"};
        for (const Route &route : everyKind())
            paths.append(QByteArray(route.pattern).replace("<way>", "lane"));
        for (const QByteArray &path : paths) {
            const Answer answer = client.get(path);
            QVERIFY2(answer.status >= 200, path.constData());
            QCOMPARE(answer.headers.value("content-security-policy"),
                     QByteArray("default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; base-uri "
                                "'none'; frame-ancestors 'none'; form-action 'self'"));
            QCOMPARE(answer.headers.value("referrer-policy"), QByteArray("same-origin"));
            QCOMPARE(answer.headers.value("x-content-type-options"), QByteArray("nosniff"));
            QCOMPARE(answer.headers.value("cache-control"), QByteArray("no-store"));
            QVERIFY(answer.headers.value("date").endsWith(" GMT"));
            QVERIFY(!answer.headers.contains("strict-transport-security"));
        }
        const Answer refused = Client(server.port()).ask("rubbish\r\n\r\n");
        QCOMPARE(refused.status, 400);
        QVERIFY(refused.headers.contains("content-security-policy"));
    }

    void a_response_may_replace_a_default_header() {
        House house;
        house.routes.push_back(quick("GET", "/asset", [](const Request &, Reply reply) {
            reply(Response::text("x")
                      .with("cache-control", "public, max-age=60")
                      .with("Content-Security-Policy", contentSecurityPolicy("https://site.example")));
        }));
        RunningServer server(std::move(house));
        Client client(server.port());
        client.send("GET /asset HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        QVERIFY(client.ends());
        const QByteArray bytes = client.unread().toLower();
        QCOMPARE(bytes.count("cache-control:"), 1);
        QCOMPARE(bytes.count("content-security-policy:"), 1);
        QVERIFY(bytes.contains("form-action 'self' https://site.example\r\n"));
    }

    void a_known_path_names_its_methods() {
        RunningServer server(everyKindOfHouse());
        const Answer answer = Client(server.port()).get("/sign-in");
        QCOMPARE(answer.headers.value("allow"), QByteArray("POST"));
        QCOMPARE(answer.body, QByteArray("405 Method Not Allowed\n"));
    }

    void a_full_lane_asks_to_come_back() {
        RunningServer server(everyKindOfHouse());
        server.lanes.full = true;
        Client client(server.port());
        const Answer answer = client.get("/lane");
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.headers.value("retry-after"), QByteArray("5"));
        QCOMPARE(client.get("/quick").status, 200);
    }

    void no_form_passes_without_its_proof_data() {
        QTest::addColumn<QByteArray>("pattern");
        for (const Route &route : everyKind())
            if (route.csrf == Csrf::Required)
                QTest::newRow(route.pattern.constData()) << route.pattern;
    }
    void no_form_passes_without_its_proof() {
        QFETCH(QByteArray, pattern);
        RunningServer server(everyKindOfHouse());
        Client client(server.port());
        const CsrfGuard guard(QUrl(QStringLiteral("http://localhost")), "a key for tests");
        const CsrfToken token = guard.issue({});
        const QByteArray cookie = "Cookie: " + token.setCookie.left(token.setCookie.indexOf(';')) + "\r\n";
        const QByteArray type = "Content-Type: application/x-www-form-urlencoded\r\n";
        const QByteArray origin = "Origin: http://localhost\r\n";
        const QByteArray body = "csrf=" + token.value;
        QCOMPARE(client.post(pattern, body, type + cookie + origin).body, QByteArray("changed"));
        QCOMPARE(client.post(pattern, body, type + cookie).status, 403);
        QCOMPARE(client.post(pattern, body, type + origin).status, 403);
        QCOMPARE(client.post(pattern, "csrf=x", type + cookie + origin).status, 403);
        QCOMPARE(client.post(pattern, {}, type + cookie + origin).status, 403);
        QCOMPARE(client.post(pattern, body + "&" + body, type + cookie + origin).status, 403);
        QCOMPARE(client.post(pattern, body, type + cookie + "Origin: http://evil.example\r\n").status, 403);
        QCOMPARE(client.get(pattern).status, 405);
    }

    void a_trusted_proxy_tells_address_and_tls() {
        for (const bool trusted : {true, false}) {
            House house;
            house.routes.push_back(quick("GET", "/who", [](const Request &request, Reply reply) {
                reply(Response::text(request.client.toString().toLatin1() + ' ' + request.peer.toString().toLatin1()));
            }));
            if (trusted)
                house.settings.trustedProxies = *TrustedProxies::parse({QStringLiteral("127.0.0.1")});
            RunningServer server(std::move(house));
            const Answer answer = Client(server.port())
                                      .get("/who", "X-Forwarded-For: 192.0.2.1\r\nX-Forwarded-For: 198.51.100.2\r\n"
                                                   "X-Forwarded-Proto: https\r\n");
            QCOMPARE(answer.body, QByteArray(trusted ? "198.51.100.2 127.0.0.1" : "127.0.0.1 127.0.0.1"));
            QCOMPARE(answer.headers.contains("strict-transport-security"), trusted);
        }
    }

    void every_request_leaves_one_access_line_with_its_id() {
        House house = everyKindOfHouse();
        std::mutex mutex;
        QList<AccessLine> lines;
        house.settings.accessLog = [&](const AccessLine &line) {
            const std::lock_guard lock(mutex);
            lines.append(line);
        };
        QByteArray seen;
        house.routes.push_back(quick("GET", "/id", [&](const Request &request, Reply reply) {
            seen = request.id;
            reply(Response::text(request.id));
        }));
        RunningServer server(std::move(house));
        Client client(server.port());
        const QByteArray id = client.get("/id?secret=x").body;
        QCOMPARE(id.size(), 12);
        QCOMPARE(client.get("/throws").status, 500);
        client.ask("rubbish\r\n\r\n");
        const auto count = [&] {
            const std::lock_guard lock(mutex);
            return lines.size();
        };
        QTRY_COMPARE(count(), 3);
        const std::lock_guard lock(mutex);
        QCOMPARE(lines[0].id, id);
        QCOMPARE(lines[0].path, QByteArray("/id"));
        QCOMPARE(lines[0].client.toString(), QStringLiteral("127.0.0.1"));
        QVERIFY(lines[0].bytes > 300 && lines[0].duration.count() < 5'000'000);
        QCOMPARE(lines[1].status, 500);
        QVERIFY(lines[1].id != id && lines[1].id.size() == 12);
        QCOMPARE(lines[2].status, 400);
        QVERIFY(lines[2].id.isEmpty());
    }

    void an_error_page_that_throws_gives_way_to_plain_text() {
        House house;
        house.errorPage = [](const Request &, int) -> Response { throw std::runtime_error("no template"); };
        RunningServer server(std::move(house));
        QCOMPARE(Client(server.port()).get("/none").body, QByteArray("404 Not Found\n"));
    }

    void an_answer_after_the_servers_end_is_thrown_away() {
        std::mutex mutex;
        Reply kept;
        const auto isKept = [&] {
            const std::lock_guard lock(mutex);
            return bool(kept);
        };
        {
            House house;
            house.routes.push_back(quick("GET", "/kept", [&](const Request &, Reply reply) {
                const std::lock_guard lock(mutex);
                kept = reply;
            }));
            RunningServer server(std::move(house));
            Client client(server.port());
            client.send("GET /kept HTTP/1.1\r\nHost: a\r\n\r\n");
            QTRY_VERIFY(isKept());
        }
        kept(Response::text("too late"));
    }

    void an_address_in_use_is_said_plainly() {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress(QHostAddress::LocalHost)));
        Server server({}, Dispatcher(*Router::build({}), CsrfGuard(QUrl()), {}));
        const auto port = server.listen(QHostAddress(QHostAddress::LocalHost), taken.serverPort());
        QVERIFY(!port);
        QCOMPARE(port.error().fault, Fault::Unavailable);
    }

    void one_server_listens_on_several_addresses() {
        Server server({}, Dispatcher(*Router::build({}), CsrfGuard(QUrl()), {}));
        const auto first = server.listen(QHostAddress(QHostAddress::LocalHost), 0);
        const auto second = server.listen(QHostAddress(QStringLiteral("127.0.0.2")), 0);
        QVERIFY(first && second);
        for (const auto &[host, port] : {std::pair("127.0.0.1", *first), std::pair("127.0.0.2", *second)}) {
            QTcpSocket socket;
            socket.connectToHost(QString::fromLatin1(host), port);
            socket.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
            QTRY_VERIFY(socket.bytesAvailable() > 0);
            QVERIFY(socket.readAll().startsWith("HTTP/1.1 404 "));
        }
    }
};

QTEST_GUILESS_MAIN(ServerTest)
#include "tst_server.moc"
