#include "server/store/import_lists.h"
#include "server/domain/change.h"
#include "server/store/audit.h"
#include "server/store/listing.h"
#include <QJsonObject>

namespace gatelodge::store {

namespace {

PastImport pastFrom(const Row &row) {
    PastImport past;
    past.id = row.id<ImportId>("import_id");
    past.source = row.text("source");
    past.actor = row.text("made_by");
    past.applied = row.time("applied_at");
    past.undone = row.flag("undone");
    const QJsonObject counts = row.json("counts");
    for (const ImportVerdict verdict : kImportVerdicts)
        past.counts.of[size_t(verdict)] = counts.value(importVerdictName(verdict)).toInt();
    return past;
}

} // namespace

Result<QList<int>> listPlanPageStarts(Session &session, ImportId import, const QList<ImportVerdict> &verdicts,
                                      int rows) {
    QStringList names;
    for (const ImportVerdict verdict : verdicts)
        names << importVerdictName(verdict);
    return listed(session.rows("import_list.page_starts", import, names, rows),
                  [](const Row &row) { return row.number("line"); });
}

Result<QList<PastImport>> listPastImports(Session &session, int limit) {
    GL_TRY(auto past, listed(session.rows("import_list.past", limit), pastFrom));
    QList<Change> actors;
    for (const PastImport &one : std::as_const(past)) {
        Change change;
        change.actor = one.actor;
        actors << change;
    }
    GL_DO(fillInCaptions(session, actors));
    for (qsizetype i = 0; i < past.size(); ++i)
        past[i].actorName = actors[i].actorName;
    return past;
}

} // namespace gatelodge::store
