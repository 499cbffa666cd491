// Who is it, whom an authority has just proved? A login known here, somebody new whom the authority may bring, or the
// owner of an account with the same proved address, who has yet to prove that one (KE-02, KE-03, R4).
#pragma once
#include "server/login/answers.h"
#include "server/service/coming_in.h"
#include "server/service/means.h"

namespace gatelodge::service {

// CameIn, NotActive, Withdrawn, NoAccount or ToLink, in the log already. loginKind: of the authority's driver.
Result<SignInOutcome> recognise(store::Session &session, const Means &means, const Authority &authority, const QString &loginKind,
                                const login::RemoteUser &proved, const ComingIn &coming, const Visitor &visitor);

// "Your account will be ready tomorrow": where nobody is brought, what the authority itself said counts (EA-31).
SignInOutcome withOwnWords(SignInOutcome outcome, const login::AuthAnswer &answer);

// Somebody who is signed in proves another login, to have it as a way in from now on (EL-03). They hear of it by mail.
enum class Joined {
    Now,
    Already,       // it was theirs
    Waits,         // an administrator has to agree first (EL-10)
    SomebodyElses, // another account has it
    Withdrawn,     // an administrator has taken it away: it does not come back by itself
};
Result<Joined> joinProved(store::Session &session, const Means &means, const Authority &authority,
                          const QString &loginKind, const login::RemoteUser &proved, const WebSession &web,
                          const Visitor &visitor);

// The same where a browser brings the proof: what finishes it once the person has said yes on a page of ours. Without
// that, whoever leads a browser to a provider could join their own login to somebody's account.
Result<QByteArray> keepToJoin(store::Session &session, const Authority &authority, const QString &loginKind,
                              const login::RemoteUser &proved, const UserId &uid, const Visitor &visitor);

// What waits to be linked, for the page that asks for the account's proof.
struct WaitingLink {
    UserId user; // the account that has to be proved
    AuthorityId authority;
    QString kind, identity;
    QString authorityCaption;
    QString name;    // how the person calls themselves there
    QString address; // that both have proved; empty: the person asked for it while signed in
};
// Uses up nothing. Expired: gone, or never given.
Result<WaitingLink> lookAtWaitingLink(store::Session &session, QByteArrayView link);
// By whoever is signed in with a proof of just now. Denied: it is another account. Exactly one of several tries wins.
Result<Joined> finishLink(store::Session &session, const Means &means, QByteArrayView link, const WebSession &web,
                          const Visitor &visitor);

} // namespace gatelodge::service
