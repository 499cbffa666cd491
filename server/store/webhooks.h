// Pushes as webhooks (migration 0049): secrets as they lie in the database, and what a site may be told by its own rules.
#pragma once
#include "server/domain/site.h"
#include "server/store/openid_facts.h"
#include "server/store/session.h"
#include <chrono>

namespace gatelodge::store {

// sealed: to the vault, as service::kWebhookSecret. Refused (webhook_secrets_two): two hold already.
Result<WebhookSecretId> insertWebhookSecret(Session &session, const SiteId &site, const QByteArray &sealed,
                                            const QString &beginning);
Result<QList<WebhookSecret>> listWebhookSecrets(Session &session, const SiteId &site); // those that hold
// NotFound: it is none of the site's, or has ended. One that ends earlier anyway keeps its end.
Done endWebhookSecret(Session &session, const SiteId &site, const WebhookSecretId &id, std::chrono::seconds in);

struct SealedWebhookSecret {
    WebhookSecretId id;
    QByteArray sealed;
};
Result<QList<SealedWebhookSecret>> listSealedWebhookSecrets(Session &session, const SiteId &site); // the newest first

// Whose site it is, and whether it speaks the community protocol, where everybody's username and addresses are told.
struct WebhookRules {
    OrgId org;
    bool pairwise = false; // the organisation has names of its own for people
    bool speaksCommunity = false;
};
Result<WebhookRules> findWebhookRules(Session &session, const SiteId &site);

// A person as the site may know them by OpenID Connect. shared: as in the ledger, empty where it was never told; agreed:
// since the person last consented, where that is asked.
struct WebhookPerson {
    UserId user;
    OpenIdFacts facts;
    QStringList shared;
    bool agreed = false;
};
// Who is gone is missing.
Result<QList<WebhookPerson>> listWebhookPeople(Session &session, const SiteId &site, const QList<UserId> &people);

} // namespace gatelodge::store
