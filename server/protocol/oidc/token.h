// POST /oidc/token (RFC 6749 §3.2, Core §3.1.3, §12): grants in, tokens out.
#pragma once
#include "server/protocol/oidc/grants.h"
#include "server/protocol/oidc/oidc_means.h"

namespace gatelodge::oidc {

// JSON that no cache keeps; refusals as RFC 6749 §5.2 has them.
http::Response token(const OidcMeans &means, const http::Request &request, store::Session &session);

http::Response answerWith(const Tokens &tokens, const OpenIdClient &client);

} // namespace gatelodge::oidc
