// The accounts of a Django website: auth_user with its groups and, where community sign-on is, its confirmed further
// addresses. An account's identity is its id: usernames can change there.
#pragma once
#include "server/login/driver.h"
#include "server/login/drivers/django/database.h"

namespace gatelodge::login::django {

// By its username; "#7" means the one with the id 7, which no username there can be. Nothing: there is none.
Result<std::optional<LeavingAccount>> accountNamed(Database &database, const QString &username);

// A hash that somebody there has; empty: nobody has any. What it costs to compare with is the same for all.
Result<QString> someHash(Database &database);

Result<std::unique_ptr<Handover>> makeHandover(const Place &place);

} // namespace gatelodge::login::django
