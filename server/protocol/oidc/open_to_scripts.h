// Scripts of other sites may call what no cookie opens: whoever calls shows a token, or asks what everybody may know.
#pragma once
#include "server/http/route.h"

namespace gatelodge::oidc {

// Any origin may read this answer, and why it is refused.
http::Response openToScripts(http::Response response);
// What a browser asks before a script's call with an Authorization header (Fetch §3.2.2).
http::Route preflight(const char *pattern);

} // namespace gatelodge::oidc
