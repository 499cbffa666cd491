#include "server/protocol/oidc/rejection_brake.h"

namespace gatelodge::oidc {

namespace {

constexpr qsizetype kMostStrangers = 20'000;

} // namespace

bool RejectionBrake::lets(const SiteId &site, const QString &block, RejectionCause cause, const QString &address,
                          qint64 seconds) {
    const size_t kind = qHashMulti(0, int(cause), address);
    const std::lock_guard lock(m_mutex);
    if (m_strangers.size() >= kMostStrangers)
        m_strangers.removeIf([&](const auto &one) { return one.value().since <= seconds - kWindow; });
    if (m_strangers.size() >= kMostStrangers)
        return false; // so many at once are no site that is being set up
    Stranger &stranger = m_strangers[{site.value, block}];
    if (stranger.since <= seconds - kWindow)
        stranger = {seconds, 0, {}};
    if (stranger.writes >= kMostWrites || (stranger.kinds.size() >= kMostKinds && !stranger.kinds.contains(kind)))
        return false;
    ++stranger.writes;
    stranger.kinds.insert(kind);
    return true;
}

} // namespace gatelodge::oidc
