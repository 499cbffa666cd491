// Who calls from a site's server: the signature it brings, and how often it has called (PG-06, PG-08).
#pragma once
#include "server/protocol/community/community_means.h"

namespace gatelodge::community {

enum class Signature { Genuine, Missing, Malformed, Wrong };
// X-pgauth-sig over the message, by the present key or the one that is being replaced.
Signature signatureIn(const http::Request &request, const HopSite &site, QByteArrayView message);

// Path and query of a GET, as sent.
QByteArray signedTarget(const http::Request &request);

// 429 with Retry-After, 401, or 503; nothing if the caller may go on. Counts the call.
std::optional<http::Response> refuseCaller(const CommunityMeans &means, const HopSite &site,
                                           const http::Request &request, store::Session &session);

} // namespace gatelodge::community
