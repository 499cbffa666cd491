// Both sides of a migration compared, person by person: field by field, and who may enter which site as the older
// system says it and as the house does (EL-08). What differs comes first to whoever counts; people who are the same are
// counted only.
#pragma once
#include "server/domain/people_migration.h"
#include "server/service/means.h"
#include "server/service/syncs.h"

namespace gatelodge::service {

// Reads both sides as they are just now, a page at a time, and changes nothing. Unavailable: the older system does not
// answer. Refused (given_up): who waits for `progress` has cancelled.
Result<ComparedMigration> compareMigration(store::Session &session, const ReadSettings &permit, const Means &means,
                                           MigrationId id, bool onlyChosen,
                                           const std::function<Done(const MigrationDifference &)> &told,
                                           Progress *progress = nullptr);

} // namespace gatelodge::service
