// What browsers meet of this protocol, and the request that is pushed for them.
#pragma once
#include "server/http/route.h"
#include "server/protocol/oidc/oidc_means.h"

namespace gatelodge::oidc {

// /oidc/authorize, /oidc/par, /oidc/logout.
std::vector<http::Route> browserRoutes(const OidcMeans &means);

} // namespace gatelodge::oidc
