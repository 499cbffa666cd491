#include "server/http/server.h"
#include "server/http/connections.h"
#include "server/http/guard.h"
#include "server/http/mailbox.h"
#include "server/http/qt_compat.h"

namespace gatelodge::http {
namespace {

QByteArray lowerCase(QByteArrayView name) {
    QByteArray lower(name.size(), Qt::Uninitialized);
    std::transform(name.begin(), name.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return lower;
}

std::chrono::microseconds elapsedSince(std::chrono::steady_clock::time_point since) {
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - since);
}

} // namespace

class Server::Entrance : public EveryRequest {
public:
    explicit Entrance(Server &server) : m_server(server) {}

protected:
    void onRequest(const QHttpServerRequest &request) override {
        m_server.serve(request.value(GuardSocket::idHeader.toByteArray()).toULongLong());
    }

private:
    Server &m_server;
};

Server::Server(Settings settings, Dispatcher dispatcher, QObject *parent)
    : QObject(parent), m_settings(std::move(settings)), m_dispatcher(std::move(dispatcher)),
      m_random(QRandomGenerator::securelySeeded()) {
    GuardHooks hooks;
    hooks.beforeBody = [this](const GuardSocket &socket) {
        return m_dispatcher.refuseBody(requestFrom(socket), socket.head().contentLength);
    };
    hooks.refused = [this](const GuardSocket &socket, int status, qsizetype bytes) {
        logRefusal(socket, status, bytes);
    };
    m_connections = new Connections(m_settings.limits, m_settings.trustedProxies, std::move(hooks), this);
    m_entrance = std::make_unique<Entrance>(*this);
    m_entrance->setParent(this); // so that it follows into another thread
    m_mailbox = std::make_shared<Mailbox>(
        this, [this](const Exchange &exchange, Response &&response) { deliver(exchange, std::move(response)); });
}

Server::~Server() {
    m_mailbox->close();
    m_entrance.reset(); // takes guards and sockets with it, while Connections still knows them
}

Result<quint16> Server::listen(const QHostAddress &address, quint16 port, const std::optional<TlsIdentity> &identity) {
    m_closed = false;
    std::optional<QSslConfiguration> tls;
    if (identity) {
        GL_TRY(tls, tlsConfiguration(*identity));
    }
    auto guard = std::make_unique<Guard>(*m_connections, std::move(tls));
    if (!guard->listen(address, port))
        return failure(Fault::Unavailable, QStringLiteral("cannot listen on %1 port %2: %3")
                                               .arg(address.toString(), QString::number(port), guard->errorString()));
    const quint16 taken = guard->serverPort();
    if (!m_entrance->attach(guard.get()))
        return failure(Fault::Internal, QStringLiteral("QHttpServer refuses its guard"));
    guard.release(); // now the entrance's child
    return taken;
}

void Server::close() {
    m_closed = true;
    for (QTcpServer *guard : m_entrance->servers())
        guard->close();
    m_connections->retireAll();
}

int Server::connectionCount() const { return m_connections->count(); }

void Server::serve(quint64 connection) {
    GuardSocket *socket = m_connections->find(connection);
    if (!socket)
        return;
    auto exchange = std::make_shared<Exchange>();
    exchange->connection = connection;
    exchange->since = std::chrono::steady_clock::now();
    exchange->request = requestFrom(*socket);
    exchange->request.body = socket->takeBody();
    if (m_closed) {
        m_mailbox->post(exchange, m_dispatcher.error(exchange->request, 503).with("Retry-After", "5"));
        return;
    }
    m_dispatcher.dispatch(
        std::shared_ptr<Request>(exchange, &exchange->request),
        [mailbox = m_mailbox, exchange](Response &&response) { mailbox->post(exchange, std::move(response)); });
}

Request Server::requestFrom(const GuardSocket &socket) {
    const Head &head = socket.head();
    Request request;
    request.method = head.method.toByteArray();
    request.path = head.path.toByteArray();
    request.query = head.query.toByteArray();
    request.headers.reserve(qsizetype(head.fields.size()));
    for (const HeadField &field : head.fields)
        request.headers.append({lowerCase(field.name), field.value.toByteArray()});
    request.peer = socket.peerAddress();
    const bool proxied = !m_settings.trustedProxies.isEmpty();
    const Caller caller = m_settings.trustedProxies.callerBehind(
        request.peer, socket.encrypted(), proxied ? request.header("x-forwarded-for") : QByteArray(),
        proxied ? request.header("x-forwarded-proto") : QByteArray());
    request.client = caller.client;
    request.secure = caller.secure;
    request.clientCertificate = socket.clientCertificate();
    request.shownCertificates = socket.shownCertificates();
    request.id = newRequestId();
    return request;
}

void Server::deliver(const Exchange &exchange, Response &&response) {
    const Request &request = exchange.request;
    qsizetype bytes = 0;
    int status = response.status;
    if (GuardSocket *socket = m_connections->find(exchange.connection)) {
        auto written = socket->answer(response, request.secure);
        if (!written) {
            qCCritical(logHttp, "request %s (%s %s): the answer has an unsound status or header and was held back",
                       request.id.constData(), request.method.constData(), request.path.constData());
            status = 500;
            written = socket->answer(m_dispatcher.error(request, 500), request.secure);
        }
        if (!written) // even the error page
            written = socket->answer(plainErrorPage(request, 500), request.secure);
        bytes = written.value_or(0);
    }
    if (m_settings.accessLog)
        m_settings.accessLog(
            {request.id, request.method, request.path, request.client, status, bytes, elapsedSince(exchange.since)});
}

void Server::logRefusal(const GuardSocket &socket, int status, qsizetype bytes) const {
    if (!m_settings.accessLog)
        return;
    AccessLine line;
    line.client = normalAddress(socket.peerAddress());
    line.status = status;
    line.bytes = bytes;
    m_settings.accessLog(line);
}

QByteArray Server::newRequestId() {
    constexpr char digits[] = "abcdefghijklmnopqrstuvwxyz0123456789";
    quint64 bits = m_random.generate64();
    QByteArray id(12, Qt::Uninitialized);
    for (char &c : id) {
        c = digits[bits % 36];
        bits /= 36;
    }
    return id;
}

} // namespace gatelodge::http
