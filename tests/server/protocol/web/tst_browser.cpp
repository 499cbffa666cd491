// The whole way over a real socket: guard, dispatcher, lanes with a real database, cookies and proofs as a browser
// sends them. From signing up by mail to being signed in, and out again.
#include "server/http/server.h"
#include "server/store/lane.h"
#include "tests/server/protocol/web/web_house.h"
#include <QTcpSocket>
#include <QThread>

using namespace gatelodge;
using namespace gatelodge::web;
using namespace gatelodge::web::sample;

namespace {

struct Answer {
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers; // names lower case
    QByteArray body;
    QByteArray header(const char *name) const {
        for (const auto &[known, value] : headers) {
            if (known == name)
                return value;
        }
        return {};
    }
};

// One request a connection; keeps cookies.
class Curl {
public:
    Curl(quint16 port, QByteArray host) : m_port(port), m_host(std::move(host)) {}

    const Answer &get(const QByteArray &address) { return ask("GET " + address, {}); }
    const Answer &post(const QByteArray &address, Fields fields) {
        for (const auto &input : Markup(page).named(QStringLiteral("input"))) {
            if (input.attributes.value(QStringLiteral("name")) == QLatin1StringView("csrf"))
                fields.prepend({QByteArray("csrf"), input.attributes.value(QStringLiteral("value")).toLatin1()});
            if (!fields.isEmpty() && fields.first().first == "csrf")
                break;
        }
        const QByteArray body = encoded(fields);
        return ask("POST " + address, "Origin: http://" + m_host +
                                          "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
                                          QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    const Answer &follow() {
        for (int i = 0; i < 5 && answer.status == 303; ++i)
            get(answer.header("location"));
        return answer;
    }

    QMap<QByteArray, QByteArray> cookies;
    Answer answer;
    QByteArray page;

private:
    const Answer &ask(const QByteArray &line, const QByteArray &rest) {
        QByteArray request = line + " HTTP/1.1\r\nHost: " + m_host + "\r\nConnection: close\r\n";
        QByteArrayList pairs;
        for (auto it = cookies.begin(); it != cookies.end(); ++it)
            pairs << it.key() + '=' + it.value();
        if (!pairs.isEmpty())
            request += "Cookie: " + pairs.join("; ") + "\r\n";
        request += rest.isEmpty() ? QByteArray("\r\n") : rest;
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        socket.waitForConnected(30'000);
        socket.write(request);
        QByteArray read;
        while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(30'000))
            read += socket.readAll();
        read += socket.readAll();
        take(read);
        return answer;
    }
    void take(const QByteArray &read) {
        answer = {};
        const qsizetype end = read.indexOf("\r\n\r\n");
        const auto lines = read.left(end).split('\n');
        answer.status = lines.first().mid(9, 3).toInt();
        for (const auto &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            const auto name = line.left(colon).toLower(), value = line.mid(colon + 1).trimmed();
            answer.headers.append({name, value});
            if (name != "set-cookie")
                continue;
            const auto pair = value.left(value.indexOf(';'));
            const auto key = pair.left(pair.indexOf('=')), kept = pair.mid(pair.indexOf('=') + 1);
            if (kept.isEmpty() || value.contains("Max-Age=0"))
                cookies.remove(key);
            else
                cookies[key] = kept;
        }
        answer.body = read.mid(end + 4);
        if (answer.body.startsWith("<!DOCTYPE"))
            page = answer.body;
    }
    quint16 m_port;
    QByteArray m_host;
};

// The server on a thread of its own, with a lane for pages and one for slow sign-ins.
class Running {
public:
    explicit Running(House &house)
        : m_web(QStringLiteral("web"), house.database.connection(), 2, 50),
          m_slow(QStringLiteral("slow"), house.database.connection(), 1, 4) {
        auto runner = [this](http::Lane lane, const http::Request &request, http::LaneHandler handler,
                             http::Reply reply) {
            auto &chosen = lane == http::Lane::Slow ? m_slow : m_web;
            return chosen.submit(
                [request, handler = std::move(handler), reply](Result<store::Session *> session) mutable {
                    reply(session ? handler(request, **session) : http::Response::empty(503));
                });
        };
        m_server =
            new http::Server({}, http::Dispatcher(*house.router, house.deps->csrf, runner, errorPages(house.deps)));
        m_server->moveToThread(&m_thread);
        m_thread.start();
        onThread([this] { m_port = tests::value(m_server->listen(QHostAddress(QHostAddress::LocalHost), 0)); });
    }
    ~Running() {
        onThread([this] { delete m_server; });
        m_thread.quit();
        m_thread.wait();
    }
    quint16 port() const { return m_port; }

private:
    template <typename Work> void onThread(Work work) {
        QMetaObject::invokeMethod(m_server, work, Qt::BlockingQueuedConnection);
    }
    store::Lane m_web, m_slow;
    QThread m_thread;
    http::Server *m_server;
    quint16 m_port = 0;
};

} // namespace

class BrowserTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void from_the_mailed_link_to_signed_in_and_out_again() {
        House house("http://gate.test");
        const Running running(house);
        Curl curl(running.port(), "gate.test");
        QCOMPARE(curl.get("/").status, 303);
        curl.follow();
        QCOMPARE(curl.answer.status, 200);
        QVERIFY(curl.page.contains("Sign in to your account"));
        QVERIFY(curl.answer.header("content-security-policy").contains("form-action 'self'"));
        curl.get("/account/signup/");
        curl.post("/account/signup/", {{"email", "zoe@lake.example"}});
        QCOMPARE(curl.answer.status, 303);
        QCOMPARE(curl.follow().status, 200);
        QVERIFY(curl.page.contains("zoe@lake.example"));

        const auto token = house.letters->token(QStringLiteral("sign-up"));
        QVERIFY(house.letters->last(QStringLiteral("sign-up"))
                    .values.value(QStringLiteral("link"))
                    .toString()
                    .startsWith(QStringLiteral("http://gate.test/account/signup/password/?token=")));
        curl.get("/account/signup/password/?token=" + token);
        curl.post("/account/signup/password/", {{"token", token},
                                                {"first", "Zoë"},
                                                {"last", "Berg"},
                                                {"username", "zoe"},
                                                {"new", password},
                                                {"again", password}});
        QCOMPARE(curl.answer.status, 303);
        QVERIFY(curl.cookies.contains("gatelodge"));
        QCOMPARE(curl.follow().status, 200);
        QVERIFY(curl.page.contains("Hello, Zoë"));

        curl.post("/account/logout/", {});
        QVERIFY(!curl.cookies.contains("gatelodge"));
        curl.follow();
        QVERIFY(curl.page.contains("You are signed out"));
        curl.get("/account/login/");
        curl.post("/account/login/", {{"login", "zoe"}, {"password", "guess"}});
        QCOMPARE(curl.answer.status, 422);
        curl.post("/account/login/", {{"login", "zoe"}, {"password", password}});
        QCOMPARE(curl.answer.header("location"), "/account/");
        QCOMPARE(curl.follow().status, 200);
    }

    void what_is_not_there_and_what_is_not_proved_have_pages_too() {
        House house("http://gate.test");
        const Running running(house);
        Curl curl(running.port(), "gate.test");
        QCOMPARE(curl.get("/account/nowhere/").status, 404);
        QVERIFY(curl.page.contains("There is no such page"));
        curl.page.clear();
        QCOMPARE(curl.post("/account/login/", {{"login", "zoe"}, {"password", password}}).status, 403);
        QVERIFY(curl.page.contains("Send that once more"));
        QCOMPARE(curl.get("/account/consent/").status, 405);
        QCOMPARE(curl.get("/account/login/?next=%00").status, 200);
    }
};

QTEST_GUILESS_MAIN(BrowserTest)
#include "tst_browser.moc"
