// The front of the house: the HTTP thread with its server, and the two lanes behind it. Web for pages and protocols, slow
// for what hashes, so that neither starves the other (F4).
#pragma once
#include "app/settings.h"
#include "server/http/csrf.h"
#include "server/http/dispatcher.h"
#include "server/http/server.h"
#include "server/store/lane.h"
#include <QThread>

namespace gatelodge::app {

class Front {
public:
    struct Parts {
        std::vector<http::Route> routes;
        http::CsrfGuard csrf;
        http::ErrorPage errorPage;
        store::Connection connection;
    };
    Front(const Settings &settings, Parts parts);
    ~Front(); // lets due answers out, stills the lanes, then closes

    // Opens all addresses; one line names the first that cannot be had. The answer: where people can reach it.
    Result<QStringList> listen();

    // The lanes without a Front: for handlers that hand a request on to its lane themselves.
    static http::LaneRunner laneRunner(store::Lane &web, store::Lane &slow, http::ErrorPage errorPage);

private:
    Settings m_settings;
    std::unique_ptr<store::Lane> m_web, m_slow;
    QThread m_thread;
    QObject *m_context; // lives in m_thread
    std::unique_ptr<http::Server> m_server; // lives in m_thread
    http::Dispatcher m_dispatcher;
};

} // namespace gatelodge::app
