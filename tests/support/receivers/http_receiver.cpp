#include "tests/support/receivers/http_receiver.h"
#include <QTimer>
#include <sys/socket.h>

namespace gatelodge::test {
namespace {

QByteArray wholeAnswer(const HttpScript &script) {
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(script.status) + " Scripted\r\n";
    for (const QByteArray &line : script.headers)
        bytes += line + "\r\n";
    bytes += "Content-Type: text/plain\r\nContent-Length: " + QByteArray::number(script.body.size()) + "\r\n\r\n";
    return bytes + script.body;
}

qsizetype bodyLength(const QByteArray &head) {
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            return line.mid(15).trimmed().toLongLong();
    }
    return 0;
}

// A complete request is taken out of `pending`.
std::optional<HttpSeen> takeRequest(QByteArray &pending) {
    const auto end = pending.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    const HttpSeen seen{pending.first(end), {}};
    const auto length = bodyLength(seen.head);
    if (pending.size() < end + 4 + length)
        return {};
    const QByteArray body = pending.mid(end + 4, length);
    pending.remove(0, end + 4 + length);
    return HttpSeen{seen.head, body};
}

void reset(QTcpSocket *socket) {
    const linger now{1, 0};
    setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket->abort();
}

void drip(QTcpSocket *socket, const QByteArray &bytes) {
    auto *timer = new QTimer(socket);
    auto sent = std::make_shared<qsizetype>(0);
    QObject::connect(timer, &QTimer::timeout, socket, [=] {
        if (*sent < bytes.size())
            socket->write(bytes.mid((*sent)++, 1));
    });
    timer->start(std::chrono::seconds(1));
}

void pourHead(QTcpSocket *socket) {
    socket->write("HTTP/1.1 200 Scripted\r\n");
    const auto more = [socket] { socket->write("X-More: " + QByteArray(1000, 'x') + "\r\n"); };
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, more, Qt::QueuedConnection);
    more();
}

} // namespace

HttpReceiver::HttpReceiver(HttpScript script, std::optional<QSslConfiguration> tls)
    : HttpReceiver([script = std::move(script)](const HttpSeen &) { return script; }, std::move(tls)) {}

HttpReceiver::HttpReceiver(Answerer answerer, std::optional<QSslConfiguration> tls)
    : m_answerer(std::move(answerer)), m_tls(tls.has_value()),
      m_server(std::make_unique<ServerThread>([this](QTcpSocket *socket) { serve(socket); }, std::move(tls))) {}

QByteArray HttpReceiver::url(const QByteArray &host) const {
    return (m_tls ? "https://" : "http://") + host + ':' + QByteArray::number(port()) + "/push";
}

HttpSeen HttpReceiver::last() const {
    const std::lock_guard guard(m_lock);
    return m_last;
}

void HttpReceiver::serve(QTcpSocket *socket) {
    ++m_connections;
    auto pending = std::make_shared<QByteArray>();
    const auto read = [this, socket, pending] {
        pending->append(socket->readAll());
        while (const auto seen = takeRequest(*pending)) {
            {
                const std::lock_guard guard(m_lock);
                m_last = *seen;
            }
            const HttpScript script = m_answerer(*seen);
            ++m_requests;
            answer(socket, script);
        }
    };
    QObject::connect(socket, &QTcpSocket::readyRead, socket, read);
    read();
}

void HttpReceiver::answer(QTcpSocket *socket, const HttpScript &script) {
    const QByteArray bytes = wholeAnswer(script);
    switch (script.behaviour) {
    case HttpScript::Answer: socket->write(bytes); return;
    case HttpScript::Reset: reset(socket); return;
    case HttpScript::Close: socket->disconnectFromHost(); return;
    case HttpScript::Half:
        socket->write(bytes.chopped(script.body.size() - script.body.size() / 2));
        socket->disconnectFromHost();
        return;
    case HttpScript::Drip: drip(socket, bytes); return;
    case HttpScript::Hang: return;
    case HttpScript::Babble:
        socket->write("220 this is no web server\r\n\r\n");
        socket->disconnectFromHost();
        return;
    case HttpScript::EndlessHead: pourHead(socket); return;
    }
    Q_UNREACHABLE();
}

} // namespace gatelodge::test
