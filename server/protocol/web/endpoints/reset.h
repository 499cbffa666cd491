// A forgotten password (PG-18, EL-07). Whether there is an account cannot be seen (F6); GETs use up no link (F11).
#pragma once
#include "server/protocol/web/endpoints/turn.h"

namespace gatelodge::web {

Result<http::Response> showReset(Turn &turn); // also "look in your mail", after the form was sent
Result<http::Response> startReset(Turn &turn);
Result<http::Response> showForgottenLogin(Turn &turn); // "I forgot my login"; also afterwards
Result<http::Response> startForgottenLogin(Turn &turn);
Result<http::Response> showResetPassword(Turn &turn);
Result<http::Response> finishReset(Turn &turn); // slow

} // namespace gatelodge::web
