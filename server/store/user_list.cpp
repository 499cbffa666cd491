#include "server/store/user_list.h"
#include "server/store/folded_pattern.h"
#include "server/store/transaction.h"
#include "server/store/user_order.h"
#include <algorithm>

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
    line.createdAt = row.time("created_at");
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
    case UserFilter::State::Deleted: return QLatin1StringView("deleted");
    }
    Q_UNREACHABLE();
}

QLatin1StringView addressName(UserFilter::Address address) {
    switch (address) {
    case UserFilter::Address::Any: return QLatin1StringView("");
    case UserFilter::Address::Verified: return QLatin1StringView("verified");
    case UserFilter::Address::Unverified: return QLatin1StringView("unverified");
    case UserFilter::Address::None: return QLatin1StringView("none");
    }
    Q_UNREACHABLE();
}

QLatin1StringView spanName(UserFilter::Span::Kind kind) {
    switch (kind) {
    case UserFilter::Span::Kind::Any: return QLatin1StringView("");
    case UserFilter::Span::Kind::Never: return QLatin1StringView("never");
    case UserFilter::Span::Kind::Within: return QLatin1StringView("within");
    case UserFilter::Span::Kind::Before: return QLatin1StringView("before");
    }
    Q_UNREACHABLE();
}

constexpr qsizetype kUidLength = 36;

QList<UserId> idsIn(const QString &text) {
    QList<UserId> ids;
    ids.reserve(text.size() / kUidLength);
    for (qsizetype at = 0; at + kUidLength <= text.size(); at += kUidLength)
        ids << UserId(QUuid::fromString(QStringView(text).mid(at, kUidLength)));
    return ids;
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

Result<QList<UserLine>> listUserLines(Session &session, const QList<UserId> &uids) {
    return session.rows("user_list.lines", uids).map(linesFrom);
}

Result<QList<UserId>> listNarrowed(Session &session, const UserFilter &filter,
                                   const std::optional<QList<UserId>> &among) {
    const auto number = [](const auto &id) { return id ? id->value : 0; };
    const auto only = among ? std::optional(toParam(*among).toString()) : std::nullopt;
    return inTransaction(session, Actor::system(), [&]() -> Result<QList<UserId>> {
        GL_DO(session.one("user_list.custom_plans_only"));
        GL_TRY(const Row found,
               session.one("user_list.narrowed", only, stateName(filter.state), addressName(filter.address),
                           spanName(filter.seen.kind), filter.seen.days, spanName(filter.created.kind),
                           filter.created.days, number(filter.group), number(filter.site), number(filter.org),
                           number(filter.authority), orderName(filter.sorting.by)));
        QList<UserId> ids = idsIn(found.text("uids"));
        if (filter.sorting.descending)
            std::reverse(ids.begin(), ids.end());
        return ids;
    });
}

// A generic plan takes every term for a common one; the setting lasts as long as the transaction.
Result<QList<UserId>> searchUsers(Session &session, const QString &term, int limit) {
    if (term.size() < 3)
        return failure(Fault::Invalid, QStringLiteral("search: at least three characters"));
    return inTransaction(session, Actor::system(), [&]() -> Result<QList<UserId>> {
        GL_DO(session.one("user_list.custom_plans"));
        return session.rows("user_list.search", foldedPattern(term), escapeLike(term), limit).map(idsFrom);
    });
}

} // namespace gatelodge::store
