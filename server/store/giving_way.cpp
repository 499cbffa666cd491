#include "server/store/giving_way.h"
#include <algorithm>
#include <thread>

namespace gatelodge::store {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kWindow{1000}; // PostgreSQL's processes tell what they have committed once a second
constexpr milliseconds kLongest{5000}, kStep{50};
constexpr double kFew = 5, kMany = 100; // commits a second: a house at rest, and a crowd at the door
constexpr double kSome = 50;            // too many for a helper

} // namespace

milliseconds GivingWay::restAfter(milliseconds slice, double othersPerSecond) {
    const double share = std::clamp((othersPerSecond - kFew) / (kMany - kFew), 0.0, 1.0);
    return std::min(kLongest, milliseconds(qint64(double(slice.count()) * share)));
}

Result<double> GivingWay::othersPerSecond() {
    const auto now = Clock::now();
    if (m_looked && now - *m_looked < kWindow)
        return m_perSecond;
    GL_TRY(const auto row, m_session.one("live.commits"));
    const qint64 commits = row.bigNumber("commits") - (m_ours ? m_ours->load() : 0);
    if (m_looked) // what is ours may be told a moment later
        m_perSecond = double(std::max<qint64>(0, commits - m_commits)) /
                      std::chrono::duration<double>(now - *m_looked).count();
    m_known = m_looked.has_value();
    m_looked = now;
    m_commits = commits;
    return m_perSecond;
}

Done GivingWay::rest(Progress &progress) {
    GL_TRY(const double others, othersPerSecond());
    const auto now = Clock::now();
    const auto until = now + restAfter(std::chrono::duration_cast<milliseconds>(now - m_sliceBegan), others);
    while (Clock::now() < until) {
        GL_DO(progress.goOn(0));
        std::this_thread::sleep_for(std::min<Clock::duration>(kStep, until - Clock::now()));
    }
    m_sliceBegan = Clock::now();
    return progress.goOn(0);
}

Done GivingWay::waitForQuiet(Progress &progress, const std::function<bool()> &over) {
    while (!over()) {
        GL_DO(progress.goOn(0));
        GL_TRY(const double others, othersPerSecond());
        if (m_known && others < kSome)
            break;
        std::this_thread::sleep_for(kStep);
    }
    m_sliceBegan = Clock::now();
    return {};
}

} // namespace gatelodge::store
