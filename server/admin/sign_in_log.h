// The sign-in log for the console: pages of any length of log, why somebody was rejected as things stand now, and the
// tries that can be forgiven. What else mends a cause (restoring a person, a login, a membership) stands in people.h.
#pragma once
#include "server/domain/blocked.h"
#include "server/domain/gate.h"
#include "server/domain/group.h"
#include "server/domain/login.h"
#include "server/domain/result.h"
#include "server/domain/sign_in.h"
#include <QFuture>

namespace gatelodge::admin {

class Office;

// What is behind a rejection, as it stands now: it may have been mended meanwhile.
struct SignInCause {
    std::optional<User> person;
    QString driver;                // of the line's authority
    bool canBeMailed = false;      // the person has a confirmed address
    bool hasPassword = false;      // a valid one, with us
    Tries ofAccount, ofAddress;    // the address is the line's
    QList<Login> brokenLogins;     // of the person at the line's authority: neither draft nor valid
    std::optional<Gate> stoppedAt; // the first gate that would stop the person at the line's site now
    QList<Group> groupsLetIn;      // by the line's site; empty: it asks for none
};

class SignInLog {
public:
    explicit SignInLog(Office &office) : m_office(office) {}

    // after: the place of the last line that is there already. The log sends no notification.
    // Invalid: the filter's text is neither an address nor long enough for a name.
    QFuture<Result<QList<SignInLine>>> page(const SignInFilter &filter, const std::optional<SignInPlace> &after,
                                            int rows, SignInOrder order = SignInOrder::NewestFirst);
    QFuture<Result<SignInCause>> cause(const SignInLine &line);
    // Who waits now because of too many tries, the longest first. No notification tells of it.
    QFuture<Result<QList<Blocked>>> blocked();
    bool seesAllBlocked() const; // false: accounts alone, see service/blocked.h
    // See service/forgiving.h.
    QFuture<Done> forgive(const UserId &uid);
    QFuture<Done> forgiveFrom(const QString &address);

private:
    Office &m_office;
};

// Whether a filter's text can be looked for; an empty one narrows nothing.
bool canBeSearched(const QString &text);
// "203.0.113" is a block of 256; empty where the text is no address. A lone number may be a username.
QString blockIn(const QString &text);

} // namespace gatelodge::admin
