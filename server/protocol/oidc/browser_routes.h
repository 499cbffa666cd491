// What browsers meet of this protocol, and the request that is pushed for them.
#pragma once
#include "server/http/route.h"
#include "server/protocol/oidc/quick_authorize.h"

namespace gatelodge::oidc {

// /oidc/authorize, /oidc/par, /oidc/logout.
std::vector<http::Route> browserRoutes(const OidcMeans &means, std::shared_ptr<QuickAuthorize> quick);

} // namespace gatelodge::oidc
