// Host names to addresses, away from the loop that carries the requests: getaddrinfo() blocks for seconds when a name
// server is silent, and cannot be interrupted.
#pragma once
#include "server/delivery/address_rules.h"
#include "server/domain/result.h"
#include <functional>
#include <QList>
#include <QThreadPool>

namespace gatelodge::delivery {

// Called on a resolving thread. Unavailable: no such name, or no answer.
using Resolve = std::function<Result<QList<IpAddress>>(const QByteArray &host)>;

// getaddrinfo, as the machine is configured, without duplicates.
Result<QList<IpAddress>> resolveBySystem(const QByteArray &host);

// Refused if any of the addresses may not be reached: a name that points outwards and inwards at once is an attack or a
// mistake, and taking only its good half would hide that.
Result<QList<IpAddress>> allowedAddresses(Result<QList<IpAddress>> found, bool internalAllowed);

class Resolver {
public:
    // At most `atOnce` look-ups run; further ones wait, and their requests' deadlines run meanwhile.
    Resolver(Resolve resolve, int atOnce);
    // Forgets what waits; look-ups that run are waited for (bounded by the system resolver's own time-out).
    ~Resolver();

    // `found` is called on a resolving thread; for a numeric host at once, on the caller's.
    void find(const QByteArray &host, std::function<void(Result<QList<IpAddress>>)> found);

private:
    Resolve m_resolve;
    QThreadPool m_pool;
};

} // namespace gatelodge::delivery
