// Who is here (EA-27). NotFound where the house does not show it.
#pragma once
#include "server/protocol/web/endpoints/turn.h"

namespace gatelodge::web {

Result<http::Response> showOnline(Turn &turn, const Member &member);
Result<http::Response> saveShownOnline(Turn &turn, const Member &member);

} // namespace gatelodge::web
