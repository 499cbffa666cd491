// The sample club in the database: about sixty people, two organisations, four sites, groups, and a past. Everything
// goes through the services that the console uses; only what happened before is written by store/demo_history.
//
// The passwords of the demo's logins are random, made once for each database, and lie in it sealed to the vault, so
// that the next start can print them again; one that was changed meanwhile is set back.
#pragma once
#include "app/demo/demo_facts.h"
#include "app/demo/sample_houses.h"
#include "server/domain/result.h"
#include "server/service/access.h"
#include "server/service/means.h"
#include "server/store/session.h"

namespace gatelodge::app {

// A database that has the club is left alone, but for the live sites' addresses and the logins' passwords. Refused:
// the database belongs to somebody else, there are people in it. Slow at the first start (passwords are hashed).
Result<DemoFacts> seedClub(store::Session &session, const service::OwnerAccess &access, const service::Means &means,
                           const DemoAddresses &addresses);

} // namespace gatelodge::app
