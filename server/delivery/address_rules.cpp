#include "server/delivery/address_rules.h"
#include <algorithm>
#include <arpa/inet.h>
#include <cstring>
#include <netinet/in.h>

namespace gatelodge::delivery {
namespace {

struct Range {
    const char *network;
    int bits;
    AddressReach reach;
};

// The first matching range decides.
constexpr Range v4Ranges[] = {
    {"0.0.0.0", 8, AddressReach::Nowhere},        // this network; 0.0.0.0 reaches the machine itself
    {"10.0.0.0", 8, AddressReach::Internal},      // private
    {"100.64.0.0", 10, AddressReach::Internal},   // shared by carriers (RFC 6598)
    {"127.0.0.0", 8, AddressReach::Internal},     // loopback
    {"169.254.0.0", 16, AddressReach::Internal},  // link-local, cloud metadata
    {"172.16.0.0", 12, AddressReach::Internal},   // private
    {"192.0.0.0", 24, AddressReach::Internal},    // protocol assignments
    {"192.0.2.0", 24, AddressReach::Internal},    // documentation
    {"192.88.99.0", 24, AddressReach::Internal},  // 6to4 relays, withdrawn
    {"192.168.0.0", 16, AddressReach::Internal},  // private
    {"198.18.0.0", 15, AddressReach::Internal},   // benchmarks
    {"198.51.100.0", 24, AddressReach::Internal}, // documentation
    {"203.0.113.0", 24, AddressReach::Internal},  // documentation
    {"224.0.0.0", 4, AddressReach::Nowhere},      // multicast
    {"255.255.255.255", 32, AddressReach::Nowhere}, {"240.0.0.0", 4, AddressReach::Internal}, // reserved
    {"0.0.0.0", 0, AddressReach::Public},
};

constexpr Range v6Ranges[] = {
    {"::", 128, AddressReach::Nowhere},
    {"::ffff:0.0.0.0", 104, AddressReach::Nowhere}, // mapped unspecified
    {"::ffff:224.0.0.0", 100, AddressReach::Nowhere},
    {"ff00::", 8, AddressReach::Nowhere},
    {"2001::", 23, AddressReach::Internal},     // protocol assignments: Teredo, ORCHID, benchmarks
    {"2001:db8::", 32, AddressReach::Internal}, // documentation
    {"2002::", 16, AddressReach::Internal},     // 6to4 carries any IPv4 address
    {"3fff::", 20, AddressReach::Internal},     // documentation
    {"2000::", 3, AddressReach::Public},
    {"::", 0, AddressReach::Internal},
};

bool sharesPrefix(const IpAddress &a, const IpAddress &b, int bits) {
    const auto whole = size_t(bits / 8);
    if (!std::equal(a.bytes.begin(), a.bytes.begin() + whole, b.bytes.begin()))
        return false;
    const int rest = bits % 8;
    return rest == 0 || ((a.bytes[whole] ^ b.bytes[whole]) >> (8 - rest)) == 0;
}

template <size_t N> AddressReach firstMatch(const Range (&ranges)[N], const IpAddress &address) {
    const auto *range = std::find_if(std::begin(ranges), std::end(ranges), [&](const Range &r) {
        return sharesPrefix(address, *parseAddress(r.network), r.bits);
    });
    return range->reach; // the last range holds every address
}

} // namespace

std::optional<IpAddress> parseAddress(const QByteArray &text) {
    IpAddress address;
    if (inet_pton(AF_INET, text.constData(), address.bytes.data()) == 1)
        return address;
    address.v6 = true;
    if (inet_pton(AF_INET6, text.constData(), address.bytes.data()) == 1)
        return address;
    return {};
}

std::optional<IpAddress> addressOf(const sockaddr *address) {
    IpAddress result;
    if (address->sa_family == AF_INET) {
        std::memcpy(result.bytes.data(), &reinterpret_cast<const sockaddr_in *>(address)->sin_addr, 4);
        return result;
    }
    if (address->sa_family == AF_INET6) {
        result.v6 = true;
        std::memcpy(result.bytes.data(), &reinterpret_cast<const sockaddr_in6 *>(address)->sin6_addr, 16);
        return result;
    }
    return {};
}

QByteArray toText(const IpAddress &address) {
    char text[INET6_ADDRSTRLEN] = {};
    inet_ntop(address.v6 ? AF_INET6 : AF_INET, address.bytes.data(), text, sizeof text);
    return text;
}

AddressReach reachOf(const IpAddress &address) {
    return address.v6 ? firstMatch(v6Ranges, address) : firstMatch(v4Ranges, address);
}

} // namespace gatelodge::delivery
