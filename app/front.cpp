#include "app/front.h"
#include "app/settings_sources.h"
#include <QHostInfo>

namespace gatelodge::app {

namespace {

constexpr int kWaitingRequests = 2000; // in the web lane; more get a 503
constexpr int kWaitingHashes = 100;    // in the slow lane, 100 sign-ins are some ten seconds of work

http::Response unavailable(const http::ErrorPage &page, const http::Request &request) {
    http::Response response = page(request, 503);
    response.status = 503;
    return std::move(response).with("Retry-After", "5");
}

QList<QHostAddress> addressesOf(const Endpoint &endpoint) {
    if (endpoint.host == QLatin1String("localhost"))
        return {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
    return {QHostAddress(endpoint.host)};
}

Result<std::optional<http::TlsIdentity>> identityOf(const Settings &settings) {
    if (settings.tlsCertificate.isEmpty())
        return std::optional<http::TlsIdentity>();
    QFile certificate(settings.tlsCertificate);
    if (!certificate.open(QIODevice::ReadOnly))
        return failure(Fault::Misconfigured, QStringLiteral("tls_certificate: %1 cannot be read").arg(settings.tlsCertificate));
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

http::LaneRunner Front::laneRunner(store::Lane &web, store::Lane &slow, http::ErrorPage errorPage) {
    return [&web, &slow, errorPage](http::Lane lane, const http::Request &request, http::LaneHandler handler,
                                    http::Reply reply) {
        store::Lane &chosen = lane == http::Lane::Slow ? slow : web;
        return chosen.submit([request, handler = std::move(handler), reply, errorPage](Result<store::Session *> session) mutable {
            reply(session ? handler(request, **session) : unavailable(errorPage, request));
        });
    };
}

Front::Front(const Settings &settings, Parts parts)
    : m_settings(settings),
      m_web(std::make_unique<store::Lane>(QStringLiteral("web"), parts.connection, settings.laneWeb, kWaitingRequests)),
      m_slow(std::make_unique<store::Lane>(QStringLiteral("slow"), parts.connection, settings.laneSlow, kWaitingHashes)),
      m_context(new QObject), m_dispatcher([&] {
          auto router = http::Router::build(std::move(parts.routes));
          if (!router) // a defect of this program, found by every test that starts it
              qFatal("%s", qPrintable(router.error().detail));
          return http::Dispatcher(std::move(*router), parts.csrf, laneRunner(*m_web, *m_slow, parts.errorPage),
                                  parts.errorPage);
      }()) {
    m_thread.setObjectName(QStringLiteral("http"));
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

Front::~Front() {
    QMetaObject::invokeMethod(
        m_context,
        [this] {
            if (m_server)
                m_server->close();
        },
        Qt::BlockingQueuedConnection);
    m_slow.reset(); // waits for the hash at hand; what waits behind it is dropped
    m_web.reset();
    QMetaObject::invokeMethod(m_context, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
    m_context->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

Result<QStringList> Front::listen() {
    GL_TRY(const auto identity, identityOf(m_settings));
    Result<QStringList> addresses = QStringList();
    QMetaObject::invokeMethod(
        m_context,
        [&] {
            m_server = std::make_unique<http::Server>(serverSettings(m_settings), m_dispatcher);
            for (const Endpoint &endpoint : std::as_const(m_settings.listen)) {
                for (const QHostAddress &address : addressesOf(endpoint)) {
                    const auto port = m_server->listen(address, endpoint.port, identity);
                    if (!port) {
                        addresses = failure(port.error().fault, QStringLiteral("listen: %1 port %2: %3")
                                                                    .arg(endpoint.host)
                                                                    .arg(endpoint.port)
                                                                    .arg(port.error().detail));
                        return;
                    }
                    const bool v6 = address.protocol() == QAbstractSocket::IPv6Protocol;
                    *addresses << QStringLiteral("%1://%2:%3")
                                      .arg(identity ? QStringLiteral("https") : QStringLiteral("http"),
                                           v6 ? u'[' + address.toString() + u']' : address.toString())
                                      .arg(*port);
                }
            }
        },
        Qt::BlockingQueuedConnection);
    return addresses;
}

} // namespace gatelodge::app
