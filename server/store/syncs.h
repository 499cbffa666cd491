// Synchronisation jobs, their runs and the log of those, as rows (migration 0033). Each is to be run in the caller's
// transaction, but for the lock.
#pragma once
#include "server/domain/sync_job.h"
#include "server/store/session.h"

namespace gatelodge::store {

Result<QList<SyncJob>> listSyncs(Session &session, const std::optional<SyncId> &only = {});
Result<SyncId> findSync(Session &session, const QString &name);                             // NotFound
Result<SyncId> insertSync(Session &session, const SyncSettings &settings);                  // Duplicate: the name
Done replaceSync(Session &session, SyncId id, Revision seen, const SyncSettings &settings); // Conflict
Done putSyncPassword(Session &session, SyncId id, const QByteArray &sealed);                // empty: none
Result<QByteArray> readSyncPassword(Session &session, SyncId id);                           // sealed; empty: none
Result<SyncId> findRemovedSync(Session &session, const QString &name);                      // the last one; NotFound
Done removeSync(Session &session, SyncId id);                                               // NotFound
// Duplicate: another one has this name by now. NotFound: it is not in the recycle bin.
Done bringBackSync(Session &session, SyncId id, const std::optional<QString> &name = {}); // under this name
Done pauseSync(Session &session, SyncId id, bool paused);
Done planNextRun(Session &session, SyncId id, const QDateTime &at); // invalid: by hand
Result<QDateTime> readNow(Session &session);
Done askForRun(Session &session, SyncId id);
// Refused: nothing is asked there any more.
Done answerGuard(Session &session, SyncRunId run, SyncOutcome answer);

// Held by this session until it lets go or ends; no transaction is needed.
Result<bool> lockSync(Session &session, SyncId id);
Done unlockSync(Session &session, SyncId id);
// While somebody's record of this job is written: until the transaction ends, which waits for no lock for long. False:
// a run has them all.
Result<bool> shareSync(Session &session, SyncId id);
// One after the other, among those who share it; until the transaction ends.
Done beginTakingAway(Session &session, SyncId id);
Done keepSyncAlone(Session &session, SyncId id); // waits for those
Done endSyncAlone(Session &session, SyncId id);
Result<QList<SyncId>> listDueSyncs(Session &session, const std::optional<SyncId> &only = {});

struct BegunRun {
    SyncRunId id;
    SyncCause cause = SyncCause::Schedule;
    QString allowed; // hash of the document that the guard lets pass
    SeenDocument seen;
};
// Whoever holds the lock. Runs that a dead node has left end here.
Result<BegunRun> beginRun(Session &session, SyncId id, const QString &node, const QDateTime &next);
Done endRun(Session &session, const SyncRun &run);
// `partial`: what was held before stays so.
Done keepSeen(Session &session, SyncId id, const SeenDocument &seen, const QStringList &held, bool partial);
Done forgetSeen(Session &session, SyncId id); // of a snapshot: the next run reads whatever comes
Done overtakeQuestions(Session &session, SyncRunId run);

Done markSync(Session &session, ImportId import, SyncId id, bool whole);
Done matchSync(Session &session, ImportId import);  // before the plan
Done judgeSync(Session &session, ImportId import);  // after it; of every import
Done settleSync(Session &session, ImportId import); // when it is applied; of every import
struct SyncWeight {
    int gone = 0, people = 0;
    int unknown = 0; // people who would be told apart by their key from now on
    int leaving = 0; // people who would leave a group
};
Result<SyncWeight> weighSync(Session &session, ImportId import);
Result<SyncWeight> weighOne(Session &session, ImportId import); // of one person; people and unknown are not counted
Done writeEntries(Session &session, SyncRunId run, ImportId import);

// Of one person (EA-15).
struct KeptPerson {
    SyncId sync;
    QString key, username;
};
// Whose source is to be asked about them now; nothing: nobody is.
Result<std::optional<KeptPerson>> findToAsk(Session &session, const UserId &uid);
Done markAsked(Session &session, const UserId &uid);
Result<SyncRunId> beginRunOfOne(Session &session, SyncId id, const QString &node);
// How many have been taken away since a document was applied, and how many there are.
Result<SyncWeight> goneSinceRun(Session &session, SyncId id);

// Newest first; before 0: all. ofOne: those of people who signed in, or all others; nothing: both.
Result<QList<SyncRun>> listRuns(Session &session, SyncId id, SyncRunId before, int limit,
                                std::optional<bool> ofOne = {});
Result<QList<SyncEntry>> listEntries(Session &session, SyncRunId run, const QList<ImportVerdict> &verdicts, int after,
                                     int limit);
Result<HeldFields> readHeld(Session &session, const UserId &uid);
Result<int> pruneRuns(Session &session);

} // namespace gatelodge::store
