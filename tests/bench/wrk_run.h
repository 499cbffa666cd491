// One run of wrk against a server of this program, and what the server's processor time came to.
#pragma once
#include <QString>

namespace gatelodge::bench {

struct WrkPlan {
    int people = 100'000;
    int seconds = 8;
    int connections = 64;
    const char *script = "sso_hop.lua"; // beside the benchmarks
};
struct WrkRun {
    double hops = 0, perSecond = 0, p50 = 0, p99 = 0; // milliseconds
    double cpuMicroseconds = 0;                       // of this process, a hop
    int refused = 0;
};
WrkRun runWrk(quint16 port, const WrkPlan &plan);

} // namespace gatelodge::bench
