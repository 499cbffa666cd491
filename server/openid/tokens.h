// The tokens that the provider gives out (OpenID Connect Core §2, RFC 9068), and how those that come back are judged.
#pragma once
#include "server/openid/claims.h"
#include "server/openid/keys.h"
#include "server/openid/known_clients.h"

namespace gatelodge::openid {

// ES256, typ at+jwt: iss, sub, aud, client_id, scope, iat, exp, jti. `jti` is "<grant>.<random>"; of a service, which acts
// for itself, "0.<random>", and `sub` is its client_id.
Result<QByteArray> makeAccessToken(store::Session &session, const service::Means &means, const KeyRing &keys,
                                   const OpenIdClient &client, const std::optional<OpenIdGrant> &grant,
                                   const QStringList &scopes);
// The same for whoever knows what time it is.
Result<QByteArray> makeAccessToken(const QDateTime &now, const service::Means &means, const KeyRing &keys,
                                   const OpenIdClient &client, const std::optional<OpenIdGrant> &grant,
                                   const QStringList &scopes);
// iss, sub, aud, azp, exp, iat, auth_time, nonce, acr, amr, sid, at_hash, and claimsOf(IdToken).
Result<QByteArray> makeIdToken(store::Session &session, const service::Means &means, const KeyRing &keys,
                               const OpenIdClient &client, const OpenIdGrant &grant, const QByteArray &accessToken);
Result<QByteArray> makeIdToken(const store::OpenIdFacts &facts, const service::Means &means, const KeyRing &keys,
                               const OpenIdClient &client, const OpenIdGrant &grant, const QByteArray &accessToken);

// What store::spend keeps of an access token that is taken back.
QByteArray spentHashOf(const QString &tokenId);

struct JudgedToken {
    OpenIdClient client;
    std::optional<OpenIdGrant> grant; // none: a service's own
    QStringList scopes;
    QString id; // jti
    QJsonObject claims;
};
// Why a token is worth nothing, and whose it is where that follows from it: for logs.
struct RefusedToken : Error {
    RefusedToken(Error error, std::optional<OpenIdClient> client = {})
        : Error(std::move(error)), client(std::move(client)) {}
    std::optional<OpenIdClient> client;
};
using Judgement = tl::expected<JudgedToken, RefusedToken>;
// Ours, of the right kind, not ended, not taken back, its grant and client holding, and its person still to be told of
// (PG-10). Denied: the detail says why, for logs.
Judgement judgeAccessToken(store::Session &session, const service::Means &means, const KeyRings &keys,
                           const QByteArray &token);
// Many at once, in one statement.
std::vector<Judgement> judgeAccessTokens(store::Session &session, const service::Means &means, const KeyRings &keys,
                                         KnownClients &clients, const QByteArrayList &tokens);
// For id_token_hint: neither the token's end matters nor that of its key (Core §3.1.2.1), unless the key was lost.
// Invalid: it is none of ours.
Result<QJsonObject> readIdToken(store::Session &session, const service::Means &means, const KeyRings &keys,
                                const QByteArray &token);

} // namespace gatelodge::openid
