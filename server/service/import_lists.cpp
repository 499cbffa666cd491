#include "server/service/import_lists.h"
#include "server/service/imports.h"
#include "server/store/import_lists.h"
#include "server/store/imports.h"

namespace gatelodge::service {

Result<QList<int>> listPlanPageStarts(store::Session &session, const ManagePeople &, ImportId import,
                                      const QList<ImportVerdict> &verdicts, int rows) {
    return store::listPlanPageStarts(session, import, verdicts, rows);
}

Result<ImportCounts> countPlan(store::Session &session, const ManagePeople &, ImportId import) {
    return store::countImport(session, import);
}

Result<QList<PastImport>> listPastImports(store::Session &session, const ManagePeople &, int limit) {
    GL_TRY(auto past, store::listPastImports(session, limit));
    for (PastImport &one : past)
        one.deed = deedOfImport(one.id);
    return past;
}

Result<QList<UnfinishedImport>> listUnfinishedImports(store::Session &session, const ManagePeople &) {
    GL_TRY(auto unfinished, store::listUnfinishedImports(session));
    for (UnfinishedImport &one : unfinished)
        one.deed = deedOfImport(one.id);
    return unfinished;
}

} // namespace gatelodge::service
