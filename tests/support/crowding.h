// A time that is promised to people ("within a second") is judged by what the machine leaves to a test at that moment.
#pragma once
#include <algorithm>
#include <chrono>
#include <ctime>

namespace gatelodge::tests {

// How many times longer work takes now than on an idle machine: the wall clock over the processor's, of a spin of 20 ms.
// At least 1.
inline double crowding() {
    using namespace std::chrono;
    const auto spent = [] {
        timespec now;
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return seconds(now.tv_sec) + nanoseconds(now.tv_nsec);
    };
    const auto begun = steady_clock::now();
    const auto before = spent();
    while (spent() - before < 20ms) {
    }
    return std::max(1.0, duration<double>(steady_clock::now() - begun) / duration<double>(spent() - before));
}

} // namespace gatelodge::tests
