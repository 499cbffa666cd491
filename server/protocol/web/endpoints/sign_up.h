// Creating an account (PG-18): an address, a mailed link, then names and password. GETs use up no link (F11).
#pragma once
#include "server/protocol/web/endpoints/turn.h"
#include "server/protocol/web/pages/complaints.h"
#include "server/service/registration.h"

namespace gatelodge::web {

Result<http::Response> showSignUp(Turn &turn); // also "look in your mail", after the form was sent
Result<http::Response> startSignUp(Turn &turn);
Result<http::Response> showSetPassword(Turn &turn);
Result<http::Response> finishSignUp(Turn &turn); // slow
// What is wrong with the form's fields, but for the password.
Complaints complaintsFrom(const service::FormProblems &problems, const service::SignUpForm &typed);

} // namespace gatelodge::web
