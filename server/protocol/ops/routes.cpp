#include "server/protocol/ops/routes.h"

namespace gatelodge::ops {

std::vector<http::Route> opsRoutes(std::function<bool()> ready) {
    using http::Access, http::Csrf, http::Lane, http::QuickHandler, http::Reply, http::Request, http::Response;
    const QuickHandler health = [](const Request &, Reply reply) { reply(Response::text("ok\n")); };
    const QuickHandler readiness = [ready = std::move(ready)](const Request &, Reply reply) {
        reply(ready() ? Response::text("ready\n")
                      : Response::text("the database does not answer\n", 503).with("Retry-After", "2"));
    };
    return {{"GET", "/healthz", Access::Public, Csrf::None, Lane::Quick, 0, health},
            {"GET", "/readyz", Access::Public, Csrf::None, Lane::Quick, 0, readiness}};
}

} // namespace gatelodge::ops
