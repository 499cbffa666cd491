// The hop of everybody else, on a lane with the database at hand: first visits, closed gates, people who are not signed
// in, and everything while the snapshots count for nothing. Also the sign-out by redirect (PG-05).
#pragma once
#include "server/protocol/community/quick_hop.h"

namespace gatelodge::community {

// 302 with the answer; 303 to the sign-in page, or to the page of a closed gate, with the request kept (F9); 404 for an
// unknown site; 503 for one without a sound key.
http::Response hopOnLane(const CommunityMeans &means, QuickHop &quickHop, const http::Request &request,
                         store::Session &session);

// 302 to the redirect URL with s=logout, whether or not anybody was signed in.
http::Response logoutOnLane(const CommunityMeans &means, QuickHop &quickHop, const http::Request &request,
                            store::Session &session);

} // namespace gatelodge::community
