// What a site is told of a sign-out (OpenID Connect Back-Channel Logout 1.0 §2.4).
#pragma once
#include "server/openid/keys.h"

namespace gatelodge::openid {

// typ logout+jwt, signed as the client's id tokens are: iss, sub, aud, iat, exp (two minutes), jti, sid, events; no
// nonce.
Result<QByteArray> makeLogoutToken(const service::Means &means, const KeyRing &keys, const OpenIdClient &client,
                                   const UserId &person, qint64 session, const QDateTime &now);

} // namespace gatelodge::openid
