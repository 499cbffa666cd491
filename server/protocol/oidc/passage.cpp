#include "server/protocol/oidc/passage.h"
#include "server/openid/tokens.h"
#include "server/protocol/oidc/grant_made.h"
#include "server/protocol/oidc/site_answer.h"
#include "server/quick/known_from.h"
#include "server/service/attempts.h"
#include "server/service/consent.h"
#include "server/service/entry.h"
#include "server/service/next.h"
#include "server/service/sign_in.h"
#include "server/service/token.h"
#include "server/store/clock.h"
#include "server/store/openid_grants.h"
#include "server/store/places.h"
#include "server/store/proofs.h"
#include "server/store/transaction.h"

namespace gatelodge::oidc {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kSignInPage = "/account/login/";
constexpr const char *kProvePage = "/account/login/confirm/";
constexpr const char *kGatePage = "/account/gate/";

// What stands in the way: the page where it is done with, and what a site hears that wants no page shown (prompt=none).
struct Obstacle {
    const char *page = nullptr; // null: no page helps
    QByteArray error, told;
    QString cause = {};
};
using Way = Result<std::optional<Obstacle>>;

Obstacle signIn(const char *told) { return {kSignInPage, "login_required", told}; }
Obstacle proveAgain(const char *told) { return {kProvePage, "login_required", told}; }

// Whether the person has signed in, or proved again who they are, since the request came.
bool provedSince(const Passage &passage, const WebSession &web) {
    return passage.kept && web.authTime >= passage.kept->waiting.keptAt;
}
bool openedSince(const Passage &passage, const WebSession &web) {
    return passage.kept && web.createdAt >= passage.kept->waiting.keptAt;
}

// The id token that the site has of somebody says whom it means; Invalid: none of ours, or another site's.
Result<QString> subjectHinted(const Passage &passage) {
    const AuthorizationRequest &asked = passage.asked;
    if (asked.idTokenHint.isEmpty())
        return asked.subject;
    const service::Means &means = *passage.means.means;
    GL_TRY(const QJsonObject claims,
           openid::readIdToken(passage.session, means, *passage.means.keys, asked.idTokenHint.toUtf8()));
    const QJsonValue audience = claims["aud"_L1];
    const QJsonValue own = asked.client.profile.clientId;
    if (audience != own && !audience.toArray().contains(own))
        return failure(Fault::Invalid, u"it is of another client"_s);
    const QString subject = claims["sub"_L1].toString();
    if (!asked.subject.isEmpty() && asked.subject != subject)
        return failure(Fault::Invalid, u"claims asks for somebody else"_s);
    return subject;
}

Way obstacleOfPerson(const Passage &passage, const WebSession &web) {
    const AuthorizationRequest &asked = passage.asked;
    const auto hinted = subjectHinted(passage);
    if (!hinted && hinted.error().fault == Fault::Invalid)
        return Obstacle{nullptr, "invalid_request", "id_token_hint is no id token of this client.",
                        u"id_token_hint: "_s + hinted.error().detail};
    if (!hinted)
        return failure(hinted.error());
    const bool another =
        !hinted->isEmpty() && openid::subjectOf(*passage.means.means, asked.client, web.user) != *hinted;
    if (another && openedSince(passage, web))
        return Obstacle{nullptr, "login_required", "Somebody else is signed in."};
    if (another)
        return signIn("Somebody else is signed in.");
    if (asked.asksAccount && !openedSince(passage, web))
        return signIn("An account is to be chosen.");
    return std::optional<Obstacle>();
}

// An older sign-in than the site takes (§3.1.2.1: max_age, prompt=login).
Way obstacleOfAge(const Passage &passage, const WebSession &web) {
    if (provedSince(passage, web))
        return std::optional<Obstacle>();
    if (passage.asked.asksLogin)
        return proveAgain("A new sign-in is asked for.");
    if (!passage.asked.maxAge)
        return std::optional<Obstacle>();
    GL_TRY(const QDateTime now, store::readClock(passage.session));
    if (web.authTime.addSecs(passage.asked.maxAge->count()) < now || passage.asked.maxAge->count() == 0)
        return proveAgain("The sign-in is older than max_age.");
    return std::optional<Obstacle>();
}

// A level that is asked for is worth one try; one that matters is worth a refusal (§5.5.1.1).
Way obstacleOfLevel(const Passage &passage, const WebSession &web) {
    const QList<Level> &levels = passage.asked.levels;
    if (levels.isEmpty() || web.level >= levels.first())
        return std::optional<Obstacle>();
    if (!provedSince(passage, web))
        return levels.first() <= Level::Normal ? proveAgain("A stronger sign-in is asked for.")
                                               : signIn("A stronger sign-in is asked for.");
    if (passage.asked.levelMatters)
        return Obstacle{nullptr, "unmet_authentication_requirements", "The acr that is essential was not reached."};
    return std::optional<Obstacle>();
}

Way obstacleOfConsent(const Passage &passage, const WebSession &web) {
    const store::WaitingOpenId asking{store::WaitingOpenId::Authorize, passage.asked.kept};
    const store::WaitingRequest &request =
        passage.kept ? passage.kept->waiting : store::WaitingRequest{passage.asked.client.site, {}, {}, asking};
    if (request.openid->agreed == false && request.openid->answeredBy == web.user)
        return Obstacle{nullptr, "access_denied", "The person does not share this.", u"the person said no"_s};
    GL_TRY(const bool asks, service::asksAgain(passage.session, web.user, request));
    return asks ? std::optional(Obstacle{kGatePage, "consent_required", "The person has to agree."}) : std::nullopt;
}

Obstacle obstacleOf(const gatelodge::Gate &gate) {
    const QString cause = u"the gate is closed: "_s + gateName(gate.kind);
    switch (gate.kind) {
    case GateKind::SignedIn:
        return {kSignInPage, "login_required", "This site takes another way of signing in.", cause};
    case GateKind::Active: return {kGatePage, "access_denied", "The account is not active.", cause};
    case GateKind::Level: return {kGatePage, "login_required", "The site wants a stronger sign-in.", cause};
    case GateKind::Groups: return {kGatePage, "access_denied", "The person is in none of the site's groups.", cause};
    case GateKind::Profile:
        return {kGatePage, "interaction_required", "The person's name or address is missing.", cause};
    case GateKind::Cooloff: return {kGatePage, "access_denied", "The account is too young for this site.", cause};
    case GateKind::Consent: return {kGatePage, "consent_required", "The person has to agree.", cause};
    }
    Q_UNREACHABLE();
}

WrongRequest wrongBy(const Passage &passage, const Obstacle &obstacle) {
    const AuthorizationRequest &asked = passage.asked;
    return {obstacle.error, obstacle.told, obstacle.cause, asked.client, asked.redirectAddress, asked.state, {}};
}

Result<http::Response> stopped(const Passage &passage, const Obstacle &obstacle) {
    if (passage.asked.silent || !obstacle.page)
        return answerWrong(passage.means, passage.request, passage.session, wrongBy(passage, obstacle));
    QByteArray id = passage.kept ? passage.kept->id : QByteArray();
    if (!passage.kept) {
        GL_TRY(id, keepFor(passage.means, passage.request, passage.session, passage.asked));
    }
    return http::Response::redirect(obstacle.page + ("?next=" + id)).with("Cache-Control", "no-store");
}

// For the next time. What was agreed to for this one request alone is asked about once more.
void leaveBehind(const Passage &passage, const WebSession &web, const store::HouseSettings &settings,
                 const service::EntryOutcome &entered, const QString &method) {
    const Leaving &leaving = passage.leaving;
    if (!leaving.quick || (passage.kept && passage.kept->waiting.openid && passage.kept->waiting.openid->agreed))
        return;
    const auto site = store::findSite(passage.session, passage.asked.client.site);
    if (!site)
        return; // the code is written; whoever comes next meets the trouble
    Admission admission;
    admission.tokenHash = web.tokenHash;
    admission.session = {quick::knownFrom(web, settings), web.id, web.authTime, method};
    admission.person = quick::knownFrom(*entered.facts);
    admission.site = std::make_shared<const AuthorizeKept::Site>(
        AuthorizeKept::Site{site->id, site->profile.minLevel, passage.asked.client});
    admission.anySession = entered.anySession;
    admission.extent = extentOf(passage.asked.scopes);
    leaving.quick->keep(leaving.ticket, std::move(admission));
}

Result<http::Response> enter(const Passage &passage, const WebSession &web, const store::HouseSettings &settings) {
    GL_TRY(const auto proof, store::findSessionProof(passage.session, web.tokenHash));
    const QString method = proof ? proof->kind : QString();
    const service::Token code = service::Token::generate();
    const store::NewGrant made = grantMade(passage.asked, {web.user, web.id, web.authTime, web.level, method}, code);
    const service::AlsoWritten writeGrant = [&]() -> Done {
        GL_DO(store::markSessionsSeen(passage.session, {web.tokenHash}));
        GL_DO(store::insertGrant(passage.session, made.grant, made.code));
        return {};
    };
    const service::Visitor visitor = visitorOf(passage.request);
    const auto outcome = service::enterSite(passage.session, web, made.grant.site, visitor, writeGrant);
    if (!outcome && outcome.error().constraint == store::kSessionIsGone)
        return stopped(passage, signIn("Nobody is signed in."));
    if (!outcome)
        return failure(outcome.error());
    if (outcome->stopped)
        return stopped(passage, obstacleOf(*outcome->stopped));
    leaveBehind(passage, web, settings, *outcome, method);
    return answerCode(passage.means, passage.asked, code.text);
}

// Whoever has nothing left by which they could prove themselves again signs in anew.
Result<http::Response> stoppedWith(const Passage &passage, const WebSession &web, Obstacle obstacle) {
    if (obstacle.page == kProvePage && !passage.asked.silent) {
        GL_TRY(const auto proof, service::proofAgain(passage.session, *passage.means.means, web));
        if (proof.kind == service::ProofAgain::Nothing)
            obstacle.page = kSignInPage;
    }
    return stopped(passage, obstacle);
}

} // namespace

Result<http::Response> letThrough(const Passage &passage) {
    GL_TRY(const auto settings, store::readHouseSettings(passage.session));
    const auto web = service::findSession(passage.session, settings, passage.means.sessionToken(passage.request));
    if (!web && web.error().fault != Fault::NotFound)
        return failure(web.error());
    if (!web)
        return stopped(passage, signIn("Nobody is signed in."));
    for (auto *look : {obstacleOfPerson, obstacleOfAge, obstacleOfLevel, obstacleOfConsent}) {
        GL_TRY(const auto obstacle, look(passage, *web));
        if (obstacle)
            return stoppedWith(passage, *web, *obstacle);
    }
    return enter(passage, *web, settings);
}

Result<QByteArray> keepFor(const OidcMeans &means, const http::Request &request, store::Session &session,
                           const AuthorizationRequest &asked) {
    store::WaitingRequest waiting{asked.client.site, {}, {}};
    waiting.openid = store::WaitingOpenId{store::WaitingOpenId::Authorize, asked.kept, asked.pushed};
    const QByteArray bucket = service::attemptBucket(means.means->keyFor("attempts"), "hop",
                                                     service::addressBlock(request.client.toString()));
    return service::keepRequest(session, waiting, bucket);
}

} // namespace gatelodge::oidc
