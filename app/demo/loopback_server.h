// A small server on 127.0.0.1 for a site of the demo, in the calling thread.
#pragma once
#include "server/http/server.h"

namespace gatelodge::app {

// port: the one wished for, then the one that it got (a free one where the wish is 0 or taken).
Result<std::unique_ptr<http::Server>> serveOnLoopback(std::vector<http::Route> routes, quint16 &port);

} // namespace gatelodge::app
