#include "server/store/history.h"
#include "server/store/audit.h"
#include "server/store/listing.h"
#include "server/store/users.h"

namespace gatelodge::store {

namespace {

QStringList tablesOf(HistoryKind kind) {
    switch (kind) {
    case HistoryKind::Everything: return {};
    case HistoryKind::People:
        return {QStringLiteral("users"), QStringLiteral("emails"), QStringLiteral("ssh_keys"),
                QStringLiteral("consents"), QStringLiteral("approvals")};
    case HistoryKind::Logins: return {QStringLiteral("logins")};
    case HistoryKind::Groups: return {QStringLiteral("groups"), QStringLiteral("group_members")};
    case HistoryKind::Sites:
        return {QStringLiteral("sites"), QStringLiteral("site_groups"), QStringLiteral("site_messages"),
                QStringLiteral("site_authorities")};
    case HistoryKind::Orgs: return {QStringLiteral("orgs")};
    case HistoryKind::Authorities:
        return {QStringLiteral("authorities"), QStringLiteral("authority_actions"),
                QStringLiteral("certificate_authorities")};
    case HistoryKind::Invitations: return {QStringLiteral("invitations"), QStringLiteral("invitation_groups")};
    case HistoryKind::Roles: return {QStringLiteral("role_grants"), QStringLiteral("consoles")};
    case HistoryKind::Settings:
        return {QStringLiteral("settings"), QStringLiteral("brandings"), QStringLiteral("mail_texts")};
    }
    return {};
}

AuditEntry entryFrom(const Row &row) { return {changeFrom(row), row.text("deed"), row.flag("undone")}; }

HistoryLine lineFrom(const Row &row) {
    return {entryFrom(row), row.text("record_name"), row.number("entries"), row.number("people")};
}

Done fillIn(Session &session, QList<AuditEntry *> entries) {
    QList<Change> changes;
    for (const AuditEntry *entry : std::as_const(entries))
        changes << entry->change;
    GL_DO(fillInCaptions(session, changes));
    for (qsizetype i = 0; i < entries.size(); ++i)
        entries[i]->change = changes[i];
    return {};
}

} // namespace

Result<QList<HistoryLine>> listHistoryLines(Session &session, const QList<qint64> &seqs) {
    if (seqs.isEmpty())
        return QList<HistoryLine>();
    GL_TRY(auto lines, listed(session.rows("history.lines", seqs, kMostCounted), lineFrom));
    QList<AuditEntry *> entries;
    for (HistoryLine &line : lines)
        entries << &line.first;
    GL_DO(fillIn(session, entries));
    return lines;
}

Result<QList<HistoryLine>> listHistory(Session &session, const HistoryPage &page) {
    const HistoryFilter &filter = page.filter;
    const bool up = page.order == HistoryOrder::OldestFirst;
    const qint64 last = page.last || up ? page.last : std::numeric_limits<qint64>::max();
    const QString since =
        filter.since.isValid() ? filter.since.toUTC().toString(Qt::ISODateWithMs) : QStringLiteral("-infinity");
    const QStringList tables = tablesOf(filter.kind);
    QStringList entities, keys;
    for (const HistoryRecord &record : page.records) {
        entities << record.entity;
        keys << record.key;
    }
    GL_TRY(const auto seqs, listed(page.onlyAbout ? session.rows(up ? "history.page_about_up" : "history.page_about",
                                                                 last, since, filter.actor, filter.source, tables,
                                                                 page.rows, page.people, entities, keys)
                                                  : session.rows(up ? "history.page_up" : "history.page", last, since,
                                                                 filter.actor, filter.source, tables, page.rows),
                                   [](const Row &row) { return row.bigNumber("seq"); }));
    return listHistoryLines(session, seqs);
}

Result<QList<AuditEntry>> listShownEntries(Session &session, const QString &deed, int most) {
    const QString transaction = deed.startsWith(QLatin1String("tx:")) ? deed.section(u':', 1, 1) : QString();
    GL_TRY(auto shown, listed(session.rows("history.entries_of_deed", deed, transaction, most), entryFrom));
    QList<AuditEntry *> entries;
    for (AuditEntry &entry : shown)
        entries << &entry;
    GL_DO(fillIn(session, entries));
    return shown;
}

Result<QList<HistoryActor>> listActors(Session &session) {
    GL_TRY(auto actors, listed(session.rows("history.actors"), [](const Row &row) {
               return HistoryActor{row.text("actor"), {}};
           }));
    QList<UserId> people;
    for (const HistoryActor &actor : std::as_const(actors)) {
        if (const UserId uid = userIdFrom(actor.actor); !isNull(uid))
            people << uid;
    }
    GL_TRY(const auto captions, captionsOf(session, people));
    for (HistoryActor &actor : actors)
        actor.name = captions.value(userIdFrom(actor.actor), actor.actor);
    return actors;
}

Result<QList<HistoryRecord>> findRecordsNamed(Session &session, const QString &text) {
    QString escaped = text;
    for (const QChar special : {u'\\', u'%', u'_'})
        escaped.replace(special, QString(u'\\') + special);
    return listed(session.rows("history.records_named", QString(u'%' + escaped + u'%')), [](const Row &row) {
        return HistoryRecord{row.text("entity"), row.text("key")};
    });
}

QList<HistoryRecord> withBelongings(const HistoryRecord &record) {
    QList<HistoryRecord> records{record};
    if (record.entity == QLatin1String("sites")) {
        for (const char *table : {"site_groups", "site_messages", "site_authorities"})
            records << HistoryRecord{QLatin1String(table), record.key};
    } else if (record.entity == QLatin1String("authorities")) {
        records << HistoryRecord{QStringLiteral("authority_actions"), record.key};
    }
    return records;
}

} // namespace gatelodge::store
