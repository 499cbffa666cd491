#include "server/protocol/community/quick_hop.h"
#include "server/http/csrf.h"
#include "server/protocol/community/granted.h"
#include "server/service/token.h"
#include <QDateTime>

namespace gatelodge::community {

QuickHop::QuickHop(SnapshotFollower &follower, SeenSessions &seen, Gather gather, CommunityMeans means)
    : m_follower(follower), m_seen(seen), m_gather(std::move(gather)), m_means(std::move(means)),
      m_cookieName(m_means.cookies.nameOf(http::CsrfGuard::sessionCookie)) {
    connect(&follower, &SnapshotFollower::forget, this, &QuickHop::forget);
}

// Fresh, and nothing is on its way to this thread that should have been forgotten.
bool QuickHop::isTrusted() const { return m_follower.isFresh() && m_forgotten == m_follower.published(); }

void QuickHop::forget(const Forget &what) {
    m_snapshot.forget(what);
    m_forgotten = what.number;
}

bool QuickHop::attempt(const http::Request &request, http::Reply reply) {
    if (!isTrusted())
        return false;
    const auto site = siteIdFrom(request.arguments.value(0));
    const auto tokenHash = service::Token::storedFormOf(request.cookie(m_cookieName));
    if (!site || !tokenHash)
        return false;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto pass = m_snapshot.find(*tokenHash, *site, now);
    if (!pass || !admit(request, *pass, now, reply))
        return false;
    m_seen.add(*tokenHash);
    return true;
}

bool QuickHop::admit(const http::Request &request, const Pass &pass, qint64 now, http::Reply &reply) {
    auto granted = grantedAnswer(*pass.site, *pass.encodedPerson, returnDataOf(request.query), now / 1000);
    if (!granted)
        return false; // the lane will meet the same obstacle, and say so
    Arrival arrival{{pass.user, pass.site->id, pass.revision}, request, std::move(*granted), std::move(reply)};
    if (!m_gather(arrival))
        arrival.reply(m_means.page(request, 503).with("Retry-After", "5"));
    return true;
}

void QuickHop::keep(quint64 ticket, Admission admission) {
    QMetaObject::invokeMethod(
        this,
        [this, ticket, admission = std::move(admission)]() mutable {
            if (ticket == m_follower.published())
                m_snapshot.keep(std::move(admission));
        },
        Qt::QueuedConnection);
}

void QuickHop::forgetSession(const QByteArray &tokenHash) {
    QMetaObject::invokeMethod(
        this,
        [this, tokenHash] {
            Forget what;
            what.sessions << tokenHash;
            m_snapshot.forget(what);
        },
        Qt::QueuedConnection);
}

} // namespace gatelodge::community
