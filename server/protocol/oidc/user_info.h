// GET and POST /oidc/userinfo (Core §5.3): what a site may know of who has signed in, for the access token that it was
// given.
#pragma once
#include "server/openid/tokens.h"
#include "server/protocol/oidc/oidc_means.h"

namespace gatelodge::oidc {

// Bearer tokens in the header, or alone in a form (RFC 6750 §2.1, §2.2); never in the query. Refusals as §3.1 has them.
http::Response userInfo(const OidcMeans &means, const http::Request &request, store::Session &session);

// The same in two pieces: the token, where one is shown as it should be, and the answer once it is judged.
std::optional<QByteArray> accessTokenIn(const http::Request &request);
using FactsOf = std::function<Result<store::OpenIdFacts>(const UserId &)>;
http::Response userInfo(const OidcMeans &means, const http::Request &request, openid::Judgement judged,
                        const FactsOf &factsOf);

} // namespace gatelodge::oidc
