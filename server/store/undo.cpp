#include "server/store/undo.h"
#include "server/store/listing.h"
#include <QJsonDocument>

namespace gatelodge::store {

namespace {

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

QString textOf(const QJsonObject &object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Result<QList<AuditEntry>> listEntriesOfDeed(Session &session, const QString &deed) {
    const QString transaction = deed.startsWith(QLatin1String("tx:")) ? deed.section(u':', 1, 1) : QString();
    GL_TRY(const auto entries,
           listed(transaction.isEmpty() ? session.rows("undo.entries_of_deed", deed)
                                        : session.rows("undo.entries_of_transaction", transaction, deed),
                  entryFrom));
    if (entries.isEmpty())
        return failure(Fault::NotFound, QStringLiteral("deed %1").arg(deed));
    return entries;
}

Result<QList<AuditEntry>> listEntriesOfImport(Session &session, const QString &deed, int limit) {
    return listed(session.rows("undo.entries_of_import", deed, limit), entryFrom);
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

Result<Looked> lookAtRow(Session &session, const QString &table, const QJsonObject &id, const QJsonObject &was,
                         const QJsonObject &became) {
    GL_TRY(const Row row, session.one("undo.look", table, textOf(id), textOf(was), textOf(became)));
    Looked looked{{}, row.json("was"), row.json("became")};
    if (!row.isNull("present"))
        looked.present = row.json("present");
    return looked;
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
