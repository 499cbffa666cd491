// Synchronisation: jobs that fetch people from elsewhere. This subject knows admin::Syncs, and takes the words of a
// plan from ui/imports.
//
// This header: what a job is, and what its runs came to, in words.
#pragma once
#include "server/domain/result.h"
#include "server/domain/sync_job.h"
#include "ui/theme/paint.h"

namespace gatelodge::ui {

Chip syncChip(SyncOutcome outcome);
bool wantsSomebody(const SyncJob &job); // its last run failed, or asks
Chip syncChip(const SyncJob &job);      // what wants somebody comes before what is set
QString scheduleText(const SyncSchedule &schedule);
QString whenNext(const SyncJob &job);
QString troubleText(const SyncRun &run); // why it failed
QString syncFaultWords(const Error &error);

} // namespace gatelodge::ui
