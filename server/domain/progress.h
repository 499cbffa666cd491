// How far long work has come, told across threads: who works writes, who waits looks and may give up.
#pragma once
#include "server/domain/result.h"
#include <atomic>
#include <memory>

namespace gatelodge {

struct Progress {
    std::atomic<int> done = 0, total = 0; // total 0: nobody knows yet
    std::atomic<bool> cancelled = false;

    // To be asked between two steps.
    Done goOn(int step) {
        done += step;
        if (cancelled)
            return failure(Fault::Refused, QStringLiteral("who waited has given up"), QStringLiteral("given_up"));
        return {};
    }
};
using SharedProgress = std::shared_ptr<Progress>;

inline bool isGivenUp(const Error &error) { return error.constraint == QLatin1String("given_up"); }

} // namespace gatelodge
