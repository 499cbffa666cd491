// What went wrong, as a page: one total switch. The detail goes to the log, never to people.
#pragma once
#include "server/http/dispatcher.h"
#include "server/protocol/web/endpoints/scene.h"
#include <chrono>

namespace gatelodge::web {

void logTrouble(const http::Request &request, const Error &error);
http::Response faultPage(const Scene &scene, const Error &error);
// 429 with Retry-After.
http::Response tooManyTries(const Scene &scene, std::chrono::seconds wait);
// For the dispatcher: pages for 403, 404, 405, 413, 500, 503 in the request's language, without a database.
http::ErrorPage errorPages(std::shared_ptr<const WebDeps> deps);

} // namespace gatelodge::web
