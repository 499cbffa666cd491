// What the sign-in log keeps: one line each time somebody stood at a door, and what came of it. What was typed is never
// shown (EL-05).
#pragma once
#include "server/domain/certificate_flaw.h"
#include "server/domain/ids.h"
#include "server/domain/user.h"
#include <optional>

namespace gatelodge {

using SignInId = Id<struct SignInTag, qint64>;

enum class SignInResult {
    CameIn,
    NoMatch,   // name and password do not belong together
    Throttled, // too many tries
    Stopped,   // at a gate: SignInLine::gate names it
    SignedOut,
    Away,        // the authority did not answer
    Trouble,     // it answered something that proves nothing
    ClosedThere, // it has closed the account
    Withdrawn,   // the login is proved, and no longer good here
    NoAccount,   // proved, and nobody here
    ToLink,      // proved, and an account of that address has yet to be
};
QLatin1StringView signInResultName(SignInResult result); // as the database spells it
SignInResult signInResultFrom(const QString &name);      // unknown names are Trouble: never taken for a success
bool isRejection(SignInResult result);

// Where a line stands in the order of the log; opaque, and exact where a QDateTime would lose microseconds.
struct SignInPlace {
    QString at;
    SignInId entry;
};

enum class SignInOrder { NewestFirst, OldestFirst };

struct SignInLine {
    SignInPlace place;
    QDateTime at;
    SignInResult result = SignInResult::CameIn;
    QString gate;               // Stopped: as gateName() spells it
    CertificateFlaw flaw = CertificateFlaw::None; // NoMatch and Trouble, of a certificate: why it is not believed
    std::optional<UserId> user; // whom the name belongs to, or who it proved to be
    QString userName;           // caption
    QString username;
    UserStatus status = UserStatus::Active; // now
    bool deleted = false;
    std::optional<SiteId> site; // where they were going
    QString siteName;
    std::optional<AuthorityId> authority; // none: our own
    QString authorityName;                // its caption
    QString address;
    QString device;
};

struct SignInFilter {
    bool rejectionsOnly = false;
    std::optional<UserId> person;
    std::optional<SiteId> site;
    QString text; // an address or a block of them ("203.0.113"), or three letters of a person's name or username

    bool isPlain() const { return !rejectionsOnly && !person && !site && text.isEmpty(); }
    bool operator==(const SignInFilter &) const = default;
};

// How often somebody has tried in the present window (F5).
struct Tries {
    int used = 0;
    int limit = 0;
    QDateTime until; // when the window ends; invalid: no try is counted
    bool areUsedUp() const { return used >= limit && until.isValid(); }
};

} // namespace gatelodge
