// The front of the house: the HTTP thread with its server, and the two lanes behind it. Web for pages and protocols,
// slow for what hashes, so that neither starves the other (F4).
#pragma once
#include "app/certificate_door.h"
#include "app/settings.h"
#include "server/http/csrf.h"
#include "server/http/dispatcher.h"
#include "server/http/server.h"
#include "server/openid/keys.h"
#include "server/protocol/community/quick_hop.h"
#include "server/protocol/oidc/code_gatherer.h"
#include "server/protocol/oidc/quick_authorize.h"
#include "server/protocol/oidc/user_info_gatherer.h"
#include "server/protocol/web/endpoints/web_deps.h"
#include "server/quick/visit_gatherer.h"
#include "server/store/lane.h"
#include <QThread>

namespace gatelodge::app {

class Front {
public:
    struct Parts {
        std::shared_ptr<const service::Means> means;
        store::Connection connection;
        store::Connection listenConnection;
        QString mailSender; // the From address of mails: where people are told to look
        std::shared_ptr<service::PreviewTickets> previews = {}; // of a console in this program
    };
    Front(const Settings &settings, Parts parts);
    ~Front(); // lets due answers out, stills the lanes, then closes

    // Opens all addresses; one line names the first that cannot be had. The answer: where people can reach it.
    Result<QStringList> listen();

private:
    std::vector<http::Route> makeRoutes();
    http::Dispatcher makeDispatcher();
    http::LaneRunner laneRunner();
    Result<QStringList> listenOnThread(const std::optional<http::TlsIdentity> &identity);
    Done haveOpenIdKeys();
    Done openCertificateDoor(const http::TlsIdentity &identity);

    Settings m_settings;
    Parts m_parts;
    std::shared_ptr<const web::WebDeps> m_web;
    http::ErrorPage m_errorPage;
    std::shared_ptr<const openid::KeyRings> m_openIdKeys;
    std::unique_ptr<store::Lane> m_webLane, m_slowLane;
    std::unique_ptr<quick::SnapshotFollower> m_follower;
    std::unique_ptr<quick::SeenSessions> m_seen;
    std::unique_ptr<quick::VisitGatherer> m_gatherer;
    std::unique_ptr<oidc::CodeGatherer> m_codes;
    std::unique_ptr<oidc::UserInfoGatherer> m_userInfo;
    QThread m_thread;
    QObject *m_context; // lives in m_thread, as do the three below
    std::shared_ptr<community::QuickHop> m_quick;
    std::shared_ptr<oidc::QuickAuthorize> m_quickAuthorize;
    std::unique_ptr<http::Server> m_server;
    std::unique_ptr<CertificateDoor> m_certificates; // null: nobody is asked for a certificate
};

} // namespace gatelodge::app
