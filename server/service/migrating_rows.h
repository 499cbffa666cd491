// Accounts of an older system as rows of an import: what the house cannot take is a problem of that row.
#pragma once
#include "server/domain/import.h"
#include "server/login/driver.h"

namespace gatelodge::service {

ImportLine rowOf(const login::LeavingAccount &account, int line);

} // namespace gatelodge::service
