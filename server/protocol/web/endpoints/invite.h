// Accepting an invitation: the page of the link, and what its buttons do. Whoever signs in first comes back here: the
// browser keeps the token meanwhile.
#pragma once
#include "server/protocol/web/endpoints/turn.h"

namespace gatelodge::web {

Result<http::Response> showInvitation(Turn &turn);
Result<http::Response> joinByInvitation(Turn &turn);   // by who is signed in
Result<http::Response> signUpByInvitation(Turn &turn); // slow

} // namespace gatelodge::web
