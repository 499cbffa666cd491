// From a well-formed Request to the answer of its route: 404, 405, body limit, the proof of forms, then the handler on
// the HTTP thread or on a lane. Whatever goes wrong in a handler becomes a logged 500 page. Knows no sockets.
#pragma once
#include "server/http/csrf.h"
#include "server/http/router.h"

namespace gatelodge::http {

// The page that says what went wrong, for 403 (a form without its proof), 404, 405, 413, 500 and 503. Its status is set
// afterwards. Called on the HTTP thread or a lane's: it must be pure.
using ErrorPage = std::function<Response(const Request &, int status)>;
Response plainErrorPage(const Request &request, int status);

class Dispatcher {
public:
    Dispatcher(Router router, CsrfGuard csrf, LaneRunner runLane, ErrorPage errorPage = plainErrorPage);

    // Whether the body that a head announces may be read at all; a response refuses it unread (404, 405 or 413).
    std::optional<Response> refuseBody(const Request &head, qint64 contentLength) const;
    // `answer` is called exactly once, on any thread, and never after this Dispatcher is gone and its lanes are still.
    void dispatch(std::shared_ptr<Request> request, std::function<void(Response &&)> answer) const;
    Response error(const Request &request, int status) const;

private:
    using Answer = std::function<void(Response &&)>;
    Response misrouted(const Request &request, const RouteMatch &match) const;
    bool provesItsForm(const Request &request) const;
    void run(const Route &route, const std::shared_ptr<Request> &request, Reply reply) const;
    void runOnLane(const Route &route, const LaneHandler &handler, const Request &request, Reply reply) const;

    Router m_router;
    CsrfGuard m_csrf;
    LaneRunner m_runLane;
    std::shared_ptr<const ErrorPage> m_errorPage; // shared with replies, which may outlive this object
};

} // namespace gatelodge::http
