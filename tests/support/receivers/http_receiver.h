// A tiny HTTP/1.1 server with a script: what it answers, well or badly, to every POST or GET.
#pragma once
#include "tests/support/receivers/server_thread.h"
#include <atomic>
#include <functional>
#include <mutex>
#include <QByteArray>
#include <QList>

namespace gatelodge::test {

struct HttpScript {
    enum Behaviour {
        Answer,     // status, headers, body
        Reset,      // reads the request, then a TCP reset
        Close,      // reads the request, then an orderly close
        Half,       // announces the whole body, sends half of it, closes
        Drip,       // a good answer, one byte a second
        Hang,       // reads, never answers
        Babble,     // bytes that are no HTTP
        EndlessHead // header lines without end
    };
    Behaviour behaviour = Answer;
    int status = 200;
    QByteArray body = "ok";
    QList<QByteArray> headers; // whole lines without line end

    static HttpScript ofStatus(int status, QList<QByteArray> headers = {}) { return {Answer, status, "ok", headers}; }
    static HttpScript of(Behaviour behaviour) { return {behaviour, 200, "ok", {}}; }
};

struct HttpSeen {
    QByteArray head; // request line and headers
    QByteArray body;
};

class HttpReceiver {
public:
    // Decides request by request, on the receiver's thread.
    using Answerer = std::function<HttpScript(const HttpSeen &)>;

    explicit HttpReceiver(HttpScript script = {}, std::optional<QSslConfiguration> tls = {});
    explicit HttpReceiver(Answerer answerer, std::optional<QSslConfiguration> tls = {});

    quint16 port() const { return m_server->port(); }
    QByteArray url(const QByteArray &host = "127.0.0.1") const;
    int requests() const { return m_requests; }
    int connections() const { return m_connections; }
    HttpSeen last() const;

private:
    void serve(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const HttpScript &script);

    const Answerer m_answerer;
    const bool m_tls;
    std::atomic<int> m_requests{0};
    std::atomic<int> m_connections{0};
    mutable std::mutex m_lock;
    HttpSeen m_last;
    std::unique_ptr<ServerThread> m_server; // last: it stops before what it uses goes
};

} // namespace gatelodge::test
