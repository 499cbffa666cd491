#include "server/protocol/oidc/browser_routes.h"
#include "server/protocol/oidc/authorize.h"
#include "server/protocol/oidc/client_authentication.h"
#include "server/protocol/oidc/pushed_request.h"
#include "server/protocol/oidc/sign_out.h"

namespace gatelodge::oidc {

namespace {

using http::Access;
using http::Csrf;
using http::Lane;
using Endpoint = http::Response (*)(const OidcMeans &, const http::Request &, store::Session &);

http::Route route(const OidcMeans &means, const char *method, const char *pattern, Access access, qint64 limit,
                  Endpoint endpoint) {
    const http::LaneHandler handler = [means, endpoint](const http::Request &request, store::Session &session) {
        return endpoint(means, request, session);
    };
    return {method, pattern, access, Csrf::None, Lane::Web, limit, handler};
}

using WithQuick = http::Response (*)(const OidcMeans &, QuickAuthorize *, const http::Request &, store::Session &);

http::LaneHandler onLane(const OidcMeans &means, const std::shared_ptr<QuickAuthorize> &quick, WithQuick endpoint) {
    return [means, quick, endpoint](const http::Request &request, store::Session &session) {
        return endpoint(means, quick.get(), request, session);
    };
}

http::Route authorizeRoute(const OidcMeans &means, const std::shared_ptr<QuickAuthorize> &quick) {
    const http::QuickOrLane handler{[quick](const http::Request &request, http::Reply reply) {
                                        return quick && quick->attempt(request, std::move(reply));
                                    },
                                    onLane(means, quick, authorize)};
    return {"GET", "/oidc/authorize", Access::Protocol, Csrf::None, Lane::Web, 0, handler};
}

} // namespace

// The forms are other sites': no cookie is looked at, and nothing happens but that they are kept.
std::vector<http::Route> browserRoutes(const OidcMeans &means, std::shared_ptr<QuickAuthorize> quick) {
    return {authorizeRoute(means, quick),
            route(means, "POST", "/oidc/authorize", Access::Protocol, kLargestForm, authorizeByForm),
            {"GET", "/oidc/authorize/<id>", Access::Protocol, Csrf::None, Lane::Web, 0,
             onLane(means, quick, authorizeKept)},
            route(means, "POST", "/oidc/par", Access::Signed, kFormRouteLimit, pushRequest),
            {"GET", "/oidc/logout", Access::Protocol, Csrf::None, Lane::Web, 0, onLane(means, quick, endSession)},
            route(means, "POST", "/oidc/logout", Access::Protocol, kLargestForm, endSessionByForm),
            {"GET", "/oidc/logout/<id>", Access::Protocol, Csrf::None, Lane::Web, 0,
             onLane(means, quick, endSessionKept)}};
}

} // namespace gatelodge::oidc
