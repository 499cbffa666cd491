#include "server/protocol/oidc/sign_out.h"
#include "server/domain/redirect_address.h"
#include "server/http/csrf.h"
#include "server/openid/tokens.h"
#include "server/protocol/oidc/parameters.h"
#include "server/protocol/oidc/site_answer.h"
#include "server/service/attempts.h"
#include "server/service/next.h"
#include "server/service/sign_in.h"
#include "server/store/openid_clients.h"

namespace gatelodge::oidc {

using namespace Qt::StringLiterals;

namespace {

constexpr char kPage[] = "/account/logout/";

struct SignOut {
    std::optional<OpenIdClient> client; // none: nobody knows who asks
    QString address, state;             // registered; empty: people stay here
    QJsonObject hint;                   // claims of the client's id token; empty: it shows none
    QJsonObject kept;
    QString complaint; // for the log
    QString rejected;  // the address that is not registered
};

// An id token that is none of ours, or another client's, proves nothing: nothing of it is used (§2).
Result<QJsonObject> readHint(const OidcMeans &means, store::Session &session, const Parameters &p, SignOut &asked) {
    if (!p.has("id_token_hint"_L1))
        return QJsonObject();
    const auto claims = openid::readIdToken(session, *means.means, *means.keys, p["id_token_hint"_L1].toUtf8());
    if (!claims && claims.error().fault != Fault::Invalid)
        return failure(claims.error());
    if (!claims)
        asked.complaint = u"id_token_hint: "_s + claims.error().detail;
    return claims ? *claims : QJsonObject();
}

Done findClient(store::Session &session, const Parameters &p, SignOut &asked) {
    const QString shown = asked.hint["aud"_L1].toString();
    if (p.has("client_id"_L1) && !shown.isEmpty() && shown != p["client_id"_L1]) {
        asked.complaint = u"id_token_hint is of another client than client_id"_s;
        asked.hint = {};
        return {};
    }
    const QString id = p.has("client_id"_L1) ? p["client_id"_L1] : shown;
    if (id.isEmpty())
        return {};
    auto client = store::findOpenIdClient(session, id);
    if (!client && client.error().fault != Fault::NotFound)
        return failure(client.error());
    if (client)
        asked.client = std::move(*client);
    else
        asked.complaint = u"no site speaks under the client_id "_s + shownInLog(id);
    return {};
}

void takeAddress(const Parameters &p, SignOut &asked) {
    const QString wanted = p["post_logout_redirect_uri"_L1];
    if (wanted.isEmpty())
        return;
    const QStringList registered = asked.client ? asked.client->profile.logoutAddresses : QStringList();
    if (registered.contains(wanted) && !wanted.contains(u'#')) { // byte for byte
        asked.address = wanted;
        asked.state = p["state"_L1];
        return;
    }
    asked.complaint = u"post_logout_redirect_uri is not registered: "_s + shownInLog(wanted);
    asked.rejected = wanted;
    if (const auto near = nearestRedirect(registered, wanted))
        asked.complaint += u"; "_s + nearMissInWords(*near);
}

Result<SignOut> readSignOut(const OidcMeans &means, store::Session &session, const Parameters &p) {
    SignOut asked;
    GL_TRY(asked.hint, readHint(means, session, p, asked));
    GL_DO(findClient(session, p, asked));
    takeAddress(p, asked);
    asked.kept = p.kept({"id_token_hint"_L1, "ui_locales"_L1, "state"_L1});
    if (!asked.address.isEmpty())
        asked.kept["post_logout_redirect_uri"_L1] = asked.address;
    if (asked.client)
        asked.kept["client_id"_L1] = asked.client->profile.clientId;
    return asked;
}

Result<std::optional<QByteArray>> keep(const OidcMeans &means, const http::Request &request, store::Session &session,
                                       const SignOut &asked) {
    if (!asked.client)
        return std::optional<QByteArray>();
    store::WaitingRequest waiting{asked.client->site, {}, {}};
    waiting.openid = store::WaitingOpenId{store::WaitingOpenId::Logout, asked.kept};
    const QByteArray bucket = service::attemptBucket(means.means->keyFor("attempts"), "hop",
                                                     service::addressBlock(request.client.toString()));
    GL_TRY(const QByteArray id, service::keepRequest(session, waiting, bucket));
    return std::optional(id);
}

// The session in which the id token was given: it names both session and person.
bool isOfSession(const OidcMeans &means, const SignOut &asked, const WebSession &web) {
    return asked.client && !asked.hint.isEmpty() &&
           asked.hint["sid"_L1] == openid::sessionNameOf(*means.means, asked.client->site, web.id.value) &&
           asked.hint["sub"_L1] == openid::subjectOf(*means.means, *asked.client, web.user);
}

http::Response afterwards(const SignOut &asked) {
    if (asked.address.isEmpty())
        return http::Response::redirect(kPage).with("Cache-Control", "no-store");
    return http::Response::redirect(withFields(asked.address, {{"state", asked.state.toUtf8()}}), 302)
        .with("Cache-Control", "no-store");
}

http::Response toPage(const std::optional<QByteArray> &next) {
    return http::Response::redirect(next ? kPage + ("?next=" + *next) : QByteArray(kPage) + "?ask=1")
        .with("Cache-Control", "no-store");
}

void noteComplaint(const OidcMeans &means, const http::Request &request, store::Session &session,
                   const SignOut &asked) {
    if (asked.complaint.isEmpty())
        return;
    WrongRequest wrong{"logout", {}, asked.complaint, asked.client};
    wrong.askedAddress = asked.rejected;
    if (!asked.rejected.isEmpty())
        wrong.shown = RejectionCause::LogoutRedirect;
    noteWrong(means, request, session, wrong);
}

Result<http::Response> end(const OidcMeans &means, QuickAuthorize *quick, const http::Request &request,
                           store::Session &session, const Parameters &p, const std::optional<QByteArray> &kept) {
    GL_TRY(const SignOut asked, readSignOut(means, session, p));
    noteComplaint(means, request, session, asked);
    GL_TRY(const auto settings, store::readHouseSettings(session));
    const auto web = service::findSession(session, settings, means.sessionToken(request));
    if (!web && web.error().fault != Fault::NotFound)
        return failure(web.error());
    if (!web)
        return afterwards(asked);
    if (isOfSession(means, asked, *web)) {
        GL_DO(service::signOut(session, *web, visitorOf(request)));
        if (quick)
            quick->forgetSession(web->tokenHash);
        return afterwards(asked).with("Set-Cookie", means.cookies.expire(http::CsrfGuard::sessionCookie));
    }
    if (kept)
        return toPage(kept);
    GL_TRY(const auto id, keep(means, request, session, asked));
    return toPage(id);
}

Result<http::Response> keepForm(const OidcMeans &means, const http::Request &request, store::Session &session,
                                const Parameters &p) {
    GL_TRY(const SignOut asked, readSignOut(means, session, p));
    noteComplaint(means, request, session, asked);
    GL_TRY(const auto id, keep(means, request, session, asked));
    return id ? http::Response::redirect("/oidc/logout/" + *id).with("Cache-Control", "no-store") : toPage({});
}

http::Response orTrouble(const OidcMeans &means, const http::Request &request, Result<http::Response> response) {
    return response ? std::move(*response) : means.troubleFor(request, response.error());
}

} // namespace

http::Response endSession(const OidcMeans &means, QuickAuthorize *quick, const http::Request &request,
                          store::Session &session) {
    const Parameters p = Parameters::read(request.query);
    if (!p.complaint().isEmpty()) {
        logRefusal(request, {}, "invalid_request", p.complaint());
        return means.page(request, 400);
    }
    return orTrouble(means, request, end(means, quick, request, session, p, std::nullopt));
}

http::Response endSessionByForm(const OidcMeans &means, const http::Request &request, store::Session &session) {
    const Parameters p = Parameters::read(request.body);
    if (!p.complaint().isEmpty()) {
        logRefusal(request, {}, "invalid_request", p.complaint());
        return means.page(request, 400);
    }
    return orTrouble(means, request, keepForm(means, request, session, p));
}

http::Response endSessionKept(const OidcMeans &means, QuickAuthorize *quick, const http::Request &request,
                              store::Session &session) {
    const QByteArray id = request.arguments.value(0);
    const auto found = service::findRequest(session, id);
    if (!found && found.error().fault != Fault::Expired)
        return means.troubleFor(request, found.error());
    if (!found || !found->openid || found->openid->way != store::WaitingOpenId::Logout)
        return means.page(request, 400);
    return orTrouble(means, request,
                     end(means, quick, request, session, Parameters::of(found->openid->parameters), id));
}

} // namespace gatelodge::oidc
