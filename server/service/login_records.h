// Logins in the hands of an administrator: looked at with their life, entered, changed, put out of use and removed
// (EL-01, EL-02, KE-09). Their owners do the same with their own in redirect_sign_in and on their pages.
#pragma once
#include "server/domain/login_record.h"
#include "server/domain/permit.h"
#include "server/service/means.h"

namespace gatelodge::service {

// Identities that are secrets are empty (EL-05), and of the properties only those of the driver's schema are there.
Result<QList<LoginRecord>> listLoginRecords(store::Session &session, const Permit<Duty::ReadPeople> &permit,
                                            const Means &means, const UserId &uid);

// Slow where the authority is asked whom the name means. Valid at once: the administrator says whose it is. Refused: no
// login is entered by its name there. NotFound: the authority knows nobody of that name. Duplicate: somebody has it
// (logins_identity), or this person has (login_is_theirs). Invalid: the end lies in the past.
Result<SavedLogin> addLogin(store::Session &session, const Permit<Duty::ManagePeople> &permit, const Means &means,
                            const UserId &uid, const AuthorityId &authority, const LoginEntry &entered);
// The same of one that is there; with another name it becomes another account's of the same authority.
Result<SavedLogin> changeLogin(store::Session &session, const Permit<Duty::ManagePeople> &permit, const Means &means,
                               const LoginId &id, Revision seen, const LoginEntry &entered);
// reason: for the login's history; may be empty. Made invalid, the sessions that only it has proved
// end (0018). Refused: the step
// is none that a login takes, or it is the last with which an owner can sign in (owner_remains).
Done changeLoginState(store::Session &session, const Permit<Duty::ManagePeople> &permit, const LoginId &id,
                      Revision seen, LoginState state, const QString &reason);
// Those sessions end, too. What is stored of it stays, for the history.
Done removeLogin(store::Session &session, const Permit<Duty::ManagePeople> &permit, const LoginId &id, Revision seen);
// As it was before: valid or not.
Done bringBackLogin(store::Session &session, const Permit<Duty::ManagePeople> &permit, const LoginId &id, bool valid);

} // namespace gatelodge::service
