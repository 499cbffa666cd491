// A real server on a thread of its own, and a plain client that says exactly what it is told to.
#pragma once
#include "server/http/server.h"
#include <QElapsedTimer>
#include <QSslSocket>
#include <QTcpSocket>
#include <QThread>
#include <QThreadPool>
#include <QUrl>

namespace gatelodge::store {
class Session {}; // lanes in these tests have no database
} // namespace gatelodge::store

namespace gatelodge::http::test {

inline bool isLong() { return qEnvironmentVariableIsSet("GATELODGE_LONG"); }

struct Answer {
    int status = 0;                       // 0: the connection ended before an answer
    QMap<QByteArray, QByteArray> headers; // names lower case
    QByteArray body;
    bool operator==(int expected) const { return status == expected; }
};

// Waits at most five seconds for each step, which only ever happens when a test fails.
class Client {
public:
    explicit Client(quint16 port, bool tls = false) : m_socket(tls ? new QSslSocket : new QTcpSocket) {
        if (tls) {
            auto *secure = static_cast<QSslSocket *>(m_socket.get());
            secure->setPeerVerifyMode(QSslSocket::VerifyNone);
            secure->connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
            secure->waitForEncrypted(30'000);
        } else {
            m_socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
            m_socket->waitForConnected(30'000);
        }
    }

    void send(const QByteArray &bytes) {
        m_socket->write(bytes);
        while (m_socket->bytesToWrite() > 0 && m_socket->waitForBytesWritten(5000)) {
        }
    }
    Answer read(bool headOnly = false) {
        const qsizetype end = readUntil([this] { return m_read.indexOf("\r\n\r\n"); });
        if (end < 0)
            return {};
        Answer answer = parseHead(m_read.first(end));
        m_read.remove(0, end + 4);
        const qsizetype length = headOnly ? 0 : answer.headers.value("content-length").toLongLong();
        readUntil([&] { return m_read.size() >= length ? length : -1; });
        answer.body = m_read.first(qMin(length, m_read.size()));
        m_read.remove(0, answer.body.size());
        return answer;
    }
    Answer ask(const QByteArray &bytes) {
        send(bytes);
        return read();
    }
    Answer get(const QByteArray &path, const QByteArray &headers = {}) {
        return ask("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n");
    }
    Answer post(const QByteArray &path, const QByteArray &body, const QByteArray &headers = {}) {
        return ask("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " +
                   QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body);
    }
    // Everything up to the connection's end, unread; false if it did not end.
    bool ends() {
        QElapsedTimer waited;
        waited.start();
        while (m_socket->state() == QAbstractSocket::ConnectedState && waited.elapsed() < 30'000)
            m_socket->waitForReadyRead(100);
        return m_socket->state() != QAbstractSocket::ConnectedState;
    }
    QByteArray unread() { return m_read += m_socket->readAll(); }
    QTcpSocket &socket() { return *m_socket; }

private:
    template <typename Found> qsizetype readUntil(Found found) {
        for (;;) {
            m_read += m_socket->readAll();
            if (const qsizetype at = found(); at >= 0)
                return at;
            if (!m_socket->waitForReadyRead(30'000)) {
                m_read += m_socket->readAll();
                return found();
            }
        }
    }
    static Answer parseHead(const QByteArray &head) {
        Answer answer;
        const QList<QByteArray> lines = head.split('\n');
        answer.status = lines.first().mid(9, 3).toInt();
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            answer.headers.insert(line.first(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        return answer;
    }

    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_read;
};

// Lanes as a pool of threads.
class Lanes {
public:
    LaneRunner runner() {
        return [this](Lane, const Request &request, LaneHandler handler, Reply reply) {
            if (full)
                return false;
            m_pool.start([request, handler = std::move(handler), reply]() mutable {
                store::Session session;
                answerFromLane(reply, handler(request, session));
            });
            return true;
        };
    }
    std::atomic<bool> full = false;

private:
    QThreadPool m_pool;
};

struct House {
    std::vector<Route> routes;
    Server::Settings settings;
    QUrl publicUrl{QStringLiteral("http://localhost")};
    QByteArray csrfKey{"a key for tests"};
    ErrorPage errorPage = plainErrorPage;
    std::optional<TlsIdentity> tls;
};

class RunningServer {
public:
    explicit RunningServer(House house) {
        auto router = Router::build(std::move(house.routes));
        if (!router)
            qFatal("%ls", qUtf16Printable(router.error().detail));
        m_server = new Server(std::move(house.settings),
                              Dispatcher(std::move(*router), CsrfGuard(house.publicUrl, house.csrfKey), lanes.runner(),
                                         std::move(house.errorPage)));
        m_server->moveToThread(&m_thread);
        m_thread.start();
        onThread([&] {
            const auto listening = m_server->listen(QHostAddress(QHostAddress::LocalHost), 0, house.tls);
            if (!listening)
                qFatal("%ls", qUtf16Printable(listening.error().detail));
            m_port = *listening;
        });
    }
    ~RunningServer() {
        onThread([this] { delete m_server; });
        m_thread.quit();
        m_thread.wait();
    }
    quint16 port() const { return m_port; }
    int connectionCount() {
        int count = 0;
        onThread([&] { count = m_server->connectionCount(); });
        return count;
    }
    void close() {
        onThread([this] { m_server->close(); });
    }
    Lanes lanes;

private:
    template <typename Work> void onThread(Work work) {
        QMetaObject::invokeMethod(m_server, work, Qt::BlockingQueuedConnection);
    }
    QThread m_thread;
    Server *m_server;
    quint16 m_port = 0;
};

inline Route quick(const QByteArray &method, const QByteArray &pattern, QuickHandler handler, qint64 bodyLimit = 0) {
    return {method,    pattern,           method == "GET" ? Access::Public : Access::Signed, Csrf::None, Lane::Quick,
            bodyLimit, std::move(handler)};
}

} // namespace gatelodge::http::test
