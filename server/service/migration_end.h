// The end of a migration in use. The older system is asked once more who is there: nobody may be locked out by it
// whom the house does not know. Slow: both sides are read whole.
#pragma once
#include "server/domain/people_migration.h"
#include "server/service/means.h"
#include "server/service/syncs.h"

namespace gatelodge::service {

// What is there and not here, just now; nothing of the look stays. Conflict: it is not ready. Faults with the
// constraint older_system: it cannot be asked.
Result<MigrationEnd> foreseeEnd(store::Session &session, const ManageSettings &permit, const Means &means,
                                MigrationId id, Progress *progress = nullptr);
// Refused (migration_blocked): somebody would lose their way in; of those who had none there, who has a password by
// now is to be converted. Refused (migration_newcomers): accounts there are not here, bring them in first. Refused
// (migration_keeps_out): so many could not come in as `anyway` does not say. Faults with the constraint older_system:
// it cannot be asked; `anyway` may say that it is finished all the same.
Done finishMigration(store::Session &session, const ManageSettings &permit, const Means &means, MigrationId id,
                     const EndAnyway &anyway = {});

} // namespace gatelodge::service
