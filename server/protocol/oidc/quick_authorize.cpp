#include "server/protocol/oidc/quick_authorize.h"
#include "server/http/csrf.h"
#include "server/protocol/oidc/grant_made.h"
#include "server/protocol/oidc/site_answer.h"
#include "server/service/token.h"

namespace gatelodge::oidc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestQuery = 4000; // as JSON it is shorter than what may be kept; longer ones take the lane
constexpr qsizetype kMostClientIds = 65'536;

// What is worth a look at a clock, a key or a page.
bool asksForMore(const Parameters &p) {
    return p.has("claims"_L1) || p.has("id_token_hint"_L1) || p.has("acr_values"_L1) || p.has("max_age"_L1) ||
           p.has("request_uri"_L1) || (p.has("prompt"_L1) && p["prompt"_L1] != "none"_L1);
}

bool isSame(const AuthorizeKept::Site &a, const AuthorizeKept::Site &b) {
    return a.minLevel == b.minLevel && a.client.revision == b.client.revision && a.client.org == b.client.org &&
           a.client.pairwise == b.client.pairwise && a.client.siteName == b.client.siteName;
}

} // namespace

quint32 extentOf(const QStringList &scopes) {
    quint32 extent = 0;
    for (const QString &scope : scopes)
        extent |= 1U << openIdScopes().indexOf(scope);
    return extent;
}

QuickAuthorize::QuickAuthorize(quick::SnapshotFollower &follower, quick::SeenSessions &seen, quick::Gather gather,
                               OidcMeans means)
    : QuickPath(follower), m_seen(seen), m_gather(std::move(gather)), m_means(std::move(means)),
      m_cookieName(m_means.cookies.nameOf(http::CsrfGuard::sessionCookie)) {}

// A site that every lane reads anew is the same as long as nothing of it has changed: its passes stay good.
void QuickAuthorize::settle(Admission &admission) {
    const SitePointer known = snapshot().site(admission.site->id);
    if (known && isSame(*known, *admission.site))
        admission.site = known;
    if (m_clientIds.size() >= kMostClientIds)
        m_clientIds.clear();
    m_clientIds.insert(admission.site->client.profile.clientId, admission.site->id);
}

QuickAuthorize::SitePointer QuickAuthorize::siteOf(const QString &clientId) {
    const auto id = m_clientIds.constFind(clientId);
    if (id == m_clientIds.constEnd())
        return nullptr;
    const SitePointer site = snapshot().site(*id);
    return site && site->client.profile.clientId == clientId ? site : nullptr;
}

bool QuickAuthorize::attempt(const http::Request &request, http::Reply reply) {
    if (!isTrusted() || request.query.size() > kLongestQuery)
        return false;
    const auto tokenHash = service::Token::storedFormOf(request.cookie(m_cookieName));
    if (!tokenHash)
        return false;
    const Parameters parameters = Parameters::read(request.query);
    const SitePointer site = siteOf(parameters["client_id"_L1]);
    if (!site || asksForMore(parameters))
        return false;
    const auto asked = readRequestOf(site->client, parameters);
    if (!asked)
        return false; // the lane finds the same wrong, and says so
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto pass = snapshot().find(*tokenHash, site->id, now, extentOf(asked->scopes));
    if (!pass)
        return false;
    admit(request, *asked, *pass, pass->session->levelAt(now), reply);
    m_seen.add(*tokenHash);
    return true;
}

void QuickAuthorize::admit(const http::Request &request, const AuthorizationRequest &asked, const Pass &pass,
                           Level level, http::Reply &reply) {
    const AuthorizeKept::Session &session = *pass.session;
    const service::Token code = service::Token::generate();
    quick::Arrival arrival{{session.user, pass.site->id, pass.person->revision, true},
                           request,
                           answerCode(m_means, asked, code.text),
                           std::move(reply),
                           grantMade(asked, {session.user, session.id, session.authTime, level, session.method}, code)};
    if (!m_gather(arrival))
        arrival.reply(m_means.page(request, 503).with("Retry-After", "5"));
}

} // namespace gatelodge::oidc
