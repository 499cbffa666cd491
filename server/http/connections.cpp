#include "server/http/connections.h"
#include <algorithm>

namespace gatelodge::http {
namespace {

// One household has a /64 of its own, so single IPv6 addresses say little.
QHostAddress countedAs(const QHostAddress &peer) {
    const QHostAddress address = normalAddress(peer);
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    Q_IPV6ADDR network = address.toIPv6Address();
    std::fill(network.c + 8, network.c + 16, quint8(0));
    return QHostAddress(network);
}

std::chrono::milliseconds tickFor(const Limits &limits) {
    const auto shortest = std::min(
        {limits.handshake, limits.head, limits.body, limits.idle, limits.answer, limits.delivery, limits.farewell});
    return std::clamp(shortest / 4, std::chrono::milliseconds(10), std::chrono::milliseconds(1000));
}

} // namespace

Connections::Connections(const Limits &limits, TrustedProxies trusted, GuardHooks hooks, QObject *parent)
    : QObject(parent), m_limits(limits), m_trusted(std::move(trusted)), m_hooks(std::move(hooks)), m_clock(this) {
    connect(&m_clock, &QTimer::timeout, this, &Connections::tick);
    m_clock.start(tickFor(limits));
}

bool Connections::hasRoomFor(const QHostAddress &peer) const {
    if (count() >= m_limits.connections)
        return false;
    return m_perAddress.value(countedAs(peer)) < m_limits.connectionsPerAddress || m_trusted.trust(normalAddress(peer));
}

GuardSocket *Connections::admit(QTcpSocket *wire, QObject *parent) {
    auto *socket = new GuardSocket(wire, ++m_lastId, *this);
    socket->setParent(parent);
    m_byId.insert(socket->id(), socket);
    ++m_perAddress[countedAs(socket->peerAddress())];
    return socket;
}

void Connections::forget(const GuardSocket &socket) {
    if (!m_byId.remove(socket.id()))
        return;
    const auto count = m_perAddress.find(countedAs(socket.peerAddress()));
    if (--*count == 0)
        m_perAddress.erase(count);
}

void Connections::retireAll() {
    const auto all = m_byId.values();
    for (GuardSocket *socket : all)
        socket->retire();
}

void Connections::tick() {
    const auto all = m_byId.values(); // a copy: sockets leave while they are looked at, but are deleted later
    for (GuardSocket *socket : all)
        socket->tick();
    Q_EMIT ticked();
}

} // namespace gatelodge::http
