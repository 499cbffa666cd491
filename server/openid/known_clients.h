// Clients as somebody has met them before, so that many tokens of one site need no more than one reading of it. Belongs to
// one thread.
#pragma once
#include "server/domain/openid.h"
#include "server/store/session.h"

namespace gatelodge::openid {

class KnownClients {
public:
    // The client of the site, whose settings are this version; or newer ones. NotFound: it is gone.
    Result<OpenIdClient> of(store::Session &session, const SiteId &site, const QString &version);

private:
    QHash<SiteId, std::pair<QString, OpenIdClient>> m_clients;
};

} // namespace gatelodge::openid
