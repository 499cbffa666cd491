#include "server/service/sync_runs.h"
#include "server/domain/fault_name.h"
#include "server/domain/sync_faults.h"
#include "server/service/personal_letter.h"
#include "server/store/apart.h"
#include "server/store/imports.h"
#include "server/store/transaction.h"
#include <QLoggingCategory>

namespace gatelodge::service {

using store::inTransaction;
using store::Session;

Q_LOGGING_CATEGORY(lcSync, "gatelodge.service.sync")

namespace {

SyncRun blank(const SyncTurn &turn) {
    SyncRun run;
    run.id = turn.run().id;
    run.sync = turn.job().id;
    run.cause = turn.run().cause;
    run.people = turn.job().people;
    return run;
}

bool needsSomebody(const SyncRun &run) {
    return run.outcome != SyncOutcome::Unchanged && (run.outcome != SyncOutcome::Done || run.counts.left() > 0);
}

// Whether the owner wants to hear of a run that nobody waited for.
bool isWanted(SyncMail mail, const SyncRun &run) {
    switch (mail) {
    case SyncMail::Changes: return needsSomebody(run) || (run.outcome == SyncOutcome::Done && run.counts.toDo() > 0);
    case SyncMail::Trouble: return needsSomebody(run);
    case SyncMail::Never: return false;
    }
    Q_UNREACHABLE();
}

QVariantMap wordsOn(const SyncTurn &turn, const SyncRun &run) {
    QVariantMap values{{QStringLiteral("job"), turn.job().settings.name},
                       {QStringLiteral("run"), QString::number(run.id.value)},
                       {QStringLiteral("trouble"), run.trouble}};
    const auto count = [&](const char *slot, int number) {
        if (number > 0)
            values.insert(QLatin1String(slot), QString::number(number));
    };
    count("left", run.counts.left());
    if (run.outcome == SyncOutcome::Asking)
        count("gone", run.gone);
    if (run.outcome == SyncOutcome::Done) {
        count("added", run.counts[ImportVerdict::Added]);
        count("updated", run.counts[ImportVerdict::Changed] - run.gone);
        count("out", run.gone);
    }
    return values;
}

Done tell(Session &session, const SyncTurn &turn, const SyncRun &run) {
    const auto &owner = turn.job().settings.owner;
    if (!owner || turn.wasAsked() || !isWanted(turn.job().settings.mail, run))
        return {};
    const QString which = needsSomebody(run) ? QStringLiteral("sync-report") : QStringLiteral("sync-done");
    GL_TRY(const auto letter, letterToMain(session, *owner, which, wordsOn(turn, run)));
    return postIfAny(session, turn.means(), letter);
}

Result<bool> isRemoved(Session &session, const SyncTurn &turn) {
    return store::listSyncs(session, turn.job().id).map([](const QList<SyncJob> &jobs) { return jobs.isEmpty(); });
}

// Of a job that was removed meanwhile nobody is told or asked anything, and its document counts as unread: should it
// come back, that is dealt with.
Done writeEnd(Session &session, const SyncTurn &turn, SyncRun &run, const std::function<Done()> &also) {
    GL_TRY(const bool removed, isRemoved(session, turn));
    if (removed && run.outcome != SyncOutcome::Done && run.outcome != SyncOutcome::Unchanged)
        giveUpRemoved(run);
    if (!removed && also)
        GL_DO(also());
    GL_DO(store::endRun(session, run));
    // What has happened has happened, whether it can be told or not.
    const Done told = removed ? Done() : store::apart(session, [&] { return tell(session, turn, run); });
    if (!told && store::mayBeRetried(told.error()))
        return told; // all of it once more, the mail as well
    if (!told)
        qCWarning(lcSync, "%s: no mail about run %lld: %s", qPrintable(turn.job().settings.name),
                  static_cast<long long>(run.id.value), qPrintable(told.error().detail));
    return {};
}
Done end(Session &session, const SyncTurn &turn, SyncRun &run, const std::function<Done()> &also = {}) {
    return inTransaction(session, turn.permit().actor(), [&] { return writeEnd(session, turn, run, also); });
}

// Somebody has seen what this very document does, and let it pass; else it is asked whether so many may be shut out, or
// lose a group.
bool isStopped(const SyncTurn &turn, SyncRun &run, int leaving) {
    if (!run.document.isEmpty() && turn.run().allowed == run.document)
        return false;
    if (guardStops(turn.job().settings, run.gone, run.people))
        return true;
    if (!guardStops(turn.job().settings, leaving, run.people))
        return false;
    run.gone = leaving;
    run.fault = QLatin1String(kGroupsLeft);
    return true;
}

// A document that was read again only because of what it had left, and is left once more: the log has said so.
bool isKnown(const SyncTurn &turn, const SyncRun &run) {
    const auto &last = turn.job().last;
    const bool applied = last && (last->outcome == SyncOutcome::Done || last->outcome == SyncOutcome::Unchanged);
    return !turn.wasAsked() && applied && !run.document.isEmpty() && last->document == run.document &&
           last->counts.of[size_t(ImportVerdict::Conflict)] == run.counts[ImportVerdict::Conflict] &&
           last->counts.left() == run.counts.left();
}

// From the plan to its end nobody else writes what the source says of one person.
class Alone {
public:
    Alone(Session &session, const SyncJob &job) : m_session(session), m_job(job) {}
    Done begin() { return store::keepSyncAlone(m_session, m_job.id); }
    ~Alone() {
        if (const Done freed = store::endSyncAlone(m_session, m_job.id); !freed)
            qCWarning(lcSync, "%s: %s", qPrintable(m_job.settings.name), qPrintable(freed.error().detail));
    }
    Alone(const Alone &) = delete;
    Alone &operator=(const Alone &) = delete;

private:
    Session &m_session;
    const SyncJob &m_job;
};

// Of a directory only what has changed since is asked for: what was not applied is asked for again, until the same
// comes. Where something of it was in conflict, what stands in its way here may go: the same document is no known one.
SeenDocument seenAfter(const SyncTurn &turn, const SyncRun &run, SeenDocument seen) {
    const bool whole = run.outcome != SyncOutcome::Asking && run.counts.left() == 0;
    if (!whole && turn.job().settings.origin == SyncOrigin::Ldap)
        seen.modified = turn.run().seen.modified;
    if (run.outcome != SyncOutcome::Asking && run.counts[ImportVerdict::Conflict] > 0)
        return {{}, turn.job().settings.origin == SyncOrigin::Ldap ? seen.modified : QString(), {}};
    return seen;
}

} // namespace

void giveUpRemoved(SyncRun &run) {
    run.outcome = SyncOutcome::Dropped;
    run.fault = QLatin1String(kRemovedMeanwhile);
    run.trouble = QStringLiteral("the job was removed meanwhile; nothing was changed");
}

Access accessOf(const SyncJob &job) {
    return {{QStringLiteral("sync:%1").arg(job.settings.name), Source::Sync, {}}, {{Role::Administrator}}};
}

ImportOptions optionsOf(const SyncJob &job) { return {job.settings.name, true, job.id}; }

SyncTurn::SyncTurn(Session &session, const Means &means, SyncJob job, ManagePeople permit, ReadSettings reading)
    : m_session(session), m_means(means), m_job(std::move(job)), m_permit(std::move(permit)),
      m_reading(std::move(reading)) {}

// Null: the job has been removed meanwhile.
Result<std::unique_ptr<SyncTurn>> underLock(Session &session, const Means &means, SyncId id) {
    const auto jobs = store::listSyncs(session, id);
    if (!jobs || jobs->isEmpty()) {
        GL_DO(store::unlockSync(session, id));
        return jobs ? Result<std::unique_ptr<SyncTurn>>(nullptr) : failure(jobs.error());
    }
    GL_TRY(const auto permit, accessOf(jobs->first()).permit<Duty::ManagePeople>());
    GL_TRY(const auto reading, accessOf(jobs->first()).permit<Duty::ReadSettings>());
    return std::unique_ptr<SyncTurn>(new SyncTurn(session, means, jobs->first(), permit, reading));
}

SyncTurn::~SyncTurn() {
    if (const Done freed = store::unlockSync(m_session, m_job.id); !freed) // the session is gone, and the lock with it
        qCWarning(lcSync, "%s: %s", qPrintable(m_job.settings.name), qPrintable(freed.error().detail));
}

Result<QByteArray> passwordOf(Session &session, const Means &means, SyncId id) {
    GL_TRY(const QByteArray sealed, store::readSyncPassword(session, id));
    if (sealed.isEmpty())
        return QByteArray();
    GL_TRY(const SecretBytes opened, means.vault->open(kSyncPassword, sealed));
    return opened.view().toByteArray();
}

Result<std::unique_ptr<SyncTurn>> takeTurn(Session &session, const Means &means, const QString &node,
                                           const std::optional<AskedSync> &asked) {
    GL_TRY(const auto due, asked ? Result<QList<SyncId>>(QList<SyncId>{asked->id}) : store::listDueSyncs(session));
    for (const SyncId id : due) {
        GL_TRY(const bool ours, store::lockSync(session, id));
        if (!ours && asked)
            return failure(Fault::Busy, QStringLiteral("it runs just now"));
        if (!ours)
            continue;
        GL_TRY(auto turn, underLock(session, means, id));
        if (!turn)
            continue;
        if (!asked) { // another node may just have ended it
            GL_TRY(const auto still, store::listDueSyncs(session, id));
            if (still.isEmpty())
                continue;
        }
        GL_DO(inTransaction(session, asked ? asked->by : turn->permit().actor(), [&]() -> Done {
            if (asked)
                GL_DO(store::askForRun(session, id));
            GL_TRY(const QDateTime now, store::readNow(session));
            GL_TRY(turn->m_run, store::beginRun(session, id, node, nextAfter(turn->job().settings.schedule, now)));
            return {};
        }));
        const auto password = passwordOf(session, means, id);
        if (!password) {
            GL_DO(endFailed(session, *turn, password.error()));
            continue;
        }
        turn->m_password = *password;
        return turn;
    }
    return std::unique_ptr<SyncTurn>();
}

Result<SyncRun> endUnchanged(Session &session, const SyncTurn &turn) {
    SyncRun run = blank(turn);
    run.outcome = SyncOutcome::Unchanged;
    GL_DO(end(session, turn, run));
    return run;
}

Result<SyncRun> endFailed(Session &session, const SyncTurn &turn, const Error &error) {
    SyncRun run = blank(turn);
    run.outcome = SyncOutcome::Failed;
    run.fault = faultName(error.fault);
    run.trouble = error.detail;
    GL_DO(end(session, turn, run));
    return run;
}

Result<SyncTrial> trySync(Session &session, const ManagePeople &permit, const SyncJob &job, const ImportLines &next) {
    ImportProgress progress;
    SyncTrial trial;
    GL_TRY(trial.plan, planImport(session, permit, optionsOf(job), next, progress));
    GL_TRY(const auto weight, store::weighSync(session, trial.plan.id));
    trial.gone = weight.gone;
    trial.people = weight.people;
    trial.leaving = weight.leaving;
    trial.stopped =
        guardStops(job.settings, trial.gone, trial.people) || guardStops(job.settings, trial.leaving, trial.people);
    return trial;
}

Result<int> pruneSyncRuns(Session &session) {
    return inTransaction(session, Actor::system(), [&] { return store::pruneRuns(session); });
}

Result<SyncRun> finishTurn(Session &session, const SyncTurn &turn, const SyncDocument &document,
                           const ImportLines &next) {
    SyncRun run = blank(turn);
    run.bytes = document.bytes;
    run.document = document.seen.hash;
    Alone alone(session, turn.job());
    GL_DO(alone.begin());
    GL_TRY(const bool removed, isRemoved(session, turn)); // while the document was fetched
    if (removed)
        return endFailed(session, turn, {Fault::NotFound, QStringLiteral("sync"), {}});
    ImportProgress progress;
    const auto plan = planImport(session, turn.permit(), optionsOf(turn.job()), next, progress);
    if (!plan)
        return endFailed(session, turn, plan.error());
    run.counts = plan->counts;
    GL_TRY(const auto weight, store::weighSync(session, plan->id));
    run.gone = weight.gone;
    run.people = weight.people;
    run.outcome = isStopped(turn, run, weight.leaving) ? SyncOutcome::Asking : SyncOutcome::Done;
    const bool something = run.counts.toDo() > 0 || weight.unknown > 0;
    if (run.outcome == SyncOutcome::Done && !something && isKnown(turn, run))
        run.outcome = SyncOutcome::Unchanged;
    else
        GL_DO(inTransaction(session, turn.permit().actor(), [&]() -> Done {
            GL_DO(store::overtakeQuestions(session, run.id));
            return store::writeEntries(session, run.id, plan->id);
        }));
    const auto seen = [&] {
        return store::keepSeen(session, turn.job().id, seenAfter(turn, run, document.seen), document.held,
                               document.partial);
    };
    if (run.outcome != SyncOutcome::Done || !something) {
        GL_DO(dropImport(session, turn.permit(), plan->id));
        GL_DO(end(session, turn, run, seen));
        return run;
    }
    run.import = plan->id;
    // What the log says of it is true in the same moment.
    const auto applied =
        applyImport(session, turn.permit(), plan->id, progress, [&] { return writeEnd(session, turn, run, seen); });
    if (!applied) {
        GL_DO(dropImport(session, turn.permit(), plan->id));
        return endFailed(session, turn, applied.error());
    }
    return run;
}

} // namespace gatelodge::service
