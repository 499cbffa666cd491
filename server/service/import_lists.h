// Lists about imports for who may import: see imports.h.
#pragma once
#include "server/domain/past_import.h"
#include "server/service/people.h"

namespace gatelodge::service {

// The first line of each page of so many rows, of these verdicts: a plan does not change, and a page of it is what
// listPlanLines() lists after the line before.
Result<QList<int>> listPlanPageStarts(store::Session &session, const ManagePeople &permit, ImportId import,
                                      const QList<ImportVerdict> &verdicts, int rows);
// Of all of its lines.
Result<ImportCounts> countPlan(store::Session &session, const ManagePeople &permit, ImportId import);
// Those that were applied, the newest first.
Result<QList<PastImport>> listPastImports(store::Session &session, const ManagePeople &permit, int limit);
// Those in batches that were stopped and can be gone on with (applyImportInBatches), and those under way; the newest
// first.
Result<QList<UnfinishedImport>> listUnfinishedImports(store::Session &session, const ManagePeople &permit);

} // namespace gatelodge::service
