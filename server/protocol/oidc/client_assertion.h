// private_key_jwt: a client proves that it has its key (RFC 7523 §2.2 and §3, Core §9).
#pragma once
#include "server/domain/openid.h"
#include "server/http/message.h"
#include "server/jose/jws.h"
#include "server/service/means.h"
#include "server/store/session.h"

namespace gatelodge::oidc {

inline constexpr QLatin1StringView kAssertionType{"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"};

// Denied: not by one of the client's keys, for somebody else, too old, too far ahead, or seen before; the detail says
// which. Seen ones are remembered at once, whatever comes of the request.
Done checkAssertion(store::Session &session, const service::Means &means, const OpenIdClient &client,
                    const http::Request &request, const jose::Jws &assertion);

} // namespace gatelodge::oidc
