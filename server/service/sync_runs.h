// The runs of synchronisation jobs (EA-08): by one node at a time, since who runs one holds its lock; what was missed
// while nobody was there runs once; a node that dies in the middle leaves nothing half done, and another does it again.
//
// How a document is fetched and read is for server/sync; what becomes of people is for imports.h.
#pragma once
#include "server/service/access.h"
#include "server/service/imports.h"
#include "server/service/syncs.h"
#include "server/store/syncs.h"

namespace gatelodge::service {

// Somebody runs a job here and now, whether it is due or not.
struct AskedSync {
    SyncId id;
    Actor by;
};

// The lock of a job, and the run that was begun under it. The lock goes with it.
class SyncTurn {
public:
    ~SyncTurn();
    SyncTurn(const SyncTurn &) = delete;
    SyncTurn &operator=(const SyncTurn &) = delete;

    const SyncJob &job() const { return m_job; }
    // Who acts on people by it: an administrator of its own name. People with more power are left alone.
    const ManagePeople &permit() const { return m_permit; }
    const ReadSettings &reading() const { return m_reading; }
    const Means &means() const { return m_means; }
    const store::BegunRun &run() const { return m_run; }
    bool wasAsked() const { return m_run.cause == SyncCause::Asked; }
    const QByteArray &password() const { return m_password; }

private:
    friend Result<std::unique_ptr<SyncTurn>> underLock(store::Session &, const Means &, SyncId);
    friend Result<std::unique_ptr<SyncTurn>> takeTurn(store::Session &, const Means &, const QString &,
                                                      const std::optional<AskedSync> &);
    SyncTurn(store::Session &session, const Means &means, SyncJob job, ManagePeople permit, ReadSettings reading);
    store::Session &m_session;
    const Means &m_means;
    SyncJob m_job;
    ManagePeople m_permit;
    ReadSettings m_reading;
    store::BegunRun m_run;
    QByteArray m_password;
};

// Who acts on people by a job, and what it does to them.
Access accessOf(const SyncJob &job);
ImportOptions optionsOf(const SyncJob &job);

// Of a job that is due and that no other node has; null: there is none. Busy: the one that is asked for runs just now.
Result<std::unique_ptr<SyncTurn>> takeTurn(store::Session &session, const Means &means, const QString &node,
                                           const std::optional<AskedSync> &asked = {});

struct SyncDocument {
    SeenDocument seen;
    QStringList held; // importFieldName of each column that is used
    qint64 bytes = 0;
    bool partial = false; // of a directory: who has changed since; it need not have every column
};
// The run ends as what it says, unless the guard stops it first: planned, weighed, applied, written down.
Result<SyncRun> finishTurn(store::Session &session, const SyncTurn &turn, const SyncDocument &document,
                           const ImportLines &next);
Result<SyncRun> endUnchanged(store::Session &session, const SyncTurn &turn);
// The detail is for who looks into the log.
Result<SyncRun> endFailed(store::Session &session, const SyncTurn &turn, const Error &error);

// What is said of a run whose job was removed while it was at work.
void giveUpRemoved(SyncRun &run);

// What a run would do; it is left where it is, and dropped by whoever asked (dropImport).
struct SyncTrial {
    ImportPlan plan;
    int gone = 0, people = 0, leaving = 0; // shut out; of the job; who would leave a group
    bool stopped = false; // the guard would ask
};
Result<SyncTrial> trySync(store::Session &session, const ManagePeople &permit, const SyncJob &job,
                          const ImportLines &next);
Result<int> pruneSyncRuns(store::Session &session); // a chore of the house
Result<QByteArray> passwordOf(store::Session &session, const Means &means, SyncId id);

} // namespace gatelodge::service
