#include "app/front.h"
#include "app/listening.h"
#include "app/settings_sources.h"
#include "server/protocol/community/routes.h"
#include "server/protocol/oidc/routes.h"
#include "server/protocol/ops/routes.h"
#include "server/protocol/web/routes.h"
#include <QFile>

namespace gatelodge::app {

namespace {

// A hash takes some hundred times as long as a page: fewer may wait, so that nobody waits for longer than patience
// lasts.
int waitingHashes(const Settings &settings) { return std::max(settings.laneQueue / 10, 1); }

http::Response unavailable(const http::ErrorPage &page, const http::Request &request) {
    http::Response response = page(request, 503);
    response.status = 503;
    return std::move(response).with("Retry-After", "5");
}

Result<std::optional<http::TlsIdentity>> identityOf(const Settings &settings) {
    if (settings.tlsCertificate.isEmpty())
        return std::optional<http::TlsIdentity>();
    QFile certificate(settings.tlsCertificate);
    if (!certificate.open(QIODevice::ReadOnly))
        return failure(Fault::Misconfigured,
                       QStringLiteral("tls_certificate: %1 cannot be read").arg(settings.tlsCertificate));
    GL_TRY(const QByteArray key, readPrivateFile(settings.tlsKey));
    return std::optional(http::TlsIdentity{certificate.readAll(), key, {}});
}

http::Server::Settings serverSettings(const Settings &settings) {
    QStringList networks;
    for (const Network &network : settings.trustedProxies)
        networks << network.address.toString() + u'/' + QString::number(network.bits);
    http::Server::Settings result;
    if (auto proxies = http::TrustedProxies::parse(networks)) // the settings have checked them
        result.trustedProxies = std::move(*proxies);
    return result;
}

} // namespace

Front::Front(const Settings &settings, Parts parts)
    : m_settings(settings), m_parts(std::move(parts)),
      m_web(std::make_shared<const web::WebDeps>(web::WebDeps{
          m_parts.means,
          http::CsrfGuard(settings.publicUrl, m_parts.means->keyFor("csrf")),
          m_parts.mailSender,
          {},
          std::make_shared<web::HouseFace>(),
          m_parts.previews,
          [this](const QByteArray &tokenHash) { m_follower->forgetSession(tokenHash); }})),
      m_errorPage(web::errorPages(m_web)), m_openIdKeys(std::make_shared<const openid::KeyRings>(m_parts.means->vault)),
      m_webLane(std::make_unique<store::Lane>(QStringLiteral("web"), m_parts.connection, settings.laneWeb,
                                              settings.laneQueue)),
      m_slowLane(std::make_unique<store::Lane>(QStringLiteral("slow"), m_parts.connection, settings.laneSlow,
                                               waitingHashes(settings))),
      m_follower(std::make_unique<quick::SnapshotFollower>(m_parts.listenConnection, m_parts.connection)),
      m_seen(std::make_unique<quick::SeenSessions>(m_parts.connection)),
      m_gatherer(std::make_unique<quick::VisitGatherer>(m_parts.connection, m_errorPage)), m_context(new QObject) {
    m_thread.setObjectName(QStringLiteral("http"));
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

Front::~Front() {
    const auto onThread = [this](const auto &work) {
        QMetaObject::invokeMethod(m_context, work, Qt::BlockingQueuedConnection);
    };
    onThread([this] {
        if (m_server)
            m_server->close();
    });
    m_certificates.reset();
    m_codes.reset();    // what it does not answer takes the lane
    m_slowLane.reset(); // waits for the hash at hand; what waits behind it is dropped
    m_webLane.reset();
    m_gatherer.reset();
    m_userInfo.reset();
    onThread([this] {
        m_server.reset();
        m_quick.reset();
        m_quickAuthorize.reset();
    });
    m_context->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

std::vector<http::Route> Front::makeRoutes() {
    const community::CommunityMeans means(m_parts.means->vault, m_parts.means->keyFor("attempts"),
                                          m_web->csrf.cookies(), m_errorPage);
    const quick::Gather gather = [this](quick::Arrival &arrival) { return m_gatherer->add(arrival); };
    m_quick = std::make_shared<community::QuickHop>(*m_follower, *m_seen, gather, means);
    const oidc::OidcMeans oidcMeans{m_parts.means, m_openIdKeys, m_web->csrf.cookies(), m_errorPage};
    m_quickAuthorize = std::make_shared<oidc::QuickAuthorize>(*m_follower, *m_seen, gather, oidcMeans);
    m_codes = std::make_unique<oidc::CodeGatherer>(m_parts.connection, oidcMeans, laneRunner());
    m_userInfo = std::make_unique<oidc::UserInfoGatherer>(m_parts.connection, oidcMeans);
    std::vector<http::Route> routes = community::communityRoutes(means, m_quick);
    const auto add = [&routes](const auto &more) { routes.insert(routes.end(), more.begin(), more.end()); };
    add(web::webRoutes(m_web));
    add(oidc::oidcRoutes(oidcMeans, m_quickAuthorize, {m_codes.get(), m_userInfo.get()}));
    add(ops::opsRoutes([this] { return m_follower->isFresh(); }));
    return routes;
}

http::LaneRunner Front::laneRunner() {
    return [this](http::Lane lane, const http::Request &request, http::LaneHandler handler, http::Reply reply) {
        store::Lane &chosen = lane == http::Lane::Slow ? *m_slowLane : *m_webLane;
        return chosen.submit([request, handler = std::move(handler), reply,
                              page = m_errorPage](Result<store::Session *> session) mutable {
            http::answerFromLane(reply, session ? handler(request, **session) : unavailable(page, request));
        });
    };
}

http::Dispatcher Front::makeDispatcher() {
    auto router = http::Router::build(makeRoutes());
    if (!router) // a defect of this program, met by every test that starts it
        qFatal("%s", qPrintable(router.error().detail));
    return http::Dispatcher(std::move(*router), m_web->csrf, laneRunner(), m_errorPage);
}

Result<QStringList> Front::listenOnThread(const std::optional<http::TlsIdentity> &identity) {
    m_server = std::make_unique<http::Server>(serverSettings(m_settings), makeDispatcher());
    return listenAt(*m_server, m_settings.listen, identity, "listen");
}

Done Front::openCertificateDoor(const http::TlsIdentity &identity) {
    m_certificates = std::make_unique<CertificateDoor>(m_web, laneRunner());
    GL_DO(m_certificates->listen(m_settings.certificateListen, identity));
    return {};
}

// Before anybody can ask which they are.
Done Front::haveOpenIdKeys() {
    GL_TRY(const auto session, store::Session::open(m_parts.connection));
    GL_DO(openid::tendOpenIdKeys(*session, *m_parts.means));
    return {};
}

Result<QStringList> Front::listen() {
    GL_TRY(const auto identity, identityOf(m_settings));
    GL_DO(haveOpenIdKeys());
    Result<QStringList> addresses = QStringList();
    QMetaObject::invokeMethod(
        m_context, [&] { addresses = listenOnThread(identity); }, Qt::BlockingQueuedConnection);
    if (addresses && identity && !m_settings.certificateListen.isEmpty())
        GL_DO(openCertificateDoor(*identity));
    if (addresses)
        m_follower->start();
    return addresses;
}

} // namespace gatelodge::app
