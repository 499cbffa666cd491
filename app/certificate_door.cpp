#include "app/certificate_door.h"
#include "app/listening.h"
#include "server/protocol/web/routes.h"

namespace gatelodge::app {

namespace {

http::Server::Settings settingsOfDoor() {
    http::Server::Settings settings;
    settings.limits.connections = 1024;
    settings.limits.connectionsPerAddress = 64; // who shows a certificate needs one or two
    settings.limits.handshake = std::chrono::minutes(1);
    settings.limits.idle = std::chrono::seconds(5);
    settings.limits.bodyBytes = 0;
    return settings; // no proxy is trusted: TLS ends here, so the other end is the person's own
}

http::Dispatcher dispatcherOf(const std::shared_ptr<const web::WebDeps> &web, http::LaneRunner lanes) {
    const auto routes = web::certificateRoutes(web);
    auto router = http::Router::build({routes.begin(), routes.end()});
    if (!router) // a defect of this program, met by every test that opens the door
        qFatal("%s", qPrintable(router.error().detail));
    return http::Dispatcher(std::move(*router), web->csrf, std::move(lanes));
}

} // namespace

CertificateDoor::CertificateDoor(std::shared_ptr<const web::WebDeps> web, http::LaneRunner lanes)
    : m_web(std::move(web)), m_lanes(std::move(lanes)), m_context(new QObject) {
    m_thread.setObjectName(QStringLiteral("certificates"));
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

CertificateDoor::~CertificateDoor() {
    onThread([this] { m_server.reset(); });
    m_context->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

template <typename Work> void CertificateDoor::onThread(const Work &work) {
    QMetaObject::invokeMethod(m_context, work, Qt::BlockingQueuedConnection);
}

Result<QStringList> CertificateDoor::listen(const QList<Endpoint> &endpoints, const http::TlsIdentity &identity) {
    http::TlsIdentity asking = identity;
    asking.asksEverybody = true;
    Result<QStringList> addresses = QStringList();
    onThread([&] {
        m_server = std::make_unique<http::Server>(settingsOfDoor(), dispatcherOf(m_web, m_lanes));
        addresses = listenAt(*m_server, endpoints, asking, "certificate_listen");
    });
    return addresses;
}

} // namespace gatelodge::app
