// What PAM's outcome means to us (EA-01).
#pragma once
#include "server/login/answers.h"
#include "server/login/drivers/pam/ask.h"

namespace gatelodge::login::pam {

// PAM_SUCCESS of the account stage is Ok. What the account stage refuses is Ok too, but closed: the password was right,
// and the authority has shut the account, with a message. Closed before the password was proved, the answer names
// nobody and its verdict is AuthError.
AuthAnswer answerTo(const Asked &asked);

// "authenticate: Authentication failure; Account locked" for logs and "Test connection".
QString describe(const Report &report);

} // namespace gatelodge::login::pam
