#include "tests/bench/oidc_house.h"
#include "server/protocol/oidc/routes.h"
#include "server/service/digest.h"
#include <QUrl>

namespace gatelodge::bench {

const QByteArray kClientSecret = "a-secret-of-forty-three-characters-in-a-row";
const QByteArray kVerifier = "a-verifier-of-forty-three-characters-or-more-x";

Done fillOpenId(const store::Connection &connection, const service::Means &means) {
    GL_TRY(const auto session, store::Session::open(connection));
    GL_DO(openid::tendOpenIdKeys(*session, means));
    // Each site's secret is its own: a stored one is nobody else's.
    for (int site = 1; site <= kSites; ++site) {
        const QByteArray secret = kClientSecret.left(42) + char('a' + site);
        GL_DO(session->script(
            QStringLiteral("INSERT INTO openid_clients (site_id, client_id, id_token_alg, redirect_addresses) VALUES "
                           "(%1, 'site-%1', 'ES256', '{https://site%1.example.org/back}');"
                           "INSERT INTO openid_secrets (site_id, hash, beginning) VALUES (%1, '\\x%2', 'a-se')")
                .arg(site)
                .arg(QString::fromLatin1(service::sha256(secret).toHex()))));
    }
    return {};
}

OidcHouse::OidcHouse(const store::Connection &connection, std::shared_ptr<const service::Means> means, int lanes)
    : m_means{means, std::make_shared<const openid::KeyRings>(means->vault), http::Cookies(false)},
      m_follower(connection, connection), m_seen(connection), m_gatherer(connection, m_means.trouble),
      m_lane(std::make_unique<store::Lane>(QStringLiteral("web"), connection, lanes, 4096)),
      m_quick(std::make_shared<oidc::QuickAuthorize>(
          m_follower, m_seen, [this](quick::Arrival &arrival) { return m_gatherer.add(arrival); }, m_means)) {
    m_codes = std::make_unique<oidc::CodeGatherer>(connection, m_means, laneRunner());
    m_userInfo = std::make_unique<oidc::UserInfoGatherer>(connection, m_means);
    auto router = http::Router::build(oidc::oidcRoutes(m_means, m_quick, {m_codes.get(), m_userInfo.get()}));
    if (!router)
        qFatal("%ls", qUtf16Printable(router.error().detail));
    const QUrl url(QStringLiteral("http://localhost"));
    m_server = new http::Server({}, http::Dispatcher(std::move(*router), http::CsrfGuard(url, "bench"), laneRunner()));
    m_quick->moveToThread(&m_thread);
    m_server->moveToThread(&m_thread);
    m_thread.start();
    m_follower.start();
    onThread([this] {
        const auto port = m_server->listen(QHostAddress(QHostAddress::LocalHost), 0);
        if (!port)
            qFatal("%ls", qUtf16Printable(port.error().detail));
        m_port = *port;
    });
    while (!m_follower.isFresh())
        QThread::msleep(5);
}

OidcHouse::~OidcHouse() {
    onThread([this] { delete m_server; });
    m_codes.reset();
    m_userInfo.reset();
    m_lane.reset();
    m_thread.quit();
    m_thread.wait();
    m_quick.reset();
}

http::LaneRunner OidcHouse::laneRunner() {
    return [this](http::Lane, const http::Request &request, http::LaneHandler handler, http::Reply reply) {
        return m_lane->submit([this, request, handler = std::move(handler), reply](Result<store::Session *> s) mutable {
            http::answerFromLane(reply, s ? handler(request, **s) : m_means.page(request, 503));
        });
    };
}

} // namespace gatelodge::bench
