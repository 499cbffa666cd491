#include "server/protocol/oidc/user_info.h"
#include "server/http/bearer.h"
#include "server/protocol/oidc/open_to_scripts.h"
#include "server/protocol/oidc/refusal.h"
#include <QLoggingCategory>

namespace gatelodge::oidc {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logUserInfo, "gatelodge.oidc")

constexpr char kRealm[] = "userinfo";

// Of a POST with a form: access_token, if there is one.
std::optional<QByteArray> tokenInForm(const http::Request &request) {
    if (request.method != "POST" || !request.header("content-type").startsWith("application/x-www-form-urlencoded"))
        return std::nullopt;
    const auto form = http::Form::parse(request.body);
    return form && form->has("access_token"_L1) ? std::optional(form->raw("access_token"_L1)) : std::nullopt;
}

// §2: shown in one way only.
http::Bearer bearerOf(const http::Request &request) {
    const http::Bearer bearer = http::Bearer::of(request);
    const auto inForm = tokenInForm(request);
    if (!inForm)
        return bearer;
    if (bearer.kind != http::Bearer::None || inForm->isEmpty())
        return {http::Bearer::Malformed, {}};
    return {http::Bearer::Shown, *inForm};
}

http::Response refused(const http::Request &request, const QString &site, const Error &error) {
    qCInfo(logUserInfo, "site %ls: %ls (request %s)", qUtf16Printable(site), qUtf16Printable(error.detail),
           request.id.constData());
    return http::bearerRefusal(error, kRealm, "openid");
}

http::Response answer(const OidcMeans &means, const http::Request &request, Result<openid::JudgedToken> judged,
                      const FactsOf &factsOf) {
    if (!judged)
        return refused(request, u"unknown"_s, judged.error());
    if (!judged->grant || !judged->scopes.contains(u"openid"_s))
        return refused(request, shownSite(judged->client),
                       {Fault::Refused, u"this access token is not for a person's claims"_s, {}});
    judged->grant->scopes = judged->scopes; // of this token, which may be fewer than its grant's
    const auto facts = factsOf(judged->grant->user);
    if (!facts)
        return refused(request, shownSite(judged->client), facts.error());
    return freshJson(
        openid::claimsOf(*facts, *means.means, judged->client, *judged->grant, openid::ClaimsFor::UserInfo));
}

} // namespace

http::Response userInfo(const OidcMeans &means, const http::Request &request, store::Session &session) {
    const http::Bearer bearer = bearerOf(request);
    if (bearer.kind != http::Bearer::Shown)
        return openToScripts(http::bearerChallenge(bearer.kind, kRealm));
    return userInfo(means, request, openid::judgeAccessToken(session, *means.means, *means.keys, bearer.token),
                    [&session](const UserId &person) { return store::findOpenIdFacts(session, person); });
}

http::Response userInfo(const OidcMeans &means, const http::Request &request, Result<openid::JudgedToken> judged,
                        const FactsOf &factsOf) {
    return openToScripts(answer(means, request, std::move(judged), factsOf));
}

std::optional<QByteArray> accessTokenIn(const http::Request &request) {
    const http::Bearer bearer = bearerOf(request);
    return bearer.kind == http::Bearer::Shown ? std::optional(bearer.token) : std::nullopt;
}

} // namespace gatelodge::oidc
