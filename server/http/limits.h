// What one client, one address and all of them together may take from the front door (PROMISES F1, F3). One struct, so
// that tests can shorten every wait and deployments can be stricter; the defaults are what is promised.
#pragma once
#include <chrono>
#include <QtGlobal>

namespace gatelodge::http {

struct Limits {
    int connections = 4096;           // open at once, over all addresses listened on; more get a 503 and are closed
    int connectionsPerAddress = 2048; // IPv6 counts by /64; trusted proxies are exempt, they speak for many

    qsizetype headBytes = 16 * 1024; // request line and headers
    int headerCount = 100;
    qsizetype targetBytes = 8 * 1024; // path and query
    qint64 bodyBytes = 1024 * 1024;   // whatever a route allows, never more

    std::chrono::milliseconds handshake{3'000}; // TLS, from the connection's first moment
    std::chrono::milliseconds head{10'000};     // from its first byte to its last
    std::chrono::milliseconds body{30'000};     // from the head's end to the body's
    std::chrono::milliseconds idle{15'000};     // between requests, and before the first
    std::chrono::milliseconds answer{60'000};   // for an endpoint; then a 504 goes out in its place
    std::chrono::milliseconds delivery{30'000}; // for the client to take in the answer
    std::chrono::milliseconds farewell{2'000};  // reading on after a refusal, so that the refusal is seen
};

} // namespace gatelodge::http
