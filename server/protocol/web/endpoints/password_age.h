// Since when a person has had the present password.
#pragma once
#include "server/domain/result.h"
#include "server/domain/user.h"
#include "server/store/session.h"

namespace gatelodge::web {

// Invalid: there is none. The audit says when it was changed last; a better hash of the same one is no change.
Result<QDateTime> passwordChangedAt(store::Session &session, const UserId &uid);

} // namespace gatelodge::web
