// What a synchronisation is and did, in words for a terminal.
#pragma once
#include "server/domain/sync_job.h"
#include <QPair>

namespace gatelodge::app {

QString timeWord(const QDateTime &time); // ISO, UTC; empty: never
QString stateWord(const SyncJob &job);   // "paused", or what its last run came to; "new"
QList<QPair<QString, QString>> factsOf(const SyncJob &job);
QList<QPair<QString, QString>> factsOf(const SyncRun &run);
QStringList runColumns();
QList<QStringList> runRows(const QList<SyncRun> &runs);

} // namespace gatelodge::app
