#include "server/store/session_list.h"
#include "server/store/listing.h"
#include "server/store/transaction.h"
#include <limits>

namespace gatelodge::store {

namespace {

double inSeconds(std::chrono::seconds duration) { return double(duration.count()); }

SessionLine lineFrom(const Row &row) {
    User person;
    person.username = row.text("username");
    person.firstName = row.text("first_name");
    person.lastName = row.text("last_name");
    SessionLine line;
    line.place = {row.text("place"), row.id<SessionId>("session_id")};
    line.user = row.user("user_uid");
    line.userName = person.displayName();
    line.username = person.username;
    line.since = row.time("created_at");
    line.lastSeen = row.time("last_seen_at");
    line.expiresAt = row.time("expires_at");
    line.device = row.text("device");
    line.address = row.text("address");
    line.level = levelFrom(row.text("level"));
    line.loginKind = row.text("kind");
    line.authorityName = row.text("authority");
    line.local = row.flag("local");
    line.keep = row.flag("keep");
    return line;
}

ProvedLogin loginFrom(const Row &row) {
    ProvedLogin login;
    login.login = row.id<LoginId>("login_id");
    login.kind = row.text("kind");
    login.identity = row.text("identity");
    login.authorityName = row.text("authority");
    login.local = row.flag("local");
    login.opened = row.flag("opened");
    login.state = loginStateFrom(row.text("state"));
    login.provedAt = row.time("proved_at");
    return login;
}

Result<QList<Row>> pageOf(Session &session, const SessionAges &ages, const std::optional<SessionPlace> &after, int rows,
                          SessionSorting sorting) {
    const double idle = inSeconds(ages.idleLimit);
    const bool down = sorting.descending;
    if (sorting.by == SessionSorting::By::Since) {
        const qint64 first = down ? std::numeric_limits<qint64>::max() : 0;
        return session.rows(down ? "session_list.since_down" : "session_list.since_up",
                            after ? after->session.value : first, idle, rows);
    }
    const QString first = down ? QStringLiteral("infinity") : QStringLiteral("-infinity");
    return session.rows(down ? "session_list.seen_down" : "session_list.seen_up", after ? after->seenAt : first,
                        after ? after->session.value : qint64(0), idle, rows);
}

// What is common stands among the nearest; what is rare is found first and ordered then.
Result<QList<Row>> narrowedPage(Session &session, const SessionAges &ages, const std::optional<SessionPlace> &after,
                                int rows, SessionSorting sorting, const SessionNarrowing &to) {
    const double idle = inSeconds(ages.idleLimit);
    const bool down = sorting.descending, since = sorting.by == SessionSorting::By::Since;
    const qint64 first = since && down ? std::numeric_limits<qint64>::max() : 0;
    const QString soonest = down ? QStringLiteral("infinity") : QStringLiteral("-infinity");
    const QString seenAt = after ? after->seenAt : soonest;
    const qint64 id = after ? after->session.value : first;
    const auto nearest = [&] {
        if (since)
            return session.rows(down ? "session_list.narrowed_since_down" : "session_list.narrowed_since_up", id, idle,
                                rows, to.hereOnly, to.authority, to.block);
        return session.rows(down ? "session_list.narrowed_seen_down" : "session_list.narrowed_seen_up", seenAt, id,
                            idle, rows, to.hereOnly, to.authority, to.block);
    };
    return inTransaction(session, Actor::system(), [&]() -> Result<QList<Row>> {
        GL_DO(session.one("session_list.custom_plans"));
        if (!to.people) {
            GL_TRY(auto found, nearest());
            if (found.size() == rows)
                return found;
        }
        const auto people = to.people ? std::optional(toParam(*to.people).toString()) : std::nullopt;
        return session.rows("session_list.narrowed_all", people, seenAt, id, idle, to.hereOnly, to.authority, to.block,
                            since, down, rows);
    });
}

} // namespace

Result<QList<SessionLine>> listSessionLines(Session &session, const SessionAges &ages,
                                            const std::optional<SessionPlace> &after, int rows, SessionSorting sorting,
                                            const std::optional<SessionNarrowing> &narrowing) {
    GL_TRY(const auto ids, listed(narrowing ? narrowedPage(session, ages, after, rows, sorting, *narrowing)
                                            : pageOf(session, ages, after, rows, sorting),
                                  [](const Row &row) { return row.id<SessionId>("session_id"); }));
    return listSessionLines(session, ages, ids);
}

Result<QList<SessionLine>> listSessionLines(Session &session, const SessionAges &ages, const QList<SessionId> &ids) {
    if (ids.isEmpty())
        return QList<SessionLine>();
    return listed(session.rows("session_list.lines", ids, inSeconds(ages.idleLimit), inSeconds(ages.agedAfter)),
                  lineFrom);
}

Result<QList<ProvedLogin>> listProvedLogins(Session &session, const SessionId &id) {
    return listed(session.rows("session_list.logins", id), loginFrom);
}

Result<QList<UserId>> listPeopleOf(Session &session, const QList<SessionId> &ids) {
    return listed(session.rows("session_list.people", ids), [](const Row &row) { return row.user("user_uid"); });
}

Result<int> endSessions(Session &session, const QList<SessionId> &ids) { return session.run("session_list.end", ids); }

Result<SessionCounts> countSessions(Session &session, const SessionAges &ages) {
    return session.one("session_list.counts", inSeconds(ages.idleLimit)).map([](const Row &row) {
        return SessionCounts{row.number("sessions"), row.number("online")};
    });
}

} // namespace gatelodge::store
