// OIDC: the wire of the house as an OpenID provider (OpenID Connect Core 1.0, Discovery 1.0; OAuth 2.1, RFC 9700). Parses
// what browsers and sites' servers send, and words what they get; what a sign-in is worth is openid's and service's to
// say. It must not know the other protocols, nor speak SQL.
//
// This header is its route table; the composition adds it to the others'.
#pragma once
#include "server/http/route.h"
#include "server/protocol/oidc/code_gatherer.h"
#include "server/protocol/oidc/quick_authorize.h"
#include "server/protocol/oidc/user_info_gatherer.h"

namespace gatelodge::oidc {

// /.well-known/openid-configuration, /.well-known/oauth-authorization-server, /oidc/….
// One table per HTTP thread, with that thread's own QuickAuthorize and the house's gatherers, which outlive it; without
// them every request takes the lane.
struct Gatherers {
    CodeGatherer *codes = nullptr;
    UserInfoGatherer *userInfo = nullptr;
};
std::vector<http::Route> oidcRoutes(const OidcMeans &means, std::shared_ptr<QuickAuthorize> quick = {},
                                    const Gatherers &gatherers = {});

} // namespace gatelodge::oidc
