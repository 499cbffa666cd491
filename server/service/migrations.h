// Migrations in use as owners handle them (EL-08). The older system is an authority whose driver gives its accounts
// away (login::Handover); there is one migration at a time. The work itself is migration_runs.h: the server does it
// while the state asks for some, and the command line may, too. How it ends is migration_end.h.
#pragma once
#include "server/domain/people_migration.h"
#include "server/service/syncs.h"

namespace gatelodge::service {

// A conversation with the older system. What goes wrong there has the constraint older_system.
Result<std::unique_ptr<login::Handover>> openOlderSystem(store::Session &session, const Means &means,
                                                         const PeopleMigration &migration);
Result<std::unique_ptr<login::Handover>> openOlderSystem(const Means &means, const Authority &authority);

Result<QList<PeopleMigration>> listMigrations(store::Session &session, const ReadSettings &permit); // newest first
Result<PeopleMigration> findMigration(store::Session &session, const ReadSettings &permit, MigrationId id);
// The one that is not over. NotFound: there is none.
Result<PeopleMigration> findOpenMigration(store::Session &session, const ReadSettings &permit);
// The people of it behind a key, in order of keys.
struct MigratingAsked {
    bool onlyChosen = false, onlyProblems = false;
    QString after = {};
    int limit = 500;
};
Result<QList<MigratingPerson>> listMigrating(store::Session &session, const ReadSettings &permit, MigrationId id,
                                             const MigratingAsked &asked);

// Preparing: its people come in as soon as somebody works on it. Invalid: that authority gives no accounts away, or is
// out of use; the batch is not 1 to 5000 people. Duplicate: there is one already.
Result<MigrationId> startMigration(store::Session &session, const ManageSettings &permit, const Means &means,
                                   AuthorityId older, const MigrationStart &start);
// These, too; how many more. Only who waits can be chosen.
Result<int> choosePilot(store::Session &session, const ManageSettings &permit, MigrationId id,
                        const PilotChoice &choice);

// Those who have come there since come in, too, and whatever has changed there. Conflict: it is not ready.
Done refreshMigration(store::Session &session, const ManageSettings &permit, MigrationId id);
// Each is Conflict where the state has moved. Converting looks again at who was left behind.
Done convertPeople(store::Session &session, const ManageSettings &permit, MigrationId id, bool onlyChosen);
Done pauseMigration(store::Session &session, const ManageSettings &permit, MigrationId id);
Done resumeMigration(store::Session &session, const ManageSettings &permit, MigrationId id);
// Everybody back to the older system, but for those with a password that nobody knows there (PeopleMigration::changed).
Done undoMigration(store::Session &session, const ManageSettings &permit, MigrationId id);
// It is over, and everybody goes on at the older system; who could not go back stays at home here. Refused
// (migration_has_moved): somebody has moved who could go back.
Done giveUpMigration(store::Session &session, const ManageSettings &permit, MigrationId id);

} // namespace gatelodge::service
