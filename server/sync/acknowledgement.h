// What a run says to the system that the document came from: a file of JSON lines, the run first, then every entry but
// those that changed nothing (EA-38).
#pragma once
#include "server/service/sync_runs.h"
#include <QJsonObject>

namespace gatelodge::sync {

QJsonObject runObject(const SyncRun &run);
QJsonObject entryObject(const SyncEntry &entry);

// What the device could not take, it says itself.
Done writeAcknowledgement(store::Session &session, const service::ReadSettings &permit, const QString &job,
                          const SyncRun &run, QIODevice &file);

// Where the job says, in the folder for that (sync_folder.h); whole or not at all. Nothing where it says nothing, or
// where the source had nothing new. That the file cannot be written ends as a warning in the log: what has happened has
// happened.
Done acknowledge(store::Session &session, const service::SyncTurn &turn, const SyncRun &run, const QString &folder);

} // namespace gatelodge::sync
