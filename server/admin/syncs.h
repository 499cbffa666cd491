// Synchronisations for the console: jobs with what their runs came to, the log of a run, and the guard's question
// (EA-08). Jobs are run by the server, never by the console; see service/syncs.h for faults.
#pragma once
#include "server/domain/bulk_deed.h"
#include "server/domain/setting_field.h"
#include "server/domain/sync_job.h"
#include <QFuture>

namespace gatelodge::admin {

class Office;

struct SyncDetails {
    SyncJob job;
    QList<SyncRun> runs;   // newest first, at most 60
    QList<SyncRun> people; // the same of one person each, at their sign-in; at most 12
};

// A job's settings as a form has them. Invalid: the detail is the name of a field and what it must be.
QList<SettingField> syncSchema();
QJsonObject
formOf(const SyncJob &job); // its owner's username, its schedule in words; {"sealed": ""}: there is a password
struct EnteredSync {
    SyncSettings settings;
    QString owner; // a username
    std::optional<QByteArray> password;
};
// What the form does not have stays as it is in `base`.
Result<EnteredSync> settingsIn(const QJsonObject &form, const SyncSettings &base = {});

class Syncs {
public:
    explicit Syncs(Office &office) : m_office(office) {}

    QFuture<Result<QList<SyncJob>>> list();
    QFuture<Result<SyncDetails>> details(SyncId id); // NotFound
    // Every entry but those that changed nothing, in order of the lines, after this one.
    QFuture<Result<QList<SyncEntry>>> entries(SyncRunId run, int after, int rows);
    // The acknowledgement document of a run (server/sync/acknowledgement.h) into a file of this computer; Unavailable:
    // it cannot be written.
    QFuture<Done> writeAcknowledgement(SyncId id, SyncRunId run, const QString &path);
    QFuture<Result<SyncId>> add(const EnteredSync &entered);
    QFuture<Done> change(SyncId id, Revision seen, const EnteredSync &entered);
    QFuture<Done> remove(SyncId id);
    QFuture<Done> pause(SyncId id, bool paused);
    QFuture<Done> runSoon(SyncId id);
    QFuture<Done> answer(SyncRunId run, bool goOn);
    // The same with several, with all or with none. Answers those that were not so before.
    QFuture<Result<QList<SyncId>>> pauseAll(const QList<SyncId> &ids, bool paused);
    QFuture<Done> runAllSoon(const QList<SyncId> &ids);
    QFuture<Result<BulkOutcome>> removeAll(const QList<SyncId> &ids); // one deed, with one way back

private:
    Office &m_office;
};

} // namespace gatelodge::admin
