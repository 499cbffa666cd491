// Everybody who is signed in, as the console lists them (doors.h opens, finds and ends sessions).
#pragma once
#include "server/domain/session_line.h"
#include "server/store/session.h"
#include <chrono>

namespace gatelodge::store {

// How long a session may be idle, and after how long its proof is too old to be trusted.
struct SessionAges {
    std::chrono::seconds idleLimit{0}, agedAfter{0};
};

// What is left of the list. Nobody in people is nobody at all.
struct SessionNarrowing {
    bool hereOnly = false; // seen within five minutes
    AuthorityId authority; // 0: of any
    QString block;         // of addresses; empty: from anywhere
    std::optional<QList<UserId>> people = {};
};

// after: none for the beginning.
Result<QList<SessionLine>> listSessionLines(Session &session, const SessionAges &ages,
                                            const std::optional<SessionPlace> &after, int rows,
                                            SessionSorting sorting = {},
                                            const std::optional<SessionNarrowing> &narrowing = {});
// In the given order; those that have ended are left out.
Result<QList<SessionLine>> listSessionLines(Session &session, const SessionAges &ages, const QList<SessionId> &ids);
Result<QList<ProvedLogin>> listProvedLogins(Session &session, const SessionId &id); // the last proved first
Result<QList<UserId>> listPeopleOf(Session &session, const QList<SessionId> &ids);
Result<int> endSessions(Session &session, const QList<SessionId> &ids); // how many there still were
Result<SessionCounts> countSessions(Session &session, const SessionAges &ages);

} // namespace gatelodge::store
