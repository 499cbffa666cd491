#include "server/service/imports.h"
#include "server/service/roles.h"
#include "server/store/imports.h"
#include "server/store/syncs.h"
#include "server/store/transaction.h"

namespace gatelodge::service {

using store::Session;

namespace {

constexpr int kSlice = 5000; // lines: how long somebody who cancels waits, and how often it is told how far it is

// Only a synchronisation takes anything away from anybody: an import passes over whoever is said to be gone.
bool isPassedOver(const ImportLine &line, const ImportOptions &options) {
    const auto *row = std::get_if<ImportRow>(&line);
    return row && row->gone && !options.sync;
}

Done readInto(Session &session, ImportId import, const ImportOptions &options, const ImportLines &next,
              ImportProgress &progress) {
    GL_TRY(const auto stage, store::ImportStage::begin(session, import));
    while (true) {
        GL_DO(progress.goOn(0));
        GL_TRY(const auto line, next());
        if (!line)
            return stage->finish();
        if (!isPassedOver(*line, options))
            GL_DO(stage->add(*line));
    }
}

// Nobody acts on somebody with more power; of a console elsewhere the database has looked already.
Done sparePowerful(Session &session, const ManagePeople &permit, ImportId import) {
    if (permit.commands({{Role::Owner}}))
        return {};
    GL_TRY(const auto grants, store::listRolesOfChanged(session, import));
    for (auto one = grants.begin(); one != grants.end(); ++one) {
        if (!permit.commands(one.value()))
            GL_DO(store::markConflict(session, import, one.key(), "more_power"));
    }
    return {};
}

// Slices of one transaction.
Result<int> applyLines(Session &session, ImportId import, int first, int last, ImportProgress &progress) {
    int people = 0;
    for (int from = first; from <= last; from += kSlice) {
        GL_TRY(const int some, store::applyImport(session, import, from, std::min(last, from + kSlice - 1)));
        people += some;
        GL_DO(progress.goOn(some));
    }
    return people;
}

// A plan that no longer holds is no defect of the file.
Error inWords(Error error) {
    const bool overtaken = error.fault == Fault::Duplicate || error.constraint == QLatin1String("imports_plan_stands");
    if (overtaken)
        error.fault = Fault::Conflict;
    return error;
}

} // namespace

QString deedOfImport(ImportId import) { return QStringLiteral("import:%1").arg(import.value); }

Result<ImportPlan> planImport(Session &session, const ManagePeople &permit, const ImportOptions &options,
                              const ImportLines &next, ImportProgress &progress) {
    if (options.createGroups && !permit.also(Duty::ManageSites))
        return failure(Fault::Denied, QStringLiteral("the roles of %1 make no groups").arg(permit.actor().name));
    GL_TRY(const auto transaction, store::Transaction::begin(session, permit.actor())); // a source is read once
    ImportPlan plan;
    GL_TRY(plan.id, store::insertImport(session, options));
    progress.step = ImportStep::Reading;
    GL_DO(readInto(session, plan.id, options, next, progress));
    progress.step = ImportStep::Planning;
    if (options.sync) {
        GL_DO(store::markSync(session, plan.id, *options.sync));
        GL_DO(store::matchSync(session, plan.id));
    }
    GL_DO(store::planImport(session, plan.id));
    GL_DO(store::judgeSync(session, plan.id));
    GL_DO(sparePowerful(session, permit, plan.id));
    GL_TRY(plan.counts, store::countImport(session, plan.id));
    GL_DO(progress.goOn(0));
    GL_DO(transaction->commit());
    return plan;
}

Result<QList<ImportPlanLine>> listPlanLines(Session &session, const ManagePeople &, ImportId import,
                                            const QList<ImportVerdict> &verdicts, int after, int limit) {
    return store::listPlanLines(session, import, verdicts, after, limit);
}

Result<ImportOutcome> applyImport(Session &session, const ManagePeople &permit, ImportId import,
                                  ImportProgress &progress) {
    Actor actor = permit.actor();
    actor.request = deedOfImport(import);
    progress.step = ImportStep::Applying;
    auto outcome = store::inTransaction(session, actor, [&]() -> Result<ImportOutcome> {
        ImportOutcome outcome{0, actor.request};
        GL_TRY(const auto counts, store::countImport(session, import));
        progress.done = 0;
        progress.total = counts.toDo();
        GL_DO(store::holdImport(session, import));
        GL_TRY(const int last, store::lastLineOf(session, import));
        GL_TRY(outcome.people, applyLines(session, import, 1, last, progress));
        GL_DO(store::settleSync(session, import));
        GL_DO(store::finishImport(session, import));
        return outcome;
    });
    if (!outcome)
        return failure(inWords(outcome.error()));
    progress.step = ImportStep::Done;
    return outcome;
}

Result<ImportOutcome> applyImportInBatches(Session &session, const ManagePeople &permit, ImportId import, int lines,
                                           ImportProgress &progress) {
    Actor actor = permit.actor();
    actor.request = deedOfImport(import);
    progress.step = ImportStep::Applying;
    progress.done = 0;
    ImportOutcome outcome{0, actor.request};
    for (bool over = false, first = true; !over; first = false) {
        const auto batch = store::inTransaction(session, actor, [&]() -> Result<int> {
            GL_DO(store::holdImport(session, import));
            GL_TRY(const auto rest, store::restOfImport(session, import));
            if (rest.lastLine == 0)
                return failure(Fault::Conflict, QStringLiteral("what was read for it is gone: read it again"));
            if (first)
                progress.total = rest.people;
            const int last = std::min(rest.lastLine, rest.appliedTo + lines);
            GL_TRY(const int people, applyLines(session, import, rest.appliedTo + 1, last, progress));
            GL_DO(store::markImport(session, import, last));
            over = last == rest.lastLine;
            if (over) {
                GL_DO(store::settleSync(session, import));
                GL_DO(store::finishImport(session, import));
            }
            return people;
        });
        if (!batch)
            return failure(inWords(batch.error()));
        outcome.people += *batch;
    }
    progress.step = ImportStep::Done;
    return outcome;
}

Done dropImport(Session &session, const ManagePeople &permit, ImportId import) {
    return store::inTransaction(session, permit.actor(), [&] { return store::dropImport(session, import); });
}

Result<int> sweepImports(Session &session) {
    return store::inTransaction(session, Actor::system(), [&] { return store::sweepImports(session); });
}

} // namespace gatelodge::service
