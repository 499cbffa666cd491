// POST /oidc/par (RFC 9126): a site's own server says what its browser request will be, and gets a name for it.
#pragma once
#include "server/protocol/oidc/oidc_means.h"

namespace gatelodge::oidc {

// 201 with request_uri and expires_in; refusals in JSON, as at the token endpoint (§2.3).
http::Response pushRequest(const OidcMeans &means, const http::Request &request, store::Session &session);

} // namespace gatelodge::oidc
