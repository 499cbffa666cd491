// All connections of one server, over every address it listens on: who is here, whether there is room, and the clock
// that ends what takes too long.
#pragma once
#include "server/http/client_address.h"
#include "server/http/guard_socket.h"
#include <QHash>
#include <QTimer>

namespace gatelodge::http {

struct GuardHooks {
    // Whether the body that this head announces may be read; a response refuses it unread and ends the connection.
    std::function<std::optional<Response>(const GuardSocket &)> beforeBody;
    // The guard has answered by itself: a request that was none, came too slowly, or whose answer did.
    std::function<void(const GuardSocket &, int status, qsizetype bytes)> refused;
};

class Connections : public QObject {
    Q_OBJECT
public:
    // `trusted` peers are exempt from the limit per address.
    Connections(const Limits &limits, TrustedProxies trusted, GuardHooks hooks, QObject *parent);

    bool hasRoomFor(const QHostAddress &peer) const;
    GuardSocket *admit(QTcpSocket *wire, QObject *parent);
    GuardSocket *find(quint64 id) const { return m_byId.value(id); }
    void forget(const GuardSocket &socket); // may be said twice
    void retireAll();
    int count() const { return int(m_byId.size()); }

    const Limits &limits() const { return m_limits; }
    const GuardHooks &hooks() const { return m_hooks; }

Q_SIGNALS:
    void ticked();

private:
    void tick();

    Limits m_limits;
    TrustedProxies m_trusted;
    GuardHooks m_hooks;
    QHash<quint64, GuardSocket *> m_byId;
    QHash<QHostAddress, int> m_perAddress;
    QTimer m_clock;
    quint64 m_lastId = 0;
};

} // namespace gatelodge::http
