// The route table of community sign-on (PG-01 to PG-08); the composition adds it to the others'.
#pragma once
#include "server/http/route.h"
#include "server/protocol/community/quick_hop.h"

namespace gatelodge::community {

// /account/auth/<id>/, logout/, search/, getkeys/[<since>/], subscribe/. One table per HTTP thread, with that thread's
// own QuickHop.
std::vector<http::Route> communityRoutes(const CommunityMeans &means, std::shared_ptr<QuickHop> quick);

} // namespace gatelodge::community
