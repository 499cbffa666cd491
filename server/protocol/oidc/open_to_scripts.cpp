#include "server/protocol/oidc/open_to_scripts.h"

namespace gatelodge::oidc {

http::Response openToScripts(http::Response response) {
    if (!response.has("access-control-allow-origin"))
        response.with("Access-Control-Allow-Origin", "*");
    response.with("Access-Control-Expose-Headers", "WWW-Authenticate");
    return response;
}

http::Route preflight(const char *pattern) {
    const http::QuickHandler handler = [](const http::Request &, http::Reply reply) {
        reply(http::Response::empty(204)
                  .with("Access-Control-Allow-Origin", "*")
                  .with("Access-Control-Allow-Methods", "GET, POST")
                  .with("Access-Control-Allow-Headers", "Authorization, Content-Type")
                  .with("Access-Control-Max-Age", "86400"));
    };
    return {"OPTIONS", pattern, http::Access::Public, http::Csrf::None, http::Lane::Quick, 0, handler};
}

} // namespace gatelodge::oidc
