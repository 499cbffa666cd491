// Who is at the other end (PG-17): the socket's peer, unless that is a trusted proxy, which then says for whom it asks.
// Anybody can write X-Forwarded-For; only what a trusted proxy has appended counts.
#pragma once
#include "server/domain/result.h"
#include <QHostAddress>
#include <QStringList>

namespace gatelodge::http {

// IPv4 written as IPv6 (::ffff:192.0.2.1) becomes IPv4; scope ids are dropped.
QHostAddress normalAddress(const QHostAddress &address);

struct Caller {
    QHostAddress client;
    bool secure = false; // the browser spoke TLS
};

class TrustedProxies {
public:
    // Addresses or networks in CIDR form ("10.0.0.0/8", "2001:db8::/32", "127.0.0.1"). Misconfigured names the first
    // entry that is neither.
    static Result<TrustedProxies> parse(const QStringList &networks);

    bool trust(const QHostAddress &address) const;
    // Walks X-Forwarded-For from its end past every trusted proxy; the first address that is not one is the client. An
    // entry that is no address ends the walk at the proxy that wrote it.
    Caller callerBehind(const QHostAddress &peer, bool tls, QByteArrayView forwardedFor,
                        QByteArrayView forwardedProto) const;
    bool isEmpty() const { return m_networks.isEmpty(); }

private:
    QList<QPair<QHostAddress, int>> m_networks;
};

} // namespace gatelodge::http
