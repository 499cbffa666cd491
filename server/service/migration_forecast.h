// What a step of a migration in use would come to: it is done as far as can be seen, counted, and taken back
// (store/trial.h). Nothing is held at the older system. Slow: both sides are read whole.
#pragma once
#include "server/domain/people_migration.h"
#include "server/service/means.h"
#include "server/service/syncs.h"

namespace gatelodge::service {

// `older` finds or makes the authority, as part of what is taken back; twice, for what is held while it is planned is not
// held while the older system is asked. Faults as startMigration's; Unavailable: the
// older system does not answer.
Result<MigrationForecast> foreseeStart(store::Session &session, const ManageSettings &permit, const Means &means,
                                       const std::function<Result<AuthorityId>()> &older, const MigrationStart &start,
                                       Progress *progress = nullptr);
// Conflict: it is not ready. Nobody is there to be converted: nobody is in it.
Result<MigrationForecast> foreseeConversion(store::Session &session, const ManageSettings &permit, const Means &means,
                                            MigrationId id, bool onlyChosen, Progress *progress = nullptr);

} // namespace gatelodge::service
