// Whom a command names: a username, an address that is confirmed, or a user id. NotFound says the name.
#pragma once
#include "server/store/session.h"

namespace gatelodge::app {

Result<UserId> whomever(store::Session &session, const QString &name);

} // namespace gatelodge::app
