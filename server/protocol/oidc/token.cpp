#include "server/protocol/oidc/token.h"
#include "server/protocol/oidc/client_authentication.h"
#include "server/protocol/oidc/grants.h"
#include "server/store/transaction.h"
#include <QJsonObject>

namespace gatelodge::oidc {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kDeviceGrant{"urn:ietf:params:oauth:grant-type:device_code"};
using Exchange = Outcome (*)(const Asked &);

Exchange exchangeFor(const QString &grantType) {
    static const QHash<QString, Exchange> known{{u"authorization_code"_s, redeemCode},
                                                {u"refresh_token"_s, refreshTokens},
                                                {u"client_credentials"_s, actForItself},
                                                {kDeviceGrant, redeemDeviceCode}};
    return known.value(grantType);
}

Told<Tokens> exchanged(const Asked &asked, const http::Request &request) {
    if (!isGiven(asked.form, "grant_type"_L1))
        return tl::unexpected(Refusal("invalid_request", "The grant_type is missing."));
    const Exchange exchange = exchangeFor(asked.form.value("grant_type"_L1));
    if (!exchange)
        return tl::unexpected(Refusal("unsupported_grant_type", "This grant_type is not known here."));
    const Actor actor{u"site:%1"_s.arg(asked.client.site.value), Source::Api, QString::fromLatin1(request.id)};
    GL_TRY(auto told, store::inTransaction(asked.session, actor, [&] { return exchange(asked); }));
    return told;
}

// A device that polls knows a word of its own for it, and goes on (RFC 8628 §3.5).
Refusal asPolled(const http::Request &request, Refusal refusal) {
    const auto form = http::Form::parse(request.body);
    if (refusal.status == 429 && form && form->value("grant_type"_L1) == kDeviceGrant)
        refusal.error = "slow_down";
    return refusal;
}

} // namespace

http::Response answerWith(const Tokens &tokens, const OpenIdClient &client) {
    QJsonObject answer{{u"access_token"_s, QString::fromLatin1(tokens.access)},
                       {u"token_type"_s, u"Bearer"_s},
                       {u"expires_in"_s, client.profile.accessMinutes * 60},
                       {u"scope"_s, tokens.scopes.join(u' ')}};
    if (!tokens.id.isEmpty())
        answer.insert(u"id_token"_s, QString::fromLatin1(tokens.id));
    if (!tokens.refresh.isEmpty())
        answer.insert(u"refresh_token"_s, QString::fromLatin1(tokens.refresh));
    return freshJson(answer);
}

http::Response token(const OidcMeans &means, const http::Request &request, store::Session &session) {
    const auto proven = readProven(*means.means, session, request);
    if (!proven)
        return refusedBy(request, asPolled(request, proven.error()));
    const auto &[form, client] = *proven;
    const auto tokens = exchanged({session, *means.means, *means.keys, client, form}, request);
    return tokens ? answerWith(*tokens, client) : refusedBy(request, Refusal(tokens.error()).by(client));
}

} // namespace gatelodge::oidc
