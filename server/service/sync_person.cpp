#include "server/service/sync_person.h"
#include "server/domain/fault_name.h"
#include "server/domain/sync_faults.h"
#include "server/store/imports.h"
#include "server/store/transaction.h"
#include "server/store/trial.h"

namespace gatelodge::service {

using store::inTransaction;
using store::Session;

namespace {

ImportLines justThis(std::optional<ImportRow> row) {
    return [row = std::move(row)]() mutable -> Result<std::optional<ImportLine>> {
        std::optional<ImportLine> line;
        if (row)
            line = *std::exchange(row, std::nullopt);
        return line;
    };
}

// A source that has lost its mind says of one after the other that they are gone, or in no group. From the count on it
// takes nothing from anybody else at a sign-in.
Done askGuard(Session &session, const SyncJob &job) {
    GL_DO(store::beginTakingAway(session, job.id));
    GL_TRY(const auto before, store::goneSinceRun(session, job.id));
    if (guardStops(job.settings, before.gone + 1, before.people + before.gone))
        return failure(Fault::Refused, QStringLiteral("the guard lets nobody more go before a run"));
    return {};
}

Done apply(Session &session, const PersonToAsk &person, const ManagePeople &permit, const ImportPlan &plan,
           const store::SyncWeight &weight, const QString &node) {
    SyncRun run;
    run.sync = person.job.id;
    run.counts = plan.counts;
    run.gone = weight.gone;
    run.people = person.job.people;
    GL_DO(inTransaction(session, permit.actor(), [&]() -> Done {
        GL_TRY(run.id, store::beginRunOfOne(session, person.job.id, node));
        return store::writeEntries(session, run.id, plan.id);
    }));
    ImportProgress progress;
    const auto applied =
        plan.counts.toDo() > 0 ? applyImport(session, permit, plan.id, progress).map([](auto) {}) : Done();
    run.outcome = applied ? SyncOutcome::Done : SyncOutcome::Failed;
    run.import = applied && plan.counts.toDo() > 0 ? plan.id : ImportId();
    if (!applied) {
        run.fault = faultName(applied.error().fault);
        run.trouble = applied.error().detail;
        if (applied.error().constraint == QLatin1String(kSyncRemoved))
            giveUpRemoved(run);
    }
    GL_DO(inTransaction(session, permit.actor(), [&]() -> Done {
        if (weight.gone + weight.leaving > 0)
            GL_DO(store::forgetSeen(session, run.sync));
        return store::endRun(session, run);
    }));
    return applied;
}

// Beside others of the same kind, and no run.
Done bring(Session &session, const PersonToAsk &person, const ManagePeople &permit, std::optional<ImportRow> row,
           const QString &node) {
    ImportOptions options = optionsOf(person.job);
    options.whole = false;
    ImportProgress progress;
    GL_TRY(const auto plan, planImport(session, permit, options, justThis(std::move(row)), progress));
    const Done brought = [&]() -> Done {
        if (plan.counts[ImportVerdict::Same] == 1 && plan.counts.toDo() + plan.counts.left() == 0)
            return {};
        GL_TRY(const auto weight, store::weighOne(session, plan.id));
        if (weight.gone + weight.leaving > 0)
            GL_DO(askGuard(session, person.job));
        const bool anything = plan.counts.toDo() + plan.counts.left() + plan.counts[ImportVerdict::Same] > 0;
        return anything ? apply(session, person, permit, plan, weight, node) : Done();
    }();
    // What was applied has taken what was staged with it.
    if (!session.transactionFailed() && (!brought || plan.counts.toDo() == 0))
        GL_DO(dropImport(session, permit, plan.id));
    GL_DO(brought);
    return inTransaction(session, permit.actor(), [&] { return store::markAsked(session, person.user); });
}

} // namespace

Result<std::optional<PersonToAsk>> personToAsk(Session &session, const Means &means, const UserId &uid) {
    GL_TRY(const auto kept, store::findToAsk(session, uid));
    if (!kept)
        return std::optional<PersonToAsk>();
    GL_TRY(const auto jobs, store::listSyncs(session, kept->sync));
    if (jobs.isEmpty()) // removed in this moment
        return std::optional<PersonToAsk>();
    PersonToAsk person{uid, jobs.first(), kept->key, kept->username, {}};
    GL_TRY(person.password, passwordOf(session, means, kept->sync));
    return std::optional(person);
}

Done bringUpToDate(Session &session, const PersonToAsk &person, std::optional<ImportRow> row, const QString &node) {
    const SyncJob &job = person.job;
    GL_TRY(const auto permit, accessOf(job).permit<Duty::ManagePeople>());
    if (!row && job.settings.snapshot) {
        row = ImportRow();
        row->line = 1;
        row->key = person.key;
        row->username = person.username;
        row->gone = true;
    }
    if (!row)
        return inTransaction(session, permit.actor(), [&] { return store::markAsked(session, person.user); });
    // All of it in one: what it locks, and how long it waits, ends with it on whatever connection that was.
    GL_TRY(const auto whole, store::Trial::begin(session));
    GL_TRY(const bool ours, store::shareSync(session, job.id));
    if (!ours)
        return failure(Fault::Busy, QStringLiteral("a run is at work"));
    const Done brought = bring(session, person, permit, std::move(row), node);
    if (!brought && session.transactionFailed())
        return brought;
    GL_DO(whole->keep());
    return brought;
}

} // namespace gatelodge::service
