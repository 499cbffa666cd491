#include "server/store/imports.h"
#include "server/domain/group_list.h"
#include "server/store/listing.h"
#include "server/store/roles.h"
#include <QJsonArray>

namespace gatelodge::store {

namespace {

constexpr qsizetype kMostWaitingProblems = 10'000;

// A row says nothing of what is null, where elsewhere it would be an empty text.
QVariant given(const QString &text) { return text.isNull() ? QVariant() : QVariant(text); }
QVariant given(const QStringList &list) { return list.isEmpty() ? QVariant() : toParam(list); }
QVariant given(const QDateTime &time) { return time.isValid() ? toParam(time) : QVariant(); }

ImportPlanLine lineFrom(const Row &row) {
    ImportPlanLine line;
    line.line = row.number("line");
    line.verdict = importVerdictFrom(row.text("verdict"));
    line.user = row.user("uid");
    line.username = row.text("username");
    line.name = row.text("name");
    line.email = row.text("email");
    line.reason = row.text("reason");
    line.field = row.text("field");
    line.about = row.text("about");
    const QJsonObject changes = row.json("changes");
    for (auto change = changes.begin(); change != changes.end(); ++change)
        line.changes << ImportPlanLine::Change{change.key(), change.value().toArray().at(0),
                                               change.value().toArray().at(1)};
    return line;
}

Done done(Result<Row> answered) {
    return std::move(answered).map([](const Row &) {});
}

} // namespace

Result<ImportId> insertImport(Session &session, const ImportOptions &options) {
    return session.one("import.insert", options.source.left(400), options.bringBack, options.createGroups)
        .map([](const Row &row) { return row.id<ImportId>("import_id"); });
}

Result<std::unique_ptr<ImportStage>> ImportStage::begin(Session &session, ImportId import) {
    std::unique_ptr<ImportStage> stage(new ImportStage(session, import));
    GL_TRY(stage->m_rows,
           CopyIn::begin(session, "import_rows (import_id, line, username, first_name, last_name, email, other_emails, "
                                  "group_names, language, notes, status, status_message, valid_from, valid_until, "
                                  "credential, ssh_keys, wish, source_key, gone, joined_at, all_groups, left_groups)"));
    return stage;
}

Done ImportStage::add(const ImportLine &line) {
    if (const auto *row = std::get_if<ImportRow>(&line))
        return add(*row);
    m_problems << std::get<ImportProblem>(line);
    if (m_problems.size() < kMostWaitingProblems)
        return {};
    GL_DO(finish());
    GL_TRY(auto again, begin(m_session, m_import));
    m_rows = std::move(again->m_rows);
    return {};
}

Done ImportStage::add(const ImportRow &row) {
    const ToldGroups groups = toldIn(row.groups);
    return m_rows->add({m_import.value,
                        row.line,
                        given(row.username),
                        given(row.firstName),
                        given(row.lastName),
                        given(row.email),
                        given(row.otherEmails),
                        given(groups.named),
                        given(row.language),
                        given(row.notes),
                        given(row.status),
                        given(row.statusMessage),
                        given(row.validFrom),
                        given(row.validUntil),
                        given(row.password),
                        given(row.sshKeys),
                        given(row.wish),
                        given(row.key),
                        row.gone,
                        given(row.joined),
                        groups.all,
                        given(groups.left)});
}

Done ImportStage::finish() {
    GL_DO(m_rows->finish());
    m_rows.reset();
    return writeProblems();
}

Done ImportStage::writeProblems() {
    if (m_problems.isEmpty())
        return {};
    GL_TRY(const auto copy, CopyIn::begin(m_session, "import_plan (import_id, line, verdict, reason, field, about)"));
    for (const ImportProblem &problem : std::as_const(m_problems))
        GL_DO(copy->add({m_import.value, problem.line, QStringLiteral("unread"), QString(importFlawName(problem.flaw)),
                         problem.field ? QString(importFieldName(*problem.field)) : QStringLiteral(""),
                         toParam(problem.value)}));
    m_problems.clear();
    return copy->finish();
}

Done planImport(Session &session, ImportId import) { return done(session.one("import.plan", import)); }

static Result<ImportCounts> countsFrom(const Result<QList<Row>> &answered) {
    GL_TRY(const auto rows, answered);
    ImportCounts counts;
    for (const Row &row : rows)
        counts.of[size_t(importVerdictFrom(row.text("verdict")))] = row.number("rows");
    return counts;
}

Result<ImportCounts> countImport(Session &session, ImportId import) {
    return countsFrom(session.rows("import.counts", import));
}

Result<ImportCounts> keepImportCounts(Session &session, ImportId import) {
    return countsFrom(session.rows("import.keep_counts", import));
}

Result<QMap<int, QList<RoleGrant>>> listRolesOfChanged(Session &session, ImportId import) {
    GL_TRY(const auto rows, session.rows("import.changed_with_roles", import));
    QMap<int, QList<RoleGrant>> grants;
    for (const Row &row : rows) {
        if (const auto grant = grantFrom(row))
            grants[row.number("line")] << *grant;
    }
    return grants;
}

Done markConflict(Session &session, ImportId import, int line, const char *reason) {
    GL_DO(session.run("import.mark_conflict", import, line, reason));
    return {};
}

Result<QList<ImportPlanLine>> listPlanLines(Session &session, ImportId import, const QList<ImportVerdict> &verdicts,
                                            int after, int limit) {
    QStringList names;
    for (const ImportVerdict verdict : verdicts)
        names << importVerdictName(verdict);
    return listed(session.rows("import.lines", import, names, after, limit), lineFrom);
}

Done holdImport(Session &session, ImportId import) { return done(session.one("import.hold", import)); }

Result<int> lastLineOf(Session &session, ImportId import) {
    return session.one("import.last_line", import).map([](const Row &row) { return row.number("line"); });
}

Result<int> sliceEnd(Session &session, ImportId import, int firstLine, int lastLine, int rows) {
    return session.one("import.slice_end", import, firstLine, lastLine, rows).map([](const Row &row) {
        return row.number("line");
    });
}

Result<int> applyImport(Session &session, ImportId import, int firstLine, int lastLine) {
    return session.one("import.apply", import, firstLine, lastLine).map([](const Row &row) {
        return row.number("people");
    });
}

Result<int> sliceBegin(Session &session, ImportId import, int firstLine, int lastLine, int rows) {
    return session.one("import.slice_begin", import, firstLine, lastLine, rows).map([](const Row &row) {
        return row.number("line");
    });
}

Result<int> beginImportRun(Session &session, ImportId import) {
    return session.one("import.begin_run", import).map([](const Row &row) { return row.number("run"); });
}

Done holdBatch(Session &session, ImportId import, int run, const ImportBatch &batch) {
    return done(session.one("import.hold_batch", import, run, batch.firstLine, batch.lastLine));
}

Done markBatch(Session &session, ImportId import, const ImportBatch &batch) {
    return done(session.one("import.mark_batch", import, batch.firstLine, batch.lastLine, batch.fromTheEnd));
}

Result<ImportRest> restOfImport(Session &session, ImportId import) {
    return session.one("import.rest", import).map([](const Row &row) {
        return ImportRest{row.number("applied_to"), row.number("last_line"), row.bigNumber("applied_from"),
                          row.number("people")};
    });
}

Done finishImport(Session &session, ImportId import) { return done(session.one("import.finish", import)); }
Done dropImport(Session &session, ImportId import) { return done(session.one("import.drop", import)); }

Result<int> sweepImports(Session &session) {
    return session.one("import.sweep").map([](const Row &row) { return row.number("imports"); });
}

} // namespace gatelodge::store
