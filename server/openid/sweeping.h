// What has ended and is of no use to anybody goes: grants, tokens, devices (store/openid_grants.h).
#pragma once
#include "server/store/session.h"

namespace gatelodge::openid {

// Portion by portion, each a transaction of its own, so that nobody waits for a broom; after very many the rest is left
// for the next time. How many went.
Result<int> sweepOpenId(store::Session &session);

} // namespace gatelodge::openid
