// The house that the benchmarks of OpenID Connect drive: the people and sites of the hop's house, each site a
// confidential client with PKCE and ES256, and one server with all that a real one has for this protocol.
#pragma once
#include "server/protocol/oidc/code_gatherer.h"
#include "server/protocol/oidc/quick_authorize.h"
#include "server/protocol/oidc/user_info_gatherer.h"
#include "server/store/lane.h"
#include "tests/bench/sso_hop_house.h"

namespace gatelodge::bench {

// After fill(): site i is the client "site-<i>".
Done fillOpenId(const store::Connection &connection, const service::Means &means);
extern const QByteArray kClientSecret, kVerifier;

class OidcHouse {
public:
    OidcHouse(const store::Connection &connection, std::shared_ptr<const service::Means> means, int lanes);
    ~OidcHouse();
    quint16 port() const { return m_port; }

private:
    http::LaneRunner laneRunner();
    template <typename Work> void onThread(Work work) {
        QMetaObject::invokeMethod(m_server, work, Qt::BlockingQueuedConnection);
    }

    oidc::OidcMeans m_means;
    quick::SnapshotFollower m_follower;
    quick::SeenSessions m_seen;
    quick::VisitGatherer m_gatherer;
    std::unique_ptr<store::Lane> m_lane;
    std::unique_ptr<oidc::CodeGatherer> m_codes;
    std::unique_ptr<oidc::UserInfoGatherer> m_userInfo;
    std::shared_ptr<oidc::QuickAuthorize> m_quick;
    http::Server *m_server = nullptr;
    QThread m_thread;
    quint16 m_port = 0;
};

} // namespace gatelodge::bench
