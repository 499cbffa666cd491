// Ops: what machines ask of the server. /healthz: the process answers. /readyz: and so does its database.
#pragma once
#include "server/http/route.h"
#include <functional>

namespace gatelodge::ops {

// ready: whether the database has answered within the last second; called on the HTTP thread.
std::vector<http::Route> opsRoutes(std::function<bool()> ready);

} // namespace gatelodge::ops
