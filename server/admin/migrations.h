// Migrations in use for the console (EL-08): the record with its counts, the steps an owner takes, who stays behind,
// and both sides compared. The work goes on in a server, never in the console; see service/migrations.h for faults.
//
// Refused (migration_at_house): a console elsewhere asks for what takes the older system's password, which is sealed to
// the house.
#pragma once
#include "server/domain/authority.h"
#include "server/domain/people_migration.h"
#include <QFuture>

namespace gatelodge::admin {

class Office;

struct MigrationComparison {
    ComparedMigration counts;
    QList<MigrationDifference> first; // at most as many as were asked for
};

class Migrations {
public:
    explicit Migrations(Office &office) : m_office(office) {}

    QFuture<Result<QList<PeopleMigration>>> list(); // newest first
    // Authorities whose people could be moved: their driver gives accounts away, and people sign in there.
    QFuture<Result<QList<Authority>>> sources();
    // Who stays behind, after this key.
    QFuture<Result<QList<MigratingPerson>>> leftBehind(MigrationId id, const QString &after, int rows);

    // What a step would come to; nothing of it stays (service/migration_forecast.h).
    QFuture<Result<MigrationForecast>> foreseeStart(AuthorityId older, const MigrationStart &start,
                                                    const SharedProgress &progress);
    QFuture<Result<MigrationForecast>> foreseeConversion(MigrationId id, bool onlyChosen,
                                                         const SharedProgress &progress);
    QFuture<Result<MigrationId>> start(AuthorityId older, const MigrationStart &start);
    QFuture<Result<int>> choosePilot(MigrationId id, const PilotChoice &choice); // how many more
    QFuture<Done> refresh(MigrationId id);
    QFuture<Done> convert(MigrationId id, bool onlyChosen);
    QFuture<Done> pause(MigrationId id);
    QFuture<Done> resume(MigrationId id);
    QFuture<Done> undo(MigrationId id);
    QFuture<Done> giveUp(MigrationId id);
    // What is there and not here (service/migration_end.h): to be known before a finish.
    QFuture<Result<MigrationEnd>> foreseeEnd(MigrationId id, const SharedProgress &progress);
    QFuture<Done> finish(MigrationId id, const EndAnyway &anyway);

    QFuture<Result<MigrationComparison>> compare(MigrationId id, bool onlyChosen, int rows,
                                                 const SharedProgress &progress);
    // All of it into a file of this computer; both sides are read again (sync/comparison_file.h).
    QFuture<Result<ComparedMigration>> writeComparison(MigrationId id, bool onlyChosen, const QString &path,
                                                       const SharedProgress &progress);

private:
    Office &m_office;
};

} // namespace gatelodge::admin
