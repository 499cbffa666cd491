// What the token endpoint exchanges for tokens, one function for each grant_type. Each runs inside the request's one
// transaction, which commits whether tokens or a refusal come of it: a code that comes a second time is refused and
// ends what the first one brought. An Error rolls back.
#pragma once
#include "server/openid/tokens.h"
#include "server/protocol/oidc/refusal.h"

namespace gatelodge::oidc {

struct Asked {
    store::Session &session;
    const service::Means &means;
    const openid::KeyRings &keys;
    const OpenIdClient &client; // that has proved itself
    const http::Form &form;
};

struct Tokens {
    QByteArray access, id, refresh; // the last two may be empty
    QStringList scopes;
};
using Outcome = Result<Told<Tokens>>;

Outcome redeemCode(const Asked &asked);       // authorization_code (RFC 6749 §4.1.3, RFC 7636 §4.6)
Outcome refreshTokens(const Asked &asked);    // refresh_token (§6, RFC 9700 §4.14)
Outcome actForItself(const Asked &asked);     // client_credentials (§4.4)
Outcome redeemDeviceCode(const Asked &asked); // urn:ietf:params:oauth:grant-type:device_code (RFC 8628 §3.4)

// What they share.
Outcome refuse(QByteArray code, QByteArray description, QString cause = {});
// Tokens of a grant that holds; with a refresh token where the grant outlives its session.
Outcome giveTokens(const Asked &asked, const OpenIdGrant &grant, const QStringList &scopes);
// Without a session, of facts that are at hand, and without a refresh token.
Result<Tokens> signTokens(const service::Means &means, const openid::KeyRing &ring, const OpenIdClient &client,
                          const OpenIdGrant &grant, const QStringList &scopes, const store::OpenIdFacts &facts);
// The challenge that the form's code_verifier belongs to; empty: there is none. Nothing: it is malformed.
std::optional<QString> challengeIn(const http::Form &form);
// Asks the site's gates again, but for those that belong to the session: whoever was signed in well enough then is
// taken for it now. Nothing: open.
Result<std::optional<QString>> closedSince(store::Session &session, const OpenIdGrant &grant);
QStringList scopesIn(const http::Form &form); // of the parameter, each once

} // namespace gatelodge::oidc
