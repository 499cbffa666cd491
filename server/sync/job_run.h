// One run of a synchronisation job from end to end: fetched, read, and brought into the house (service/sync_runs.h).
#pragma once
#include "server/service/sync_runs.h"
#include "server/sync/retrieve.h"
#include "server/sync/source.h"

namespace gatelodge::sync {

// The next job that is due here, if there is one and no other node has it; slow. A source that does not answer or makes
// no sense is what the run says, and no fault of ours. `folder`: the one for documents and acknowledgements
// (sync_folder.h). `asked`: this one, due or not; Busy: it runs just now.
Result<std::optional<SyncRun>> runNextJob(store::Session &session, const service::Means &means, const QString &folder,
                                          const QString &node, const std::optional<service::AskedSync> &asked = {});

// Fetches and plans, and changes nothing.
Result<service::SyncTrial> tryJob(store::Session &session, const service::ManagePeople &permit,
                                  const service::Means &means, const QString &folder, const SyncJob &job);

// What a document says, in turn. A record without a key of its own is known by its username, else by its address.
ImportLines linesOf(Source &source);

// How a job's document is read. Invalid: the detail begins with the setting that is wrong.
Result<SourceChoices> choicesOf(const SyncSettings &settings);

} // namespace gatelodge::sync
