#include "server/protocol/community/quick_hop.h"
#include "server/http/csrf.h"
#include "server/protocol/community/granted.h"
#include "server/service/token.h"
#include <QDateTime>

namespace gatelodge::community {

QuickHop::QuickHop(quick::SnapshotFollower &follower, quick::SeenSessions &seen, quick::Gather gather,
                   CommunityMeans means)
    : QuickPath(follower), m_seen(seen), m_gather(std::move(gather)), m_means(std::move(means)),
      m_cookieName(m_means.cookies.nameOf(http::CsrfGuard::sessionCookie)) {}

bool QuickHop::attempt(const http::Request &request, http::Reply reply) {
    if (!isTrusted())
        return false;
    const auto site = siteIdFrom(request.arguments.value(0));
    const auto tokenHash = service::Token::storedFormOf(request.cookie(m_cookieName));
    if (!site || !tokenHash)
        return false;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto pass = snapshot().find(*tokenHash, *site, now);
    if (!pass || !admit(request, *pass, now, reply))
        return false;
    m_seen.add(*tokenHash);
    return true;
}

bool QuickHop::admit(const http::Request &request, const Pass &pass, qint64 now, http::Reply &reply) {
    auto granted = grantedAnswer(*pass.site, pass.person->encoded, returnDataOf(request.query), now / 1000);
    if (!granted)
        return false; // the lane will meet the same obstacle, and say so
    quick::Arrival arrival{
        {pass.session->user, pass.site->id, pass.person->revision}, request, std::move(*granted), std::move(reply), {}};
    if (!m_gather(arrival))
        arrival.reply(m_means.page(request, 503).with("Retry-After", "5"));
    return true;
}

} // namespace gatelodge::community
