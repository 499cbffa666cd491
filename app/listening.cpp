#include "app/listening.h"

namespace gatelodge::app {

namespace {

QList<QHostAddress> addressesOf(const Endpoint &endpoint) {
    if (endpoint.host == QLatin1String("localhost"))
        return {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
    return {QHostAddress(endpoint.host)};
}

QString shown(const QHostAddress &address, quint16 port, bool encrypted) {
    const bool v6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return QStringLiteral("%1://%2:%3")
        .arg(encrypted ? QStringLiteral("https") : QStringLiteral("http"),
             v6 ? u'[' + address.toString() + u']' : address.toString())
        .arg(port);
}

} // namespace

Result<QStringList> listenAt(http::Server &server, const QList<Endpoint> &endpoints,
                             const std::optional<http::TlsIdentity> &identity, const char *setting) {
    QStringList addresses;
    for (const Endpoint &endpoint : endpoints) {
        for (const QHostAddress &address : addressesOf(endpoint)) {
            const auto port = server.listen(address, endpoint.port, identity);
            if (!port)
                return failure(port.error().fault, QStringLiteral("%1: %2:%3 cannot be had: %4")
                                                       .arg(QLatin1StringView(setting), endpoint.host)
                                                       .arg(endpoint.port)
                                                       .arg(port.error().detail));
            addresses << shown(address, *port, identity.has_value());
        }
    }
    return addresses;
}

} // namespace gatelodge::app
