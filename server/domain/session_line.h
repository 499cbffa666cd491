// Sessions as an administrator looks at them: who is signed in, where, and with what.
#pragma once
#include "server/domain/session.h"
#include "server/domain/user.h"
#include <optional>

namespace gatelodge {

// Where a session stands in the order of the latest activity; opaque, and exact where a QDateTime would lose
// microseconds.
struct SessionPlace {
    QString seenAt;
    SessionId session;
};

// Each order has an index. Since: as they were opened, by their numbers.
struct SessionSorting {
    enum class By { LastSeen, Since };
    By by = By::LastSeen;
    bool descending = true;
    bool operator==(const SessionSorting &) const = default;
};

// Which sessions a list shows.
struct SessionFilter {
    bool hereOnly = false;                     // seen within five minutes
    std::optional<AuthorityId> authority = {}; // of the login that it was opened with
    QString text = {};                         // three letters of a name, or an address such as 203.0.113
    bool operator==(const SessionFilter &) const = default;
    bool isPlain() const { return *this == SessionFilter(); }
};

struct SessionLine {
    SessionPlace place;
    UserId user;
    QString userName; // caption
    QString username;
    QDateTime since;
    QDateTime lastSeen;
    QDateTime expiresAt;
    QString device;
    QString address;
    Level level = Level::None; // untrusted where it was proved too long ago (EA-33)
    QString loginKind;         // of the login it was opened with
    QString authorityName;     // caption of that login's authority
    bool local = true;         // whether that is our own
    bool keep = false;
};

// A login that was proved in a session (EA-36).
struct ProvedLogin {
    LoginId login;
    QString kind;
    QString identity; // to be shown only where it is no secret (EL-05)
    QString authorityName;
    bool local = true;
    bool opened = false; // the session began with it
    LoginState state = LoginState::Validated;
    QDateTime provedAt;
};

struct SessionCounts {
    int sessions = 0;
    int online = 0; // people seen within five minutes
};

} // namespace gatelodge
