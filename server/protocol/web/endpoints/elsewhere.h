// Ways in through other authorities: what came of a sign-in there, the way there and back, and joining a login to an
// account that has its address (KE-03, KE-05, KE-07).
#pragma once
#include "server/protocol/web/endpoints/turn.h"

namespace gatelodge::web {

// The answer to any outcome but NoMatch, NotActive and Throttled, which look the same wherever one signs in.
Result<http::Response> outcomeElsewhere(Turn &turn, const service::SignInOutcome &outcome);

Result<http::Response> goElsewhere(Turn &turn); // GET /account/login/with/<authority>/
// The same for somebody who wants that login as well: GET /account/logins/with/<authority>/
Result<http::Response> goToJoin(Turn &turn, const Member &member);
Result<http::Response> comeFromElsewhere(Turn &turn); // GET /account/login/back/<authority>/
Result<http::Response> showLink(Turn &turn);          // /account/login/link/
Result<http::Response> link(Turn &turn);

} // namespace gatelodge::web
