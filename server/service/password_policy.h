// The policy of passwords in use: what it comes to for one person, whose password must be changed before going on, and
// how an administrator writes it (EL-09, EA-25).
#pragma once
#include "server/domain/permit.h"
#include "server/service/means.h"
#include "server/service/visitor.h"
#include "server/store/passwords.h"

namespace gatelodge::service {

using store::StoredPolicy;

Result<StoredPolicy> readPasswordPolicy(store::Session &session, const AuthorityId &authority);
// Invalid: the detail names the rule that is out of its bounds. Conflict: the authority was changed meanwhile.
// Passwords that are in use stay as they are; a shallower history is thrown away at once.
Done writePasswordPolicy(store::Session &session, const Permit<Duty::ManageSettings> &permit,
                         const AuthorityId &authority, Revision seen, const PasswordPolicy &policy);

// What the local authority asks of somebody's next password; of somebody who has no account yet.
struct PasswordDemands {
    PasswordPolicy policy;
    int leastLength = 15;                        // of this person
    std::optional<store::PasswordFacts> present; // of the present password, where there is one
};
Result<PasswordDemands> demandsOn(store::Session &session, const UserId &uid);
Result<PasswordDemands> demandsOnNewcomers(store::Session &session);
// The same of another authority that keeps the password.
Result<PasswordDemands> demandsAt(store::Session &session, const AuthorityId &authority);

// Whether somebody who has proved their password (and second factor) may go on with it. Asked at every sign-in by
// password, before a session is opened: `now` says that it must be changed first, and why. `soon` is a word beside the
// way: it may be changed, until `expiresAt`.
struct PasswordDue {
    std::optional<ChangeReason> now;
    bool soon = false;
    QDateTime expiresAt; // invalid: never
};
PasswordDue dueBy(const PasswordDemands &demands);
Result<PasswordDue> passwordDue(store::Session &session, const UserId &uid);
// The page on which somebody who has just proved the present password chooses another, as a path of ours with a token
// that works once, for an hour. There is no session until then; saving opens one.
Result<QString> wayToDueChange(store::Session &session, const Means &means, const UserId &uid, ChangeReason why,
                               const Visitor &visitor);

// At their next sign-in they choose another password. How many were asked: those who have one.
Result<int> demandPasswordChange(store::Session &session, const Permit<Duty::ManagePeople> &permit,
                                 const QList<UserId> &uids);

} // namespace gatelodge::service
