// Whether an authority is in use: one where people have logins is not removed.
#pragma once
#include "server/domain/authority.h"
#include "server/store/session.h"

namespace gatelodge::store {

Result<bool> hasLogins(Session &session, const AuthorityId &id); // of any state

} // namespace gatelodge::store
