// Where a request of ours may go (F10). A host name is somebody else's data: without this rule a site's registered
// address could make the server talk to itself, to its neighbours or to a cloud's metadata service.
#pragma once
#include <array>
#include <optional>
#include <QByteArray>
#include <QString>

struct sockaddr;

namespace gatelodge::delivery {

// An IPv4 or IPv6 address, network byte order; IPv4 uses the first four bytes.
struct IpAddress {
    bool v6 = false;
    std::array<quint8, 16> bytes{};
    friend bool operator==(const IpAddress &, const IpAddress &) = default;
};

// Strict numeric text ("192.0.2.1", "2001:db8::1", no brackets, no zone); nothing for anything else.
std::optional<IpAddress> parseAddress(const QByteArray &text);
// Nothing for families other than AF_INET and AF_INET6.
std::optional<IpAddress> addressOf(const sockaddr *address);
QByteArray toText(const IpAddress &address);

enum class AddressReach {
    Public,   // globally routed unicast
    Internal, // loopback, private, link-local, shared, documentation, translated …: only for sites marked internal
    Nowhere,  // unspecified, multicast, broadcast: never a destination
};

// IANA special-purpose registries (RFC 6890 and its updates). IPv6 is a list of what is allowed, not of what is
// forbidden: only 2000::/3 is public, so that mapped, NAT64 and future ranges are refused without being named.
AddressReach reachOf(const IpAddress &address);

} // namespace gatelodge::delivery
