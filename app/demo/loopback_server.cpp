#include "app/demo/loopback_server.h"
#include <QUrl>

namespace gatelodge::app {

Result<std::unique_ptr<http::Server>> serveOnLoopback(std::vector<http::Route> routes, quint16 &port) {
    GL_TRY(auto router, http::Router::build(std::move(routes)));
    // No lanes: everything is quick, nothing here has a database.
    const auto noLane = [](http::Lane, const http::Request &, http::LaneHandler, http::Reply) { return false; };
    auto server = std::make_unique<http::Server>(http::Server::Settings{},
                                                 http::Dispatcher(std::move(router), http::CsrfGuard(QUrl()), noLane));
    const QHostAddress loopback(QHostAddress::LocalHost);
    auto listening = server->listen(loopback, port);
    if (!listening && port != 0)
        listening = server->listen(loopback, 0);
    if (!listening)
        return failure(listening.error());
    port = *listening;
    return server;
}

} // namespace gatelodge::app
