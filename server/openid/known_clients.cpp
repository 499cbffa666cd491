#include "server/openid/known_clients.h"
#include "server/store/openid_clients.h"

namespace gatelodge::openid {

namespace {

constexpr qsizetype kMostClients = 4096;

} // namespace

Result<OpenIdClient> KnownClients::of(store::Session &session, const SiteId &site, const QString &version) {
    const auto known = m_clients.constFind(site);
    if (known != m_clients.constEnd() && known->first == version)
        return known->second;
    GL_TRY(const auto client, store::findOpenIdClientOf(session, site));
    if (!client)
        return failure(Fault::NotFound, QStringLiteral("the client is gone"));
    if (m_clients.size() >= kMostClients)
        m_clients.clear();
    m_clients.insert(site, {version, *client});
    return *client;
}

} // namespace gatelodge::openid
