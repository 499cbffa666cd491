#include "server/protocol/oidc/routes.h"
#include "server/protocol/oidc/browser_routes.h"
#include "server/protocol/oidc/client_authentication.h"
#include "server/protocol/oidc/code_gatherer.h"
#include "server/protocol/oidc/device_authorization.h"
#include "server/protocol/oidc/discovery.h"
#include "server/protocol/oidc/open_to_scripts.h"
#include "server/protocol/oidc/told_tokens.h"
#include "server/protocol/oidc/token.h"
#include "server/protocol/oidc/user_info.h"
#include <QJsonDocument>

namespace gatelodge::oidc {

namespace {

using http::Access;
using http::Csrf;
using http::Lane;
using http::Request;
using http::Response;
using http::Route;

// Seconds: a key is published a day before it signs, but one that was lost is to be forgotten soon.
constexpr char kKeysLive[] = "public, max-age=600";
constexpr char kDocumentLives[] = "public, max-age=3600";
constexpr qint64 kUserInfoLimit = 64 * 1024; // bytes

using Endpoint = Response (*)(const OidcMeans &, const Request &, store::Session &);

Route laneRoute(const OidcMeans &means, const char *method, const char *pattern, qint64 limit, Endpoint endpoint) {
    const http::LaneHandler handler = [means, endpoint](const Request &request, store::Session &session) {
        return endpoint(means, request, session);
    };
    return {method, pattern, Access::Signed, Csrf::None, Lane::Web, limit, handler};
}

Response document(const QByteArray &json, const char *life) {
    return Response::json(json).with("Cache-Control", life).with("Access-Control-Allow-Origin", "*");
}

// It is the same for as long as the program runs, and so is its answer.
Route discoveryRoute(const OidcMeans &means, const char *pattern) {
    const QJsonDocument json(discoveryDocument(means.means->publicUrl));
    const http::QuickHandler handler = [answer = document(json.toJson(QJsonDocument::Compact), kDocumentLives)](
                                           const Request &, http::Reply reply) { reply(Response(answer)); };
    return {"GET", pattern, Access::Public, Csrf::None, Lane::Quick, 0, handler};
}

Response keySet(const OidcMeans &means, const Request &request, store::Session &session) {
    const auto ring = means.keys->current(session);
    return ring ? document((*ring)->jwks(), kKeysLive) : means.troubleFor(request, ring.error());
}

// The answer with the ring that is at hand, made once for each; on the HTTP thread only.
class KeySetAtHand {
public:
    explicit KeySetAtHand(std::shared_ptr<const openid::KeyRings> keys) : m_keys(std::move(keys)) {}
    bool answer(http::Reply &reply) {
        auto ring = m_keys->atHand();
        if (!ring)
            return false;
        if (ring != m_ring)
            m_answer = document(ring->jwks(), kKeysLive);
        m_ring = std::move(ring);
        reply(Response(m_answer));
        return true;
    }

private:
    std::shared_ptr<const openid::KeyRings> m_keys;
    std::shared_ptr<const openid::KeyRing> m_ring;
    Response m_answer;
};

Route keySetRoute(const OidcMeans &means) {
    const http::QuickOrLane handler{
        [atHand = std::make_shared<KeySetAtHand>(means.keys)](const Request &, http::Reply reply) {
            return atHand->answer(reply);
        },
        [means](const Request &request, store::Session &session) { return keySet(means, request, session); }};
    return {"GET", "/oidc/jwks.json", Access::Public, Csrf::None, Lane::Web, 0, handler};
}

// Many at once where there is somebody who gathers them.
template <typename Gatherer>
Route gatheredRoute(const OidcMeans &means, const char *method, const char *pattern, qint64 limit, Gatherer *gatherer,
                    Endpoint endpoint) {
    const http::QuickOrLane handler{[gatherer](const Request &request, http::Reply reply) {
                                        return gatherer && gatherer->attempt(request, std::move(reply));
                                    },
                                    [means, endpoint](const Request &request, store::Session &session) {
                                        return endpoint(means, request, session);
                                    }};
    return {method, pattern, Access::Signed, Csrf::None, Lane::Web, limit, handler};
}

std::vector<Route> openRoutes(const OidcMeans &means, UserInfoGatherer *gatherer) {
    return {discoveryRoute(means, "/.well-known/openid-configuration"),
            preflight("/.well-known/openid-configuration"),
            discoveryRoute(means, "/.well-known/oauth-authorization-server"),
            preflight("/.well-known/oauth-authorization-server"),
            keySetRoute(means),
            preflight("/oidc/jwks.json"),
            gatheredRoute(means, "GET", "/oidc/userinfo", 0, gatherer, userInfo),
            gatheredRoute(means, "POST", "/oidc/userinfo", kUserInfoLimit, gatherer, userInfo),
            preflight("/oidc/userinfo")};
}

// What clients' servers call, and clients in browsers.
std::vector<Route> clientRoutes(const OidcMeans &means, CodeGatherer *codes) {
    return {gatheredRoute(means, "POST", "/oidc/token", kFormRouteLimit, codes, token),
            preflight("/oidc/token"),
            laneRoute(means, "POST", "/oidc/revoke", kFormRouteLimit, revoke),
            preflight("/oidc/revoke"),
            laneRoute(means, "POST", "/oidc/introspect", kFormRouteLimit, introspect),
            laneRoute(means, "POST", "/oidc/device_authorization", kFormRouteLimit, authorizeDevice)};
}

} // namespace

std::vector<Route> oidcRoutes(const OidcMeans &means, std::shared_ptr<QuickAuthorize> quick,
                                    const Gatherers &gatherers) {
    std::vector<Route> routes = openRoutes(means, gatherers.userInfo);
    const auto add = [&routes](const std::vector<Route> &more) {
        routes.insert(routes.end(), more.begin(), more.end());
    };
    add(browserRoutes(means, std::move(quick)));
    add(clientRoutes(means, gatherers.codes));
    return routes;
}

} // namespace gatelodge::oidc
