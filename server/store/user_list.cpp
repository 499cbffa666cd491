#include "server/store/user_list.h"
#include "server/store/transaction.h"

namespace gatelodge::store {

namespace {

UserLine lineFrom(const Row &row) {
    UserLine line;
    line.uid = row.user("uid");
    line.username = row.text("username");
    line.firstName = row.text("first_name");
    line.lastName = row.text("last_name");
    line.email = row.text("email");
    line.verified = row.flag("verified");
    line.status = statusFrom(row.text("status"));
    line.lastSeen = row.time("last_seen");
    line.deleted = row.flag("deleted");
    line.revision = row.revision();
    return line;
}

QList<UserLine> linesFrom(const QList<Row> &rows) {
    QList<UserLine> lines;
    lines.reserve(rows.size());
    for (const Row &row : rows)
        lines << lineFrom(row);
    return lines;
}

QList<UserId> idsFrom(const QList<Row> &rows) {
    QList<UserId> ids;
    ids.reserve(rows.size());
    for (const Row &row : rows)
        ids << row.user("uid");
    return ids;
}

QLatin1StringView stateName(UserFilter::State state) {
    switch (state) {
    case UserFilter::State::Present: return QLatin1StringView("");
    case UserFilter::State::Active: return QLatin1StringView("active");
    case UserFilter::State::Suspended: return QLatin1StringView("suspended");
    case UserFilter::State::Pending: return QLatin1StringView("pending");
    case UserFilter::State::Unverified: return QLatin1StringView("unverified");
    case UserFilter::State::NeverSignedIn: return QLatin1StringView("never");
    case UserFilter::State::Deleted: return QLatin1StringView("deleted");
    }
    Q_UNREACHABLE();
}

} // namespace

QString escapeLike(const QString &term) {
    QString escaped;
    for (QChar c : term) {
        if (c == u'\\' || c == u'%' || c == u'_')
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

Result<qint64> countPresentUsers(Session &session) {
    return session.one("user_list.count").map([](const Row &row) { return row.bigNumber("number"); });
}

Result<QList<ListKey>> listAnchors(Session &session) {
    GL_TRY(const auto rows, session.rows("user_list.anchors"));
    QList<ListKey> keys;
    for (const Row &row : rows)
        keys << ListKey{row.text("last_name"), row.text("first_name"), row.user("uid")};
    return keys;
}

Result<QList<UserLine>> listUsersFrom(Session &session, const ListKey &key, int skip, int limit) {
    return session.rows("user_list.page", key.lastName, key.firstName, key.uid, skip, limit).map(linesFrom);
}

Result<QList<UserLine>> listUserLines(Session &session, const QList<UserId> &uids) {
    return session.rows("user_list.lines", uids).map(linesFrom);
}

Result<QList<UserId>> listNarrowed(Session &session, const UserFilter &filter) {
    return session.rows("user_list.narrowed", stateName(filter.state), filter.group.value_or(GroupId(0))).map(idsFrom);
}

// A generic plan takes every term for a common one; the setting lasts as long as the transaction.
Result<QList<UserId>> searchUsers(Session &session, const QString &term, int limit) {
    if (term.size() < 3)
        return failure(Fault::Invalid, QStringLiteral("search: at least three characters"));
    return inTransaction(session, Actor::system(), [&]() -> Result<QList<UserId>> {
        GL_DO(session.one("user_list.custom_plans"));
        return session.rows("user_list.search", escapeLike(term), limit).map(idsFrom);
    });
}

} // namespace gatelodge::store
