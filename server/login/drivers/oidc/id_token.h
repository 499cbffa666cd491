// The id token (OpenID Connect Core §2, §3.1.3.6, §3.1.3.7): a signed statement of who signed in, for whom and when.
#pragma once
#include "server/jose/jws.h"
#include "server/login/drivers/oidc/discovery.h"
#include "server/login/drivers/oidc/key_sets.h"

namespace gatelodge::login::oidc {

using SignedToken = jose::Jws; // believe its claims after the signature is checked

// Denied: malformed, encrypted, `none`, an algorithm that isn't accepted, or a `crit` header.
Result<SignedToken> parseToken(const QByteArray &compact);

// Denied: no key of the provider's signed it. Looks for newer keys where the token names an unknown one.
Done checkSignature(const SignedToken &token, const QUrl &jwksUri, KeySets &keySets, Conversation &conversation);

struct Expected {
    QString issuer; // as announced
    QString clientId, nonce;
    QByteArray accessToken; // that came with it
    qint64 now = 0;         // seconds since 1970
    qint64 clockSkew = 0;   // seconds
};
// Denied: the detail names the claim and what was wrong with it.
Done checkClaims(const SignedToken &token, const Expected &expected);

} // namespace gatelodge::login::oidc
