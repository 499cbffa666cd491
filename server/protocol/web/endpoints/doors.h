// Sign-in, sign-out, and asking once more (PG-18, F4 to F8, EA-33).
#pragma once
#include "server/protocol/web/endpoints/turn.h"

namespace gatelodge::web {

Result<http::Response> showSignIn(Turn &turn);
// Slow. The same bytes for an unknown name and a wrong password (F6); who is paused learns it only after proof.
Result<http::Response> signIn(Turn &turn);
// Signed out: says so. Signed in: asks where a site led here, else leads to the overview, where the button is.
Result<http::Response> showSignedOut(Turn &turn);
Result<http::Response> signOut(Turn &turn);

Result<http::Response> showConfirm(Turn &turn, const Member &member);
Result<http::Response> confirm(Turn &turn, const Member &member); // slow

} // namespace gatelodge::web
