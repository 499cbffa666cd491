// Synchronisation jobs as administrators handle them (EA-08): owners make and change them, since they name addresses,
// files of the server and secrets; administrators run, pause and answer them. Running one is sync_runs.h.
#pragma once
#include "server/domain/bulk_deed.h"
#include "server/domain/sync_job.h"
#include "server/service/people.h"
#include <QUrl>

namespace gatelodge::service {

using ManageSettings = Permit<Duty::ManageSettings>;
using ReadSettings = Permit<Duty::ReadSettings>;

Result<QList<SyncJob>> listSyncs(store::Session &session, const ReadSettings &permit);
Result<SyncJob> findSync(store::Session &session, const ReadSettings &permit, SyncId id);                // NotFound
Result<SyncJob> findSyncNamed(store::Session &session, const ReadSettings &permit, const QString &name); // NotFound

// A password stays on this computer, or is encrypted on its way.
bool mayCarryPassword(const QUrl &address);

// One scheme, host and port: what is known of one holds for the other.
bool isSameServer(const QString &address, const QString &other);

// Text: the password of the source from now on, empty: none; nothing: as it is.
using NewSecret = std::optional<QByteArray>;
// Invalid: a setting breaks a rule; the detail begins with its name. Duplicate: the name. Not paused, and not yet run.
Result<SyncId> addSync(store::Session &session, const ManageSettings &permit, const SealingKey &key,
                       const SyncSettings &settings, const NewSecret &password);
// Conflict: somebody has changed it. A secret never goes to another address than it was given for: with a new address
// the old one is forgotten.
Done changeSync(store::Session &session, const ManageSettings &permit, const SealingKey &key, SyncId id, Revision seen,
                const SyncSettings &settings, const NewSecret &password);
// Into the recycle bin (bin.h), with its runs; its people stay, and nobody keeps them any more. A run that is under way
// changes nothing.
Done removeSync(store::Session &session, const ManageSettings &permit, SyncId id);
// The last one of this name that was removed, under that name or another one; it keeps whom no other one has taken
// over. NotFound: there is none. Duplicate: another one has the name by now.
Result<SyncId> bringBackSync(store::Session &session, const ManageSettings &permit, const QString &name,
                             const QString &newName = {});

// Going on, a time that was missed meanwhile runs at once.
Done pauseSync(store::Session &session, const ManagePeople &permit, SyncId id, bool paused);
// The server does it within a minute, paused or not; a document that has been seen before is read again.
Done runSyncSoon(store::Session &session, const ManagePeople &permit, SyncId id);
// Several, with all or with none. NotFound: one of them is gone. Answers those that were not so before.
Result<QList<SyncId>> pauseSyncs(store::Session &session, const ManagePeople &permit, const QList<SyncId> &ids,
                                 bool paused);
Done runSyncsSoon(store::Session &session, const ManagePeople &permit, const QList<SyncId> &ids);
Result<BulkOutcome> removeSyncs(store::Session &session, const ManageSettings &permit, const QList<SyncId> &ids);
// Refused: the run asks nothing any more. Yes: the next run, which is at once, may take as many away.
Done answerGuard(store::Session &session, const ManagePeople &permit, SyncRunId run, bool goOn);

Result<QList<SyncRun>> listSyncRuns(store::Session &session, const ReadSettings &permit, SyncId id, SyncRunId before,
                                    int limit, std::optional<bool> ofOne = {});
Result<SyncRun> findSyncRun(store::Session &session, const ReadSettings &permit, SyncId id, SyncRunId run); // NotFound
Result<QList<SyncEntry>> listSyncEntries(store::Session &session, const ReadSettings &permit, SyncRunId run,
                                         const QList<ImportVerdict> &verdicts, int after, int limit);

} // namespace gatelodge::service
