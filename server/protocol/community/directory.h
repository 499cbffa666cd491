// What a site's server asks for itself: people found (PG-06), SSH keys (PG-07), and to be told of somebody (PG-08).
// Lane endpoints. Answers are sealed with the site's key; who may ask is told from others by that key, by a signature
// where the site's switch demands one, and by a limit per caller.
#pragma once
#include "server/protocol/community/community_means.h"

namespace gatelodge::community {

// 200 with the sealed list; 400: the term has under three characters, or the query is no form; 401: a signature is
// demanded and missing or wrong; 404: unknown site, or nothing to search for; 429 with Retry-After; 503.
http::Response search(const CommunityMeans &means, const http::Request &request, store::Session &session);
// Likewise; the second argument of the path, where there is one, is the time. 400: no time that can be.
http::Response getKeys(const CommunityMeans &means, const http::Request &request, store::Session &session);
// 201; 400: the signature is missing or malformed, or the body is; 401: it is wrong; 404: unknown site or person.
http::Response subscribe(const CommunityMeans &means, const http::Request &request, store::Session &session);

} // namespace gatelodge::community
