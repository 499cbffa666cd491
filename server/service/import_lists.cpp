#include "server/service/import_lists.h"
#include "server/service/imports.h"
#include "server/store/import_lists.h"

namespace gatelodge::service {

Result<QList<int>> listPlanPageStarts(store::Session &session, const ManagePeople &, ImportId import,
                                      const QList<ImportVerdict> &verdicts, int rows) {
    return store::listPlanPageStarts(session, import, verdicts, rows);
}

Result<QList<PastImport>> listPastImports(store::Session &session, const ManagePeople &, int limit) {
    GL_TRY(auto past, store::listPastImports(session, limit));
    for (PastImport &one : past)
        one.deed = deedOfImport(one.id);
    return past;
}

} // namespace gatelodge::service
