// A new password as three forms take it: sign-up, reset and change.
#pragma once
#include "server/protocol/web/endpoints/turn.h"
#include "server/protocol/web/pages/password_parts.h"
#include "server/service/password_rules.h"

namespace gatelodge::web {

NewPassword emptyPassword(const Turn &turn); // nothing was tried yet
// What the form itself can see: empty, or not the same twice.
Complaints complaintsAboutTyped(const Turn &turn);
// What each rule says after a try; adds the complaints to the form's.
NewPassword triedPassword(const Turn &turn, const service::PasswordComplaints &found, Complaints &complaints);
QByteArray typedPassword(const Turn &turn);

} // namespace gatelodge::web
