// Sites as clients of the OpenID provider, and their secrets (migration 0046).
#pragma once
#include "server/domain/openid.h"
#include "server/store/session.h"
#include <chrono>

namespace gatelodge::store {

// NotFound: no site speaks under this client_id, or it does not any more (switched off, deleted).
Result<OpenIdClient> findOpenIdClient(Session &session, const QString &clientId);
// For administrators: switched off ones, too. Nothing: the site does not speak OpenID Connect.
Result<std::optional<OpenIdClient>> findOpenIdClientOf(Session &session, const SiteId &site);
Result<QList<OpenIdClient>> listOpenIdClients(Session &session);
Done insertOpenIdClient(Session &session, const SiteId &site, const OpenIdProfile &profile);
Done replaceOpenIdClient(Session &session, const SiteId &site, Revision seen, const OpenIdProfile &profile);
Done removeOpenIdClient(Session &session, const SiteId &site); // with its secrets

// hash: SHA-256 of the secret. Refused (openid_secrets_two): two hold already.
Result<SecretId> insertClientSecret(Session &session, const SiteId &site, const QByteArray &hash,
                                    const QString &beginning);
Result<QList<ClientSecret>> listClientSecrets(Session &session, const SiteId &site); // those that hold
Done endClientSecret(Session &session, const SiteId &site, const SecretId &id, std::chrono::seconds in);
Result<bool> isClientSecret(Session &session, const SiteId &site, const QByteArray &hash); // one that holds

} // namespace gatelodge::store
