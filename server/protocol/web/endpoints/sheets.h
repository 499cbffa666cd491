// Style sheets: our own, and each site's colours. Addresses carry a revision, so browsers keep them for ever.
#pragma once
#include "server/http/route.h"

namespace gatelodge::web {

void sendStyle(const http::Request &request, http::Reply reply);
// "/account/look/7.css"; 404 for a site that is not there.
http::Response siteSheet(const http::Request &request, store::Session &session);

} // namespace gatelodge::web
