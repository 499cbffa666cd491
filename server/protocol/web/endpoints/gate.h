// The way to a site, between the hop and the site (PG-04): the first closed gate, and what a person can do there.
#pragma once
#include "server/protocol/web/endpoints/turn.h"

namespace gatelodge::web {

// Goes back to the hop where nothing is closed any more.
Result<http::Response> showGate(Turn &turn, const Member &member);
Result<http::Response> completeProfile(Turn &turn, const Member &member);
// "yes" or "no"; a site that speaks OpenID Connect hears of a no. A text that has changed since it was shown is shown
// again.
Result<http::Response> answerConsent(Turn &turn, const Member &member);

} // namespace gatelodge::web
