// What every sign-up has in common, and sign-up at another authority than our own: the account is made there by its
// driver, the person gets a login there, and it is their home authority (EA-03, EA-31). Either both ends have it, or
// neither: the account there is made in the middle of our transaction, and taken back if that cannot be kept.
#pragma once
#include "server/domain/errand.h"
#include "server/service/registration.h"
#include "server/store/doors.h"

namespace gatelodge::service {

// Of a mailed link that was just used: whose it is, and whether they are let in at once.
struct Admission {
    QString address, language;
    UserStatus status = UserStatus::Active;
    bool asks = false; // approval is asked for, though it may be given as it comes
};
Result<Admission> admit(store::Session &session, const store::MailedToken &used);
// In the same transaction. True: the account waits.
Result<bool> askToBeLetIn(store::Session &session, const Admission &admission, const UserId &uid,
                          const AuthorityId &authority, const Visitor &visitor);

struct Newcomer {
    store::FoundLogin login; // to come in with
    bool waits = false;      // for approval: nothing opens yet
};
// Slow. Nothing: there are `problems`, and nothing was done. Unavailable: the authority does not answer.
Result<std::optional<Newcomer>> signUpThere(store::Session &session, const Means &means, const Authority &authority,
                                            QByteArrayView token, const SignUpForm &form, const Visitor &visitor,
                                            FormProblems &problems);

// Removes an entry that sign-up has made for somebody who was not let in after all; slow. True: it is settled, though
// what cannot be removed from here stays, and the log says so. False: not now, the authority is away or refuses.
Result<bool> takeBackThere(store::Session &session, const Means &means, const MadeElsewhere &made);

} // namespace gatelodge::service
