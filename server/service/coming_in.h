// What follows a proof, whoever gave it: the person's own state is looked at, a session opens, and the sign-in log says
// what came of it (F7). The proof itself is somebody else's: a password (sign_in), an authority (recognition), a mailed
// link (recovery, registration).
#pragma once
#include "server/domain/authority.h"
#include "server/domain/certificate_flaw.h"
#include "server/service/means.h"
#include "server/service/token.h"
#include "server/service/visitor.h"
#include "server/store/doors.h"
#include "server/store/logins.h"

namespace gatelodge::service {

// A new session. The texts of both tokens go into cookies and are kept nowhere.
struct FreshSession {
    UserId user;
    Token session;
    Token device;
    std::chrono::seconds lifetime{0}; // of the session cookie; 0: until the browser closes
};

struct SignInOutcome {
    enum Kind {
        CameIn,
        NoMatch,
        NotActive,  // proved, and the account is suspended, pending or deleted
        MustChange, // proved, and the password has to be changed first (EA-25); in no log: saving the new one is
        Throttled,
        Away,        // the authority does not answer
        Trouble,     // it answered, and that proved nothing
        ClosedThere, // the authority has closed the account
        Withdrawn,   // proved, but the login is no longer good here
        NoAccount,   // proved, and the authority brings nobody new
        ToLink,      // proved, and whoever has its address here must prove that account (R4)
    } kind = NoMatch;
    std::optional<FreshSession> session;          // CameIn
    std::optional<UserId> user;                   // NotActive: who it is, proved; the page tells why
    std::chrono::seconds wait{0};                 // Throttled
    QString authority;                            // its caption, from Away on
    QString message;                              // the authority's own words for the person; may be empty
    QString way;                                  // MustChange: the page that asks for the new one, a path of ours
    QByteArray link;                              // ToLink: what finishes it, for an hour
    CertificateFlaw flaw = CertificateFlaw::None; // why a certificate did not let them in
};

// Of one person's coming in: where they were going, and what the log may say of who they said they are.
struct ComingIn {
    bool keep = false;
    std::optional<SiteId> site;
    std::optional<AuthorityId> authority; // none: our own
    QByteArray typed;                     // keyed hash of what was typed; empty: nothing was
    bool onOwnDevice = true;              // the browser is the person's, and known as theirs from now on (F5)
};

// What a source that keeps this person says of them now, where there is one that is asked (Means::bringUpToDate). In no
// transaction.
void bringUpToDate(store::Session &session, const Means &means, const UserId &uid);
// CameIn or NotActive. `login` as it was proved: one that was changed meanwhile opens nothing.
Result<SignInOutcome> comeInWith(store::Session &session, const store::FoundLogin &login, const ComingIn &coming,
                                 const Visitor &visitor);
// Writes what came of it into the log, and hands it on.
Result<SignInOutcome> logged(store::Session &session, SignInOutcome outcome, const ComingIn &coming,
                             const std::optional<UserId> &uid, const Visitor &visitor);

} // namespace gatelodge::service
