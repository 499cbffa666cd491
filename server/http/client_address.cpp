#include "server/http/client_address.h"
#include "server/http/head_parser.h"
#include <algorithm>

namespace gatelodge::http {
namespace {

// Proxies write "192.0.2.1", "192.0.2.1:4711", "2001:db8::1" or "[2001:db8::1]:4711".
QHostAddress addressOf(QByteArrayView entry) {
    entry = entry.trimmed();
    if (entry.startsWith('[')) {
        const qsizetype end = entry.indexOf(']');
        if (end < 0)
            return {};
        entry = entry.sliced(1, end - 1);
    } else if (entry.count(':') == 1) {
        entry = entry.first(entry.indexOf(':'));
    }
    return normalAddress(QHostAddress(QString::fromLatin1(entry.data(), entry.size())));
}

QByteArrayView takeLast(QByteArrayView &list) {
    const qsizetype comma = list.lastIndexOf(',');
    const QByteArrayView last = list.sliced(comma + 1);
    list = comma < 0 ? QByteArrayView() : list.first(comma);
    return last.trimmed();
}

} // namespace

QHostAddress normalAddress(const QHostAddress &address) {
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    if (isV4 && address.protocol() == QAbstractSocket::IPv6Protocol)
        return QHostAddress(v4);
    if (address.scopeId().isEmpty())
        return address;
    QHostAddress plain(address);
    plain.setScopeId({});
    return plain;
}

Result<TrustedProxies> TrustedProxies::parse(const QStringList &networks) {
    TrustedProxies proxies;
    for (const QString &network : networks) {
        auto subnet = QHostAddress::parseSubnet(network.trimmed());
        if (subnet.second < 0)
            return failure(Fault::Misconfigured, QStringLiteral("trusted_proxies: \"%1\" is no address or network "
                                                                "(10.0.0.0/8, 2001:db8::/32, 127.0.0.1)")
                                                     .arg(network));
        proxies.m_networks.append(std::move(subnet));
    }
    return proxies;
}

bool TrustedProxies::trust(const QHostAddress &address) const {
    return std::any_of(m_networks.begin(), m_networks.end(),
                       [&](const auto &network) { return address.isInSubnet(network.first, network.second); });
}

Caller TrustedProxies::callerBehind(const QHostAddress &peer, bool tls, QByteArrayView forwardedFor,
                                    QByteArrayView forwardedProto) const {
    Caller caller{normalAddress(peer), tls};
    if (m_networks.isEmpty() || !trust(caller.client))
        return caller;
    if (!tls && !forwardedProto.isEmpty())
        caller.secure = equalsIgnoringCase(takeLast(forwardedProto), "https");
    while (!forwardedFor.isEmpty() && trust(caller.client)) {
        const QHostAddress before = addressOf(takeLast(forwardedFor));
        if (before.isNull())
            break;
        caller.client = before;
    }
    return caller;
}

} // namespace gatelodge::http
