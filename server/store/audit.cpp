#include "server/store/audit.h"
#include "server/store/listing.h"
#include "server/store/users.h"
#include <QRegularExpression>

namespace gatelodge::store {

namespace {

// Of a token and a certificate the digest is the identity; a driver's secret stands sealed among its settings.
QJsonValue shown(const QJsonValue &value) {
    if (value.isString()) {
        static const QRegularExpression digest(QStringLiteral("\\A[0-9a-f]{64}\\z"));
        return digest.match(value.toString()).hasMatch() ? QJsonValue(QStringLiteral("changed")) : value;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    if (object.contains(QLatin1String("sealed")))
        return QJsonObject{{QStringLiteral("sealed"), QString()}};
    for (auto field = object.begin(); field != object.end(); ++field)
        field.value() = shown(field.value());
    return object;
}

} // namespace

Change changeFrom(const Row &row) {
    Change change;
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
    hideSecrets(change);
    return change;
}

void hideSecrets(QJsonValue &value) { value = shown(value); }

void hideSecrets(Change &change) {
    change.before = shown(change.before).toObject();
    change.after = shown(change.after).toObject();
}

// "750:752:751 16384.24601.1795..."
static QString cursorFrom(const Row &row) { return row.text("snapshot") + u' ' + row.text("house"); }

Result<QString> currentCursor(Session &session) { return session.one("audit.cursor").map(cursorFrom); }

// The next cursor must come from the same snapshot as the rows.
Result<Feed> readFeed(Session &session, const QString &cursor) {
    GL_TRY(const auto rows, session.rows("audit.feed", cursor.section(u' ', 0, 0), kMostChanges + 1));
    const Row &first = rows.first();
    const bool elsewhere = cursor.section(u' ', 1) != first.text("house");
    Feed feed{cursorFrom(first), {}, elsewhere || rows.size() > kMostChanges};
    if (feed.overflow || first.isNull("seq"))
        return feed;
    for (const Row &row : rows)
        feed.changes << changeFrom(row);
    return feed;
}

Result<QList<Change>> listChangesOf(Session &session, const UserId &uid, int limit) {
    return listed(session.rows("audit.of_subject", uid, limit), changeFrom);
}

Result<QList<Change>> listChangesOfRecord(Session &session, const QString &entity, const QString &key, int limit) {
    return listed(session.rows("audit.of_record", entity, key, limit), changeFrom);
}

Result<QList<Change>> listChangesOfParts(Session &session, const QString &entity, const QString &key, int limit) {
    return listed(session.rows("audit.of_parts", entity, key, limit), changeFrom);
}

Result<QList<Change>> listLatestChanges(Session &session, int limit) {
    return listed(session.rows("audit.latest", limit), changeFrom);
}

Done fillInCaptions(Session &session, QList<Change> &changes) {
    QList<UserId> uids;
    for (const Change &change : std::as_const(changes)) {
        if (!isNull(change.subject))
            uids << change.subject;
        if (const UserId actor = userIdFrom(change.actor); !isNull(actor))
            uids << actor;
    }
    GL_TRY(const auto captions, captionsOf(session, uids));
    for (Change &change : changes) {
        change.subjectName = captions.value(change.subject);
        change.actorName = captions.value(userIdFrom(change.actor), change.actor);
    }
    return {};
}

} // namespace gatelodge::store
