#include "server/protocol/community/lane_hop.h"
#include "server/http/csrf.h"
#include "server/protocol/community/granted.h"
#include "server/quick/known_from.h"
#include "server/service/attempts.h"
#include "server/service/entry.h"
#include "server/service/next.h"
#include "server/service/sign_in.h"
#include "server/store/places.h"
#include <QDateTime>

namespace gatelodge::community {
namespace {

AnswerPerson answerPersonFrom(const store::AnswerFacts &facts) {
    return {facts.username, facts.firstName, facts.lastName, facts.email, facts.secondary};
}

// The method that a site asks for goes along (KE-05); the page knows which there are.
QByteArray methodIn(const http::Request &request) {
    const auto query = http::Form::parse(request.query);
    const QByteArray wanted = query ? query->raw(QLatin1StringView(service::kMethodQuery)) : QByteArray();
    if (wanted.isEmpty() || wanted.size() > 60)
        return {};
    return QByteArray("&") + service::kMethodQuery + '=' + wanted.toPercentEncoding();
}

// 303 to a page of our own, where the person goes on from later.
Result<http::Response> detour(const CommunityMeans &means, const char *page, const SiteId &site,
                              const http::Request &request, store::Session &session) {
    const ReturnData wanted = returnDataOf(request.query);
    store::WaitingRequest waiting{site, {}, {}};
    if (wanted.kind() == ReturnData::Kind::Opaque)
        waiting.returnData = QString::fromUtf8(wanted.value());
    else if (wanted.kind() == ReturnData::Kind::Path)
        waiting.returnPath = QString::fromUtf8(wanted.value());
    const QByteArray bucket =
        service::attemptBucket(means.attemptKey, "hop", service::addressBlock(request.client.toString()));
    GL_TRY(const QByteArray id, service::keepRequest(session, waiting, bucket));
    return http::Response::redirect(page + ("?next=" + id) + methodIn(request));
}

constexpr char kLoginPage[] = "/account/login/";
constexpr char kGatePage[] = "/account/gate/";

Result<http::Response> hop(const CommunityMeans &means, QuickHop &quickHop, const http::Request &request,
                           store::Session &session) {
    const quint64 ticket = quickHop.takeTicket();
    GL_TRY(const HopSitePointer site, means.siteOf(request, session));
    GL_TRY(const auto settings, store::readHouseSettings(session));
    const auto web = service::findSession(session, settings, means.sessionToken(request));
    if (!web && web.error().fault != Fault::NotFound)
        return failure(web.error());
    if (!web)
        return detour(means, kLoginPage, site->id, request, session);
    GL_TRY(const auto outcome, service::enterSite(session, *web, site->id, visitorOf(request)));
    if (outcome.stopped) {
        const bool signedIn = outcome.stopped->kind != GateKind::SignedIn;
        return detour(means, signedIn ? kGatePage : kLoginPage, site->id, request, session);
    }
    const QByteArray encoded = encodePerson(answerPersonFrom(*outcome.facts));
    auto granted = grantedAnswer(*site, encoded, returnDataOf(request.query), QDateTime::currentSecsSinceEpoch());
    if (granted)
        quickHop.keep(ticket, {web->tokenHash,
                               quick::knownFrom(*web, settings),
                               {quick::knownFrom(*outcome.facts), encoded},
                               site,
                               outcome.anySession});
    return granted;
}

Result<http::Response> logout(const CommunityMeans &means, QuickHop &quickHop, const http::Request &request,
                              store::Session &session) {
    const auto id = siteIdFrom(request.arguments.value(0));
    if (!id)
        return failure(Fault::NotFound, QStringLiteral("no site has such an id"));
    GL_TRY(const Site site, store::findSite(session, *id)); // with or without a key
    if (site.deleted)
        return failure(Fault::NotFound, QStringLiteral("site %1 is deleted").arg(id->value));
    GL_TRY(const auto settings, store::readHouseSettings(session));
    const auto web = service::findSession(session, settings, means.sessionToken(request));
    if (!web && web.error().fault != Fault::NotFound)
        return failure(web.error());
    if (web) {
        GL_DO(service::signOut(session, *web, visitorOf(request)));
        quickHop.forgetSession(web->tokenHash);
    }
    return http::Response::redirect(logoutUrl(site.profile.redirectUrl.toUtf8()), 302)
        .with("Set-Cookie", means.cookies.expire(http::CsrfGuard::sessionCookie));
}

http::Response orTrouble(const CommunityMeans &means, const http::Request &request, Result<http::Response> response) {
    return response ? std::move(*response) : means.troubleFor(request, response.error());
}

} // namespace

http::Response hopOnLane(const CommunityMeans &means, QuickHop &quickHop, const http::Request &request,
                         store::Session &session) {
    return orTrouble(means, request, hop(means, quickHop, request, session));
}

http::Response logoutOnLane(const CommunityMeans &means, QuickHop &quickHop, const http::Request &request,
                            store::Session &session) {
    return orTrouble(means, request, logout(means, quickHop, request, session));
}

} // namespace gatelodge::community
