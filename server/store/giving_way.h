// Work of many slices gives way to people at the door: between two of them it rests, the longer the more others commit
// meanwhile, at most as long as the slice has taken. On a machine with few processors they keep most of what they have
// without it; where nobody comes in, nothing is waited for.
#pragma once
#include "server/domain/progress.h"
#include "server/store/session.h"
#include <chrono>
#include <functional>

namespace gatelodge::store {

class GivingWay {
public:
    // `ours`: what the work itself commits meanwhile, in whichever session; it is no crowd.
    explicit GivingWay(Session &session, const std::atomic<qint64> *ours = nullptr)
        : m_session(session), m_ours(ours) {}
    // Between two slices, in a transaction or out of it. Refused (given_up): somebody has cancelled.
    Done rest(Progress &progress);
    // For a helper, before it begins anything: until few are known to come in, or `over` says that there is nothing to
    // be begun.
    Done waitForQuiet(Progress &progress, const std::function<bool()> &over);

    // What others commit in a second, as far as is known; of the first second nothing is.
    Result<double> othersPerSecond();
    static std::chrono::milliseconds restAfter(std::chrono::milliseconds slice, double othersPerSecond);

private:
    using Clock = std::chrono::steady_clock;
    Session &m_session;
    Clock::time_point m_sliceBegan = Clock::now();
    std::optional<Clock::time_point> m_looked;
    const std::atomic<qint64> *m_ours;
    qint64 m_commits = 0; // others'
    double m_perSecond = 0;
    bool m_known = false; // at the second look
};

} // namespace gatelodge::store
