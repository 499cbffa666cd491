// The person's access tokens, and what a script may ask with one (EL-01).
#pragma once
#include "server/protocol/web/endpoints/handlers.h"

namespace gatelodge::web {

Result<http::Response> showTokens(Turn &turn, const Member &member);
Result<http::Response> addToken(Turn &turn, const Member &member); // the answer holds the token's text, this once
Result<http::Response> removeToken(Turn &turn, const Member &member);
Result<http::Response> putTokenBack(Turn &turn, const Member &member);

// GET /account/api/me/ with a bearer token (RFC 6750): {"id", "username", "name", "scopes"} of its holder, never
// cached.
http::LaneHandler whoHoldsToken(Deps deps);

} // namespace gatelodge::web
