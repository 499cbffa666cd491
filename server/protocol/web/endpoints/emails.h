// The room of the email addresses (PG-14), and the link that confirms one.
#pragma once
#include "server/protocol/web/endpoints/turn.h"

namespace gatelodge::web {

Result<http::Response> showEmails(Turn &turn, const Member &member);
Result<http::Response> addEmail(Turn &turn, const Member &member);
Result<http::Response> makeEmailMain(Turn &turn, const Member &member);
Result<http::Response> mailEmailLinkAgain(Turn &turn, const Member &member);
Result<http::Response> removeEmail(Turn &turn, const Member &member);
Result<http::Response> putEmailBack(Turn &turn, const Member &member); // for ten minutes

// Whoever opens the link need not be signed in.
Result<http::Response> showVerify(Turn &turn);
Result<http::Response> verify(Turn &turn);

} // namespace gatelodge::web
