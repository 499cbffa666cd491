#include "server/service/migration_runs.h"
#include "server/service/access.h"
#include "server/service/imports.h"
#include "server/service/migrating_rows.h"
#include "server/service/migrations.h"
#include "server/store/people_migrations.h"
#include "server/store/transaction.h"
#include <QLoggingCategory>
#include <QScopeGuard>

namespace gatelodge::service {

using login::LeavingAccount;
using store::inTransaction;
using store::Session;

Q_LOGGING_CATEGORY(lcMigration, "gatelodge.service.migration")

namespace {

constexpr int kComingIn = 5000; // people who come in at a time

struct Turn {
    Session &session;
    const Means &means;
    PeopleMigration migration;
    Actor actor;

    ManagePeople permit() const { return Access::owner(actor).managePeople(); }
};

Done moveOn(const Turn &turn, MigrationState from) {
    return inTransaction(turn.session, turn.actor, [&] {
        return store::stepMigration(turn.session, turn.migration.id, {{from}, MigrationState::Ready}).map([](bool) {});
    });
}

// Everybody whom the older system has, each with a login there. Who was brought before a kill is the same by now.
Result<bool> bringEverybody(const Turn &turn) {
    GL_TRY(const auto older, openOlderSystem(turn.session, turn.means, turn.migration));
    ImportProgress progress;
    GL_TRY(const auto plan,
           planImport(turn.session, turn.permit(), optionsOf(turn.migration), everybodyOf(*older), progress));
    const auto came = applyImportInBatches(turn.session, turn.permit(), plan.id, kComingIn, progress);
    if (!came && turn.session.usable())
        GL_DO(dropImport(turn.session, turn.permit(), plan.id));
    if (!came && came.error().fault == Fault::Conflict)
        return true; // somebody has moved meanwhile, or it was paused: plan it again, when it goes on
    if (!came)
        return failure(came.error());
    GL_DO(inTransaction(turn.session, turn.actor,
                        [&] { return store::countKeptOut(turn.session, turn.migration.id, plan.counts.left()); }));
    GL_DO(moveOn(turn, MigrationState::Preparing));
    return false;
}

// The batch as the older system has it now. Who cannot be taken as they are there: by key, why.
Result<QHash<QString, ImportPlanLine>> refresh(const Turn &turn, const QList<LeavingAccount> &accounts) {
    GL_TRY(const auto batch, planBatch(turn.session, turn.permit(), turn.migration, accounts));
    if (batch.plan.counts.toDo() > 0) {
        ImportProgress progress;
        const auto applied = applyImport(turn.session, turn.permit(), batch.plan.id, progress);
        if (!applied && turn.session.usable())
            GL_DO(dropImport(turn.session, turn.permit(), batch.plan.id));
        if (!applied)
            return failure(applied.error());
    } else {
        GL_DO(dropImport(turn.session, turn.permit(), batch.plan.id));
    }
    return batch.kept;
}

Result<bool> convertBatch(const Turn &turn) {
    const MigrationId id = turn.migration.id;
    GL_TRY(const QStringList keys,
           store::nextToConvert(turn.session, id, turn.migration.onlyChosen, turn.migration.batchPeople));
    if (keys.isEmpty()) {
        GL_DO(moveOn(turn, MigrationState::Converting));
        return false;
    }
    GL_TRY(const auto older, openOlderSystem(turn.session, turn.means, turn.migration));
    GL_TRY(const auto accounts, older->hold(keys));
    const auto kept = refresh(turn, accounts);
    if (!kept && kept.error().fault == Fault::Conflict)
        return true; // somebody has moved meanwhile
    if (!kept)
        return failure(kept.error());
    GL_DO(inTransaction(turn.session, turn.actor, [&]() -> Done {
        GL_TRY(const bool still, store::holdMigration(turn.session, id, MigrationState::Converting));
        if (!still)
            return {}; // paused meanwhile
        GL_TRY(const auto taken, store::takeToConvert(turn.session, id, keys));
        const SortedBatch batch = sortedBatch(taken, accounts, *kept);
        GL_DO(store::convertPeople(turn.session, id, turn.migration.lastBatch + 1, batch.people));
        GL_DO(store::markMigrationProblems(turn.session, id, batch.problems));
        GL_DO(store::countMigration(turn.session, id, int(taken.size()), 1));
        return older->stillHolds(); // else somebody's new password there may be lost
    }));
    older->letGo();
    return true;
}

Result<bool> takeBackBatch(const Turn &turn) {
    const MigrationId id = turn.migration.id;
    GL_TRY(const int people, inTransaction(turn.session, turn.actor, [&]() -> Result<int> {
               GL_TRY(const bool still, store::holdMigration(turn.session, id, MigrationState::Undoing));
               if (!still)
                   return 0;
               GL_TRY(const int back, store::unconvertPeople(turn.session, id, turn.migration.batchPeople));
               GL_DO(store::countMigration(turn.session, id, back, 0));
               return back;
           }));
    if (people > 0)
        return true;
    GL_TRY(const bool more,
           inTransaction(turn.session, turn.actor, [&] { return store::anybodyToUnconvert(turn.session, id); }));
    if (!more)
        GL_DO(moveOn(turn, MigrationState::Undoing));
    return more;
}

Result<bool> workOn(const Turn &turn) {
    switch (turn.migration.state) {
    case MigrationState::Preparing: return bringEverybody(turn);
    case MigrationState::Converting: return convertBatch(turn);
    case MigrationState::Undoing: return takeBackBatch(turn);
    case MigrationState::Ready:
    case MigrationState::Paused:
    case MigrationState::Finished:
    case MigrationState::GivenUp: return false;
    }
    Q_UNREACHABLE();
}

// It waits until somebody has seen to what is wrong.
Result<bool> pauseOver(const Turn &turn, const Error &error) {
    qCWarning(lcMigration, "%s", qPrintable(error.detail));
    GL_DO(inTransaction(turn.session, turn.actor, [&] {
        return store::stepMigration(
                   turn.session, turn.migration.id,
                   {{turn.migration.state}, MigrationState::Paused, turn.migration.onlyChosen, error.detail})
            .map([](bool) {});
    }));
    return false;
}

} // namespace

Result<bool> workOnMigration(Session &session, const Means &means) {
    GL_TRY(const auto due, store::listDueMigrations(session));
    if (due.isEmpty())
        return false;
    const MigrationId id = due.first();
    GL_TRY(const bool ours, store::lockMigration(session, id));
    if (!ours)
        return false;
    const auto freed = qScopeGuard([&] {
        if (const Done done = store::unlockMigration(session, id); !done) // the session is gone, and the lock with it
            qCWarning(lcMigration, "%s", qPrintable(done.error().detail));
    });
    GL_TRY(const auto found, store::listMigrations(session, id));
    if (found.isEmpty())
        return false;
    const Turn turn{session,
                    means,
                    found.first(),
                    {QStringLiteral("migration:%1").arg(found.first().authorityName), Source::Sync, {}}};
    const auto worked = workOn(turn);
    if (!worked && session.usable())
        return pauseOver(turn, worked.error());
    return worked;
}

} // namespace gatelodge::service
