// Passwords that will expire are told of by mail beforehand (EL-09).
#pragma once
#include "server/service/means.h"

namespace gatelodge::service {

// Mails up to 500 people, once for each expiry; how many were told. Called every few minutes, so that a club of a
// thousand hears of it within minutes, and nobody waits for a broom. Who has no proved address is not told by mail: the
// sign-in says it.
Result<int> sendPasswordNotices(store::Session &session, const Means &means);

} // namespace gatelodge::service
