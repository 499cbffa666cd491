// What proves who a person is, and where: password, SSH keys, devices (EA-22, EA-24, PG-07).
#pragma once
#include "server/protocol/web/endpoints/turn.h"

namespace gatelodge::web {

Result<http::Response> showSecurity(Turn &turn, const Member &member);
Result<http::Response> changePassword(Turn &turn, const Member &member); // slow

Result<http::Response> showKeys(Turn &turn, const Member &member);
Result<http::Response> addKey(Turn &turn, const Member &member);
Result<http::Response> removeKey(Turn &turn, const Member &member);

Result<http::Response> showSessions(Turn &turn, const Member &member);
Result<http::Response> endSession(Turn &turn, const Member &member);
Result<http::Response> endSessions(Turn &turn, const Member &member); // scope "others" or "all"

} // namespace gatelodge::web
