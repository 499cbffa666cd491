// Style sheets and logos: our own, and each site's. Addresses carry a revision, so browsers keep them for ever.
#pragma once
#include "server/http/route.h"

namespace gatelodge::web {

// "?scheme=dark": as if the browser asked for it, see inScheme().
void sendStyle(const http::Request &request, http::Reply reply);
// "/account/look/7.css", "house.css", "7.png", "house.png"; 404 for a site that is not there, or has no logo.
http::Response siteSheet(const http::Request &request, store::Session &session);
http::Response logoResponse(QByteArray png);

} // namespace gatelodge::web
