// Proving who one is with a password, and the session that follows (PG-18, F4 to F7).
#pragma once
#include "server/domain/session.h"
#include "server/service/recognition.h"
#include "server/store/settings.h"

namespace gatelodge::service {

struct SignInAttempt {
    QString login;                             // as typed: a username, any verified address, or name@authority
    QByteArray password;                       // UTF-8
    bool keep = false;                         // "keep me signed in on this device"
    std::optional<SiteId> site;                // where the person was going
    std::optional<AuthorityId> authority = {}; // of the selector
};

// Slow (a hash, or an authority elsewhere): for the slow lane. The attempt is counted and committed before anything is
// looked at (F5). An unknown name costs the same as a wrong password (F6). Old hashes are upgraded.
Result<SignInOutcome> signIn(store::Session &session, const Means &means, const SignInAttempt &attempt,
                             const Visitor &visitor);

// A session for somebody who has just proved who they are in another way: a mailed link that set the password.
// Refused: suspended, deleted, or without a login.
Result<FreshSession> openSession(store::Session &session, const UserId &uid, bool keep, const Visitor &visitor);

struct ConfirmOutcome {
    bool matches = false;
    bool throttled = false;
    bool away = false; // the authority that knows the password does not answer
};
// What proves again who is there, in a session that has aged (EA-33): the password of the login that it was opened
// with, wherever that is checked; the authority itself where it asks people; our own password where there is one and
// that login is good no longer.
struct ProofAgain {
    enum Kind { OwnPassword, PasswordThere, SignInThere, Nothing } kind = Nothing;
    std::optional<Authority> authority; // PasswordThere, SignInThere
    QString username;                   // PasswordThere: as it is known there
};
Result<ProofAgain> proofAgain(store::Session &session, const Means &means, const WebSession &web);
// By a password: slow. Counted like a sign-in. Matches nowhere where a password is not what is asked for.
Result<ConfirmOutcome> confirmPassword(store::Session &session, const Means &means, const WebSession &web,
                                       const QByteArray &password, const Visitor &visitor);

// Checks a person's present password; counted like a sign-in. For changes that ask for it: slow.
Result<ConfirmOutcome> checkPassword(store::Session &session, const Means &means, const UserId &uid,
                                     const QByteArray &password, const Visitor &visitor);

// The session that a cookie names, its level lowered to untrusted if it was proved too long ago. NotFound: none.
Result<WebSession> findSession(store::Session &session, const store::HouseSettings &settings, QByteArrayView cookie);

// Another login of somebody who is signed in, proved by its password: slow, counted like a sign-in. CameIn never:
// `joined` says what became of it; without it the outcome says why not.
struct JoinOutcome {
    std::optional<Joined> joined;
    SignInOutcome outcome;
};
Result<JoinOutcome> joinByPassword(store::Session &session, const Means &means, const WebSession &web,
                                   const SignInAttempt &attempt, const Visitor &visitor);

Done signOut(store::Session &session, const WebSession &web, const Visitor &visitor);

} // namespace gatelodge::service
