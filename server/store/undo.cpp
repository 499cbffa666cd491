#include "server/store/undo.h"
#include "server/store/listing.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

namespace gatelodge::store {

namespace {

constexpr int kStepsAtOnce = 2000;

AuditEntry entryFrom(const Row &row) {
    AuditEntry entry;
    Change &change = entry.change;
    change.seq = row.bigNumber("seq");
    change.at = row.time("at");
    change.actor = row.text("actor");
    change.source = row.text("source");
    change.request = row.text("request");
    change.subject = row.user("subject");
    change.entity = row.text("entity");
    change.key = row.text("key");
    change.action = row.text("action");
    change.before = row.json("before");
    change.after = row.json("after");
    entry.deed = row.text("deed");
    return entry;
}

template <typename Json> QString textOf(const Json &json) {
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

static Result<QList<AuditEntry>> foundOf(const QString &deed, const Result<QList<Row>> &rows) {
    GL_TRY(const auto entries, listed(rows, entryFrom));
    if (entries.isEmpty())
        return failure(Fault::NotFound, QStringLiteral("deed %1").arg(deed));
    return entries;
}

Result<QList<AuditEntry>> listEntriesOfDeed(Session &session, const QString &deed) {
    const QString transaction = deed.startsWith(QLatin1String("tx:")) ? deed.section(u':', 1, 1) : QString();
    return foundOf(deed, transaction.isEmpty() ? session.rows("undo.entries_of_deed", deed)
                                               : session.rows("undo.entries_of_transaction", transaction, deed));
}

Result<QList<AuditEntry>> listPartOfDeed(Session &session, const QString &deed, const UserId &person) {
    return foundOf(deed, session.rows("undo.part_of_person", deed, person));
}

Result<QList<AuditEntry>> listPartOfDeed(Session &session, const QString &deed, const QString &entity,
                                         const QString &key) {
    return foundOf(deed, session.rows("undo.part_of_record", deed, entity, key));
}

Done holdPeople(Session &session, const QList<UserId> &people) {
    GL_DO(session.one("undo.hold_people", people));
    return {};
}

Done holdPeopleOf(Session &session, const QString &deed) {
    GL_DO(session.one("undo.hold_people_of", deed));
    return {};
}

Done holdAppliedImport(Session &session, const QString &deed) {
    GL_DO(session.one("undo.hold_import", deed));
    return {};
}

Result<UndoPages> beginUndo(Session &session, const QString &deed, int peopleAPage) {
    return session.one("undo.begin", deed, peopleAPage).map([](const Row &row) {
        return UndoPages{row.number("pages"), row.number("entries")};
    });
}

Result<QList<AuditEntry>> listUndoPage(Session &session, int page) {
    return listed(session.rows("undo.page", page), entryFrom);
}

Done noteUndoSteps(Session &session, const QList<UndoStep> &steps) {
    if (steps.isEmpty())
        return {};
    QJsonArray all;
    for (const UndoStep &step : steps)
        all.append(QJsonObject{{QStringLiteral("act"), QLatin1String(step.act)},
                               {QStringLiteral("entity"), step.table},
                               {QStringLiteral("id"), step.id},
                               {QStringLiteral("words"), step.words}});
    GL_DO(session.one("undo.note", textOf(all)));
    return {};
}

Done doUndoSteps(Session &session, const std::function<Done(int)> &goOn) {
    GL_TRY(const auto shapes, session.rows("undo.shapes"));
    for (const Row &shape : shapes) {
        int left = shape.number("steps");
        for (qint64 behind = 0; left > 0;) {
            GL_TRY(const Row row, session.one("undo.do", shape.text("act"), shape.text("entity"), shape.text("shape"),
                                              behind, kStepsAtOnce));
            if (row.isNull("last"))
                break;
            behind = row.bigNumber("last");
            const int some = row.number("done");
            left -= some;
            GL_DO(goOn(some));
        }
    }
    return {};
}

Done endUndo(Session &session) {
    GL_DO(session.one("undo.end"));
    return {};
}

Result<int> countNewcomers(Session &session, const QString &deed) {
    GL_TRY(const Row row, session.one("undo.count_newcomers", deed));
    if (!row.flag("known"))
        return failure(Fault::NotFound, QStringLiteral("deed %1").arg(deed));
    return row.number("people");
}

Result<Newcomers> listNewcomers(Session &session, const QString &deed, qint64 after, int limit) {
    GL_TRY(const auto rows, session.rows("undo.newcomers", deed, after, limit));
    Newcomers newcomers{{}, after};
    for (const Row &row : rows) {
        newcomers.people << row.user("uid");
        newcomers.last = row.bigNumber("seq");
    }
    return newcomers;
}

Result<AuditEntry> findEntry(Session &session, qint64 seq) { return session.one("undo.entry", seq).map(entryFrom); }

Result<std::optional<QString>> findLastDeed(Session &session, const QString &actor) {
    GL_TRY(const auto row, session.maybe("undo.last_of_actor", actor));
    return row ? std::optional(row->text("deed")) : std::nullopt;
}

Result<bool> isUndone(Session &session, const QString &deed) {
    return session.one("undo.is_undone", deed).map([](const Row &row) { return row.flag("undone"); });
}

Result<LastChange> findLastChange(Session &session, const QString &entity, const QString &key) {
    return session.one("undo.last_change", entity, key).map([](const Row &row) {
        return LastChange{row.text("actor"), row.time("at")};
    });
}

namespace {

// One question may name rows that have nothing in the same columns of their keys.
QString kindOf(const ToLookAt &row) {
    QString kind = row.table;
    for (auto part = row.id.begin(); part != row.id.end(); ++part)
        if (part.value().isNull())
            kind += u'\n' + part.key();
    return kind;
}

} // namespace

Result<QList<Looked>> lookAtRows(Session &session, const QList<ToLookAt> &rows, Holding holding) {
    QList<Looked> all(rows.size());
    QMap<QString, QList<qsizetype>> kinds;
    for (qsizetype i = 0; i < rows.size(); ++i)
        kinds[kindOf(rows[i])] << i;
    for (const QList<qsizetype> &places : std::as_const(kinds)) {
        QJsonArray given;
        for (const qsizetype place : places)
            given.append(QJsonObject{{QStringLiteral("id"), rows[place].id},
                                     {QStringLiteral("was"), rows[place].was},
                                     {QStringLiteral("became"), rows[place].became}});
        GL_TRY(const auto answers,
               session.rows("undo.look", rows[places.first()].table, textOf(given), holding == Holding::UntilTheEnd));
        for (const Row &row : answers) {
            Looked &looked = all[places[row.number("place")]];
            looked = {{}, row.json("was"), row.json("became")};
            if (!row.isNull("present"))
                looked.present = row.json("present");
        }
    }
    return all;
}

Result<bool> isPlaceGone(Session &session, const QJsonObject &id) {
    return session.one("undo.place_is_gone", textOf(id)).map([](const Row &row) { return row.flag("gone"); });
}

Done putBackFields(Session &session, const QString &table, const QJsonObject &id, const QJsonObject &fields) {
    GL_DO(session.one("undo.put", table, textOf(id), textOf(fields)));
    return {};
}

Done putBackRow(Session &session, const QString &table, const QJsonObject &row) {
    GL_DO(session.one("undo.add", table, textOf(row)));
    return {};
}

Done takeRowAway(Session &session, const QString &table, const QJsonObject &id) {
    GL_DO(session.one("undo.take", table, textOf(id)));
    return {};
}

} // namespace gatelodge::store
