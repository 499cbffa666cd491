#include "server/protocol/oidc/user_info.h"
#include "server/http/bearer.h"
#include "server/http/head_parser.h"
#include "server/protocol/oidc/open_to_scripts.h"
#include "server/protocol/oidc/refusal.h"
#include <QLoggingCategory>

namespace gatelodge::oidc {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logUserInfo, "gatelodge.oidc")

constexpr char kRealm[] = "userinfo";

bool isForm(const http::Request &request) {
    const QByteArray type = request.header("content-type").split(';').first().trimmed();
    return request.method == "POST" && http::equalsIgnoringCase(type, "application/x-www-form-urlencoded");
}

// RFC 6750 §2: shown in one way only. A form that cannot be read, or that names something twice, is malformed (§3.1).
http::Bearer bearerOf(const http::Request &request) {
    const http::Bearer bearer = http::Bearer::of(request);
    if (!isForm(request))
        return bearer;
    const auto form = http::Form::parse(request.body);
    if (form && !form->has("access_token"_L1))
        return bearer;
    if (!form || bearer.kind != http::Bearer::None || !isGiven(*form, "access_token"_L1))
        return {http::Bearer::Malformed, {}};
    return {http::Bearer::Shown, form->raw("access_token"_L1)};
}

void note(const http::Request &request, const std::optional<OpenIdClient> &client, const QString &cause) {
    qCInfo(logUserInfo, "site %ls: %ls (%s, request %s)", qUtf16Printable(client ? shownSite(*client) : u"unknown"_s),
           qUtf16Printable(cause), request.path.constData(), request.id.constData());
}

http::Response refused(const http::Request &request, const std::optional<OpenIdClient> &client, const Error &error) {
    note(request, client, error.detail);
    return http::bearerRefusal(error, kRealm, "openid");
}

http::Response answer(const OidcMeans &means, const http::Request &request, openid::Judgement judged,
                      const FactsOf &factsOf) {
    if (!judged)
        return refused(request, judged.error().client, judged.error());
    if (!judged->grant || !judged->scopes.contains(u"openid"_s))
        return refused(request, judged->client,
                       {Fault::Refused, u"this access token is not for a person's claims"_s, {}});
    judged->grant->scopes = judged->scopes; // of this token, which may be fewer than its grant's
    const auto facts = factsOf(judged->grant->user);
    if (!facts)
        return refused(request, judged->client, facts.error());
    return freshJson(
        openid::claimsOf(*facts, *means.means, judged->client, *judged->grant, openid::ClaimsFor::UserInfo));
}

} // namespace

http::Response userInfo(const OidcMeans &means, const http::Request &request, store::Session &session) {
    const http::Bearer bearer = bearerOf(request);
    if (bearer.kind != http::Bearer::Shown) {
        note(request, std::nullopt,
             bearer.kind == http::Bearer::None ? u"no access token is shown"_s
                                               : u"the access token is malformed, or shown in two ways or twice"_s);
        return openToScripts(http::bearerChallenge(bearer.kind, kRealm));
    }
    return userInfo(means, request, openid::judgeAccessToken(session, *means.means, *means.keys, bearer.token),
                    [&session](const UserId &person) { return store::findOpenIdFacts(session, person); });
}

http::Response userInfo(const OidcMeans &means, const http::Request &request, openid::Judgement judged,
                        const FactsOf &factsOf) {
    return openToScripts(answer(means, request, std::move(judged), factsOf));
}

std::optional<QByteArray> accessTokenIn(const http::Request &request) {
    const http::Bearer bearer = bearerOf(request);
    return bearer.kind == http::Bearer::Shown ? std::optional(bearer.token) : std::nullopt;
}

} // namespace gatelodge::oidc
