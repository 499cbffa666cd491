// Delivery: what leaves the house by itself, and the one client through which every outgoing HTTP request goes.
//
// This room owns the sending (requests, addresses, deadlines, retries) and knows nothing of pages, windows or of what a
// receiver is told: it carries bytes. It must not read the database from its own thread, and nobody else in the house
// may open an outgoing HTTP connection.
//
// One thread runs a libcurl multi handle; thousands of requests may be in flight. Redirects are never followed, proxies
// of the environment are ignored, TLS is verified and at least 1.2, and a request goes only to an address that was
// looked up once, checked and pinned (F10): libcurl never sees the host name as something to resolve, and connections
// are reused only between requests that were pinned to the same addresses.
#pragma once
#include "server/delivery/outbound_types.h"
#include "server/delivery/resolve.h"
#include <functional>
#include <memory>

namespace gatelodge::delivery {

struct OutboundOptions {
    int connectionsKept = 256;         // idle connections, over all hosts
    int namesAtOnce = 32;              // look-ups that run at the same time
    Resolve resolve = resolveBySystem; // replaced only by tests
};

enum class OutboundTicket : quint64 {};

class Outbound {
public:
    // Called exactly once per send(), ON THE OUTBOUND THREAD: it must not block and must not throw. It may send() and
    // cancel(), but must not destroy the Outbound.
    using Finished = std::function<void(const OutboundAnswer &)>;

    explicit Outbound(OutboundOptions options = {});
    // Everything in flight is answered with Cancelled before this returns; who is cancelled must not send again.
    ~Outbound();

    // Any thread; returns at once.
    OutboundTicket send(OutboundRequest request, Finished finished);
    // Any thread. A request that is still running is answered with Cancelled; one that has ended is left alone.
    void cancel(OutboundTicket ticket);

private:
    class Loop;
    std::unique_ptr<Loop> m_loop;
};

// For threads that may wait.
OutboundAnswer sendAndWait(Outbound &outbound, OutboundRequest request);

} // namespace gatelodge::delivery
