// One server of the provider as it really runs, which tells how many requests it answered from its snapshot; or one
// that sends all of them by the lane.
#pragma once
#include "server/protocol/oidc/routes.h"
#include "server/store/lane.h"
#include "tests/server/protocol/oidc/openid_house.h"

namespace gatelodge::oidc::tests {

class QuickNode {
public:
    enum Way { Quick, ByLane };

    explicit QuickNode(const OpenIdHouse &house, Way way = Quick)
        : m_means{std::shared_ptr<const service::Means>(&house.means(), [](const auto *) {}),
                  std::make_shared<const openid::KeyRings>(house.means().vault), http::Cookies(false),
                  http::plainErrorPage},
          m_follower(house.database().connection(), house.database().connection()),
          m_seen(house.database().connection()), m_gatherer(house.database().connection(), m_means.trouble),
          m_lane(std::make_unique<store::Lane>(QStringLiteral("web"), house.database().connection(), 4, 1000)) {
        if (way == Quick)
            m_quick = std::make_shared<QuickAuthorize>(
                m_follower, m_seen, [this](quick::Arrival &arrival) { return ++m_quickly, m_gatherer.add(arrival); },
                m_means);
        if (way == Quick) {
            m_codes = std::make_unique<CodeGatherer>(house.database().connection(), m_means, laneRunner());
            m_userInfo = std::make_unique<UserInfoGatherer>(house.database().connection(), m_means);
        }
        m_server = new http::Server(
            {}, http::Dispatcher(value(http::Router::build(oidcRoutes(m_means, m_quick, {m_codes.get(), m_userInfo.get()}))),
                                 http::CsrfGuard(QUrl(QStringLiteral("http://localhost")), "a key for tests"),
                                 laneRunner()));
        if (m_quick)
            m_quick->moveToThread(&m_thread);
        m_server->moveToThread(&m_thread);
        m_thread.start();
        m_follower.start();
        onThread([this] { m_port = value(m_server->listen(QHostAddress(QHostAddress::LocalHost), 0)); });
    }
    ~QuickNode() {
        onThread([this] { delete m_server; });
        m_codes.reset();
        m_userInfo.reset();
        m_lane.reset();
        m_thread.quit();
        m_thread.wait();
        m_quick.reset();
    }

    Client client() const { return Client(m_port); }
    int quickly() const { return m_quickly; }
    bool isFresh() const { return m_follower.isFresh(); }
    QuickAuthorize &quickAuthorize() { return *m_quick; }
    quint64 redeemed() const { return m_codes->redeemed(); } // codes, together with others
    void settle() { // what was posted to its thread has arrived
        onThread([] {});
    }

private:
    http::LaneRunner laneRunner() {
        return [this](http::Lane, const http::Request &request, http::LaneHandler handler, http::Reply reply) {
            return m_lane->submit(
                [this, request, handler = std::move(handler), reply](Result<store::Session *> session) mutable {
                    http::answerFromLane(reply, session ? handler(request, **session)
                                                        : m_means.page(request, 503).with("Retry-After", "5"));
                });
        };
    }
    template <typename Work> void onThread(Work work) {
        QMetaObject::invokeMethod(m_server, work, Qt::BlockingQueuedConnection);
    }

    OidcMeans m_means;
    quick::SnapshotFollower m_follower;
    quick::SeenSessions m_seen;
    quick::VisitGatherer m_gatherer;
    std::unique_ptr<store::Lane> m_lane;
    std::shared_ptr<QuickAuthorize> m_quick;
    std::unique_ptr<CodeGatherer> m_codes;
    std::unique_ptr<UserInfoGatherer> m_userInfo;
    http::Server *m_server = nullptr;
    QThread m_thread;
    quint16 m_port = 0;
    std::atomic<int> m_quickly = 0;
};

} // namespace gatelodge::oidc::tests
