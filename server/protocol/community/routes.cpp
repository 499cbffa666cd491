#include "server/protocol/community/routes.h"
#include "server/protocol/community/directory.h"
#include "server/protocol/community/lane_hop.h"

namespace gatelodge::community {
namespace {

using http::Access;
using http::Csrf;
using http::Lane;
using http::Request;
using http::Response;
using http::Route;

constexpr qint64 kSubscribeLimit = 4096; // bytes

using Endpoint = Response (*)(const CommunityMeans &, const Request &, store::Session &);

Route directoryRoute(const CommunityMeans &means, const QByteArray &pattern, Endpoint endpoint) {
    return {"GET",
            pattern,
            Access::Protocol,
            Csrf::None,
            Lane::Web,
            0,
            [means, endpoint](const Request &request, store::Session &session) {
                return endpoint(means, request, session);
            }};
}

Route hopRoute(const CommunityMeans &means, const std::shared_ptr<QuickHop> &quick) {
    const http::QuickOrLane handler{
        [quick](const Request &request, http::Reply reply) { return quick->attempt(request, std::move(reply)); },
        [means, quick](const Request &request, store::Session &session) {
            return hopOnLane(means, *quick, request, session);
        }};
    return {"GET", "/account/auth/<id>/", Access::Protocol, Csrf::None, Lane::Web, 0, handler};
}

Route logoutRoute(const CommunityMeans &means, const std::shared_ptr<QuickHop> &quick) {
    const http::LaneHandler handler = [means, quick](const Request &request, store::Session &session) {
        return logoutOnLane(means, *quick, request, session);
    };
    return {"GET", "/account/auth/<id>/logout/", Access::Protocol, Csrf::None, Lane::Web, 0, handler};
}

Route subscribeRoute(const CommunityMeans &means) {
    const http::LaneHandler handler = [means](const Request &request, store::Session &session) {
        return subscribe(means, request, session);
    };
    return {"POST", "/account/auth/<id>/subscribe/", Access::Signed, Csrf::None, Lane::Web, kSubscribeLimit, handler};
}

} // namespace

std::vector<Route> communityRoutes(const CommunityMeans &means, std::shared_ptr<QuickHop> quick) {
    return {hopRoute(means, quick),
            logoutRoute(means, quick),
            directoryRoute(means, "/account/auth/<id>/search/", search),
            directoryRoute(means, "/account/auth/<id>/getkeys/", getKeys),
            directoryRoute(means, "/account/auth/<id>/getkeys/<since>/", getKeys),
            subscribeRoute(means)};
}

} // namespace gatelodge::community
