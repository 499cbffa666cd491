#include "server/delivery/resolve.h"
#include <algorithm>
#include <memory>
#include <netdb.h>

namespace gatelodge::delivery {

Result<QList<IpAddress>> resolveBySystem(const QByteArray &host) {
    addrinfo wanted{};
    wanted.ai_family = AF_UNSPEC;
    wanted.ai_socktype = SOCK_STREAM;
    wanted.ai_flags = AI_ADDRCONFIG;
    addrinfo *list = nullptr;
    if (const int code = getaddrinfo(host.constData(), nullptr, &wanted, &list); code != 0)
        return failure(Fault::Unavailable, QString::fromLocal8Bit(gai_strerror(code)));
    const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> owner(list, freeaddrinfo);
    QList<IpAddress> addresses;
    for (const addrinfo *entry = list; entry; entry = entry->ai_next) {
        const auto address = addressOf(entry->ai_addr);
        if (address && !addresses.contains(*address))
            addresses.append(*address);
    }
    return addresses;
}

Result<QList<IpAddress>> allowedAddresses(Result<QList<IpAddress>> found, bool internalAllowed) {
    if (!found)
        return found;
    if (found->isEmpty())
        return failure(Fault::Unavailable, QStringLiteral("the name has no address"));
    for (const IpAddress &address : *found) {
        const AddressReach reach = reachOf(address);
        if (reach == AddressReach::Nowhere || (reach == AddressReach::Internal && !internalAllowed))
            return failure(Fault::Refused,
                           QStringLiteral("address %1 is not allowed").arg(QString::fromLatin1(toText(address))));
    }
    return found;
}

Resolver::Resolver(Resolve resolve, int atOnce) : m_resolve(std::move(resolve)) {
    m_pool.setMaxThreadCount(atOnce);
    m_pool.setObjectName(QStringLiteral("resolve"));
}

Resolver::~Resolver() {
    m_pool.clear();
    m_pool.waitForDone();
}

void Resolver::find(const QByteArray &host, std::function<void(Result<QList<IpAddress>>)> found) {
    if (const auto numeric = parseAddress(host)) {
        found(QList{*numeric});
        return;
    }
    m_pool.start([this, host, found = std::move(found)] { found(m_resolve(host)); });
}

} // namespace gatelodge::delivery
