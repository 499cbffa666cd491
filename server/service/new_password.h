// A new password for somebody who has an account: every way to one asks here whether it may be, and puts it here
// (EL-09, EA-24).
#pragma once
#include "server/service/password_policy.h"
#include "server/service/password_rules.h"

namespace gatelodge::service {

// Who chooses it, and by what proof. An owner who knows the present one waits for its least age and takes none of the
// last; who has forgotten it need not wait; an administrator is bound by what the text itself must be.
enum class PasswordWay { Page, MailedLink, Office };

// Slow where the policy has a history (a hash for each one kept) and nothing else is wrong.
Result<PasswordComplaints> complaintsAbout(store::Session &session, const Means &means, const UserId &uid,
                                           const QByteArray &password, PasswordWay way);

// Invalid, for those who read a line rather than a page: the detail is "password: " and the first rule that is broken.
Error refusalOf(const PasswordComplaints &found, const PasswordDemands &demands);

// What follows a new password wherever it is kept, in the caller's transaction: mailed links that set one die, and the
// owner is told by mail (EA-24) where there is a proved address.
Done passwordWasSet(store::Session &session, const Means &means, const UserId &uid, PasswordWay way,
                    const Visitor &visitor);
// The person's names and addresses, which no password of theirs may be.
Result<QStringList> ownWordsOf(store::Session &session, const UserId &uid);

// To be run in the caller's transaction: the hash takes the old one's place, mailed links that set one die, and the
// owner is told by mail (EA-24) where there is a proved address. mustChange: it is good for one sign-in.
Done putNewPassword(store::Session &session, const Means &means, const UserId &uid, const QByteArray &hash,
                    PasswordWay way, const Visitor &visitor, const std::optional<ChangeReason> &mustChange = {});

} // namespace gatelodge::service
