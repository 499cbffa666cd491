#include "server/http/guard.h"
#include "server/http/answer.h"
#include "server/http/connections.h"
#include "server/http/log.h"
#include <limits>
#include <QSslSocket>

namespace gatelodge::http {
namespace {

void turnAway(QTcpSocket &wire) {
    QByteArray bytes;
    renderAnswer(Response::text("503 Service Unavailable\n", 503).with("Retry-After", "5"), {false, true, false},
                 bytes);
    wire.write(bytes);
    wire.flush();
}

} // namespace

Guard::Guard(Connections &connections, std::optional<QSslConfiguration> tls)
    : m_connections(connections), m_tls(std::move(tls)) {
    setMaxPendingConnections(std::numeric_limits<int>::max()); // the limits are counted in Connections
    setListenBacklogSize(1024); // Qt's 50 makes a burst of browsers wait for a repeated SYN, a second or more
    // Without file descriptors QTcpServer stops accepting for good; the next tick tries again.
    connect(this, &QTcpServer::acceptError, this, [] { qCWarning(logHttp, "no connection can be accepted just now"); });
    connect(&connections, &Connections::ticked, this, [this] {
        if (isListening())
            resumeAccepting();
    });
}

QTcpSocket *Guard::newWire() const { return m_tls ? new QSslSocket : new QTcpSocket; }

void Guard::beginTls(QTcpSocket *wire) const {
    if (auto *tls = qobject_cast<QSslSocket *>(wire)) {
        tls->setSslConfiguration(*m_tls);
        tls->startServerEncryption();
    }
}

void Guard::incomingConnection(qintptr descriptor) {
    std::unique_ptr<QTcpSocket> wire(newWire());
    if (!wire->setSocketDescriptor(descriptor))
        return; // the client is gone already
    if (!m_connections.hasRoomFor(wire->peerAddress())) {
        if (!m_tls)
            turnAway(*wire);
        return;
    }
    wire->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    beginTls(wire.get());
    GuardSocket *socket = m_connections.admit(wire.release(), this);
    addPendingConnection(socket);
    QMetaObject::invokeMethod(socket, &GuardSocket::start, Qt::QueuedConnection);
}

} // namespace gatelodge::http
