#include "server/store/import_lists.h"
#include "server/domain/change.h"
#include "server/store/audit.h"
#include "server/store/listing.h"
#include <QJsonObject>

namespace gatelodge::store {

namespace {

std::optional<int> percentFrom(const Row &row, const char *column) {
    return row.isNull(column) ? std::nullopt : std::optional(row.number(column));
}

PastImport pastFrom(const Row &row) {
    PastImport past;
    past.id = row.id<ImportId>("import_id");
    past.source = row.text("source");
    past.actor = row.text("made_by");
    past.applied = row.time("applied_at");
    past.undone = row.flag("undone");
    past.goingBack = percentFrom(row, "going_back");
    const QJsonObject counts = row.json("counts");
    for (const ImportVerdict verdict : kImportVerdicts)
        past.counts.of[size_t(verdict)] = counts.value(importVerdictName(verdict)).toInt();
    return past;
}

UnfinishedImport unfinishedFrom(const Row &row) {
    UnfinishedImport unfinished;
    unfinished.id = row.id<ImportId>("import_id");
    unfinished.source = row.text("source");
    unfinished.actor = row.text("actor");
    unfinished.made = row.time("made_at");
    unfinished.people = row.number("people");
    unfinished.left = row.number("still");
    unfinished.running = row.flag("running");
    if (unfinished.running)
        unfinished.place = row.text("workplace");
    unfinished.goingBack = percentFrom(row, "going_back");
    return unfinished;
}

template <typename Import> Done nameActors(Session &session, QList<Import> &imports) {
    QList<Change> actors;
    for (const Import &one : std::as_const(imports)) {
        Change change;
        change.actor = one.actor;
        actors << change;
    }
    GL_DO(fillInCaptions(session, actors));
    for (qsizetype i = 0; i < imports.size(); ++i)
        imports[i].actorName = actors[i].actorName;
    return {};
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
    GL_DO(nameActors(session, past));
    return past;
}

Result<QList<UnfinishedImport>> listUnfinishedImports(Session &session) {
    GL_TRY(auto unfinished, listed(session.rows("import_list.unfinished"), unfinishedFrom));
    GL_DO(nameActors(session, unfinished));
    return unfinished;
}

Result<std::optional<int>> howFarBack(Session &session, ImportId import) {
    return session.one("import_list.going_back", import).map([](const Row &row) {
        return percentFrom(row, "percent");
    });
}

} // namespace gatelodge::store
