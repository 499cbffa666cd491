// The work of a migration in use (EL-08): people brought in, converted and taken back, a batch at a time, by one node
// at a time. Whoever is killed in the middle leaves each batch done or not done, and the next call goes on, wherever it
// is.
//
// Of a batch the older system holds the accounts from before they are read until the house has them, so that no
// password and no name changes in between.
#pragma once
#include "server/service/means.h"
#include "server/store/session.h"

namespace gatelodge::service {

// One batch, or everybody's coming in; slow. False: there is nothing more to do, or another node does it. An older
// system that does not answer pauses the migration, which says so; it is no fault of ours.
Result<bool> workOnMigration(store::Session &session, const Means &means);

} // namespace gatelodge::service
