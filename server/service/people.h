// What an administrator does with people. Every operation takes its permit and is one transaction; edits name the
// revision they saw. Suspension ends sessions and tells the sites, by triggers of the database.
//
// Denied, by all that touch a person's account: the person has more power than who acts (service/roles.h). Memberships
// of groups give no power over the house, and are left to every administrator.
#pragma once
#include "server/domain/bulk_deed.h"
#include "server/domain/email.h"
#include "server/domain/login.h"
#include "server/domain/permit.h"
#include "server/domain/session.h"
#include "server/domain/ssh_key.h"
#include "server/domain/user.h"
#include "server/service/means.h"

namespace gatelodge::service {

using ManagePeople = Permit<Duty::ManagePeople>;
using HelpPeople = Permit<Duty::HelpPeople>;
using ManageRoles = Permit<Duty::ManageRoles>;

// Invalid: a name, username or address breaks a rule (detail begins with the field). Duplicate: address or username.
Result<UserId> createUser(store::Session &session, const ManagePeople &permit, const NewUser &fresh);
// Whoever gave a password knows it; one for one sign-in must be changed there (EA-25).
enum class GivenPassword { ToKeep, ForOneSignIn };
// Slow. The same with a password, and all of it or nothing. Invalid also: the password breaks the policy (the detail
// begins with "password: " and names the rule).
Result<UserId> createUserWithPassword(store::Session &session, const ManagePeople &permit, const Means &means,
                                      const NewUser &fresh, const QByteArray &password,
                                      GivenPassword given = GivenPassword::ToKeep);
// Conflict: somebody changed the person meanwhile. Refused: the username is fixed.
Done changeProfile(store::Session &session, const ManagePeople &permit, const UserId &uid, Revision seen,
                   const UserProfile &profile);
// How many were changed; those who are in that state already are left alone. Refused: the last owner.
Result<int> setStatus(store::Session &session, const ManagePeople &permit, const QList<UserId> &uids, UserStatus status,
                      const QString &message);
Result<int> removeUsers(store::Session &session, const ManagePeople &permit, const QList<UserId> &uids);
Result<int> bringBackUsers(store::Session &session, const ManagePeople &permit, const QList<UserId> &uids);

// vouched: the administrator says that it is hers; else a claim that a mailed link must confirm.
Result<EmailId> addEmail(store::Session &session, const ManagePeople &permit, const UserId &uid, const QString &address,
                         bool vouched);
Done vouchForEmail(store::Session &session, const ManagePeople &permit, const UserId &uid, const EmailId &id);
Done makePrimary(store::Session &session, const ManagePeople &permit, const UserId &uid, const EmailId &id);
Done removeEmail(store::Session &session, const ManagePeople &permit, const UserId &uid, const EmailId &id);

Done addSshKey(store::Session &session, const ManagePeople &permit, const UserId &uid, const QString &line);
Done removeSshKey(store::Session &session, const ManagePeople &permit, const UserId &uid, const SshKeyId &id);

// Slow. Ends all sessions of the person, who is told by mail (EA-24). Invalid: the password breaks the policy; what was
// used before and how old the present one is binds its owner only.
Done setPassword(store::Session &session, const ManagePeople &permit, const Means &means, const UserId &uid,
                 const QByteArray &password, GivenPassword given = GivenPassword::ToKeep);
// Mails a link that sets a new password. Invalid: the person has no verified address.
Done mailResetLink(store::Session &session, const HelpPeople &permit, const Means &means, const UserId &uid);
Done setLoginState(store::Session &session, const ManagePeople &permit, const LoginId &id, Revision seen,
                   LoginState state);
Done endSession(store::Session &session, const HelpPeople &permit, const UserId &uid, const SessionId &id);
// Denied: one of them is of somebody with more power.
Result<BulkOutcome> endSessions(store::Session &session, const HelpPeople &permit, const QList<SessionId> &ids);
Result<int> endAllSessions(store::Session &session, const HelpPeople &permit, const UserId &uid);

Result<int> addToGroup(store::Session &session, const ManagePeople &permit, const GroupId &group,
                       const QList<UserId> &uids);
Result<int> removeFromGroup(store::Session &session, const ManagePeople &permit, const GroupId &group,
                            const QList<UserId> &uids);
// Everybody is an owner who may sign in and administrate; the last one cannot be removed.
Done grantOwner(store::Session &session, const ManageRoles &permit, const UserId &uid);

} // namespace gatelodge::service
