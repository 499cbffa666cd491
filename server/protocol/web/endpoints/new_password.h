// A new password as three forms take it: sign-up, reset and change.
#pragma once
#include "server/protocol/web/endpoints/turn.h"
#include "server/protocol/web/pages/password_parts.h"
#include "server/service/password_policy.h"
#include "server/service/password_rules.h"

namespace gatelodge::web {

// What is asked of this person, or of somebody who has no account yet; nothing was tried yet.
Result<NewPassword> emptyPassword(const Turn &turn, const std::optional<UserId> &uid);
NewPassword emptyPassword(const service::PasswordDemands &demands);
// What the form itself can see: empty, or not the same twice.
Complaints complaintsAboutTyped(const Turn &turn);
// What each rule says after a try; adds the complaints to the form's.
NewPassword triedPassword(NewPassword shown, const service::PasswordComplaints &found, Complaints &complaints);
QByteArray typedPassword(const Turn &turn);

} // namespace gatelodge::web
