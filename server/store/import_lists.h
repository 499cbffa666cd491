// Lists about imports: the pages of a plan, and imports that were applied, stopped, or are being taken back.
#pragma once
#include "server/domain/past_import.h"
#include "server/store/session.h"

namespace gatelodge::store {

// The first line of each page of so many rows of the plan, of these verdicts, in order.
Result<QList<int>> listPlanPageStarts(Session &session, ImportId import, const QList<ImportVerdict> &verdicts,
                                      int rows);
Result<QList<PastImport>> listPastImports(Session &session, int limit);  // the newest first, without their deeds' names
Result<QList<UnfinishedImport>> listUnfinishedImports(Session &session); // the newest first, without their deeds' names
Result<std::optional<int>> howFarBack(Session &session, ImportId import); // per cent, where somebody takes it back now

} // namespace gatelodge::store
