#include "server/store/webhooks.h"
#include "server/store/listing.h"
#include "server/store/touched.h"

namespace gatelodge::store {

Result<WebhookSecretId> insertWebhookSecret(Session &session, const SiteId &site, const QByteArray &sealed,
                                            const QString &beginning) {
    return session.one("webhook_secret.insert", site, sealed, beginning).map([](const Row &row) {
        return row.id<WebhookSecretId>("secret_id");
    });
}

Result<QList<WebhookSecret>> listWebhookSecrets(Session &session, const SiteId &site) {
    return listed(session.rows("webhook_secret.list", site), [](const Row &row) {
        return WebhookSecret{row.id<WebhookSecretId>("secret_id"), row.text("beginning"), row.time("made_at"),
                             row.time("ends_at")};
    });
}

Done endWebhookSecret(Session &session, const SiteId &site, const WebhookSecretId &id, std::chrono::seconds in) {
    return expectTouched(session.run("webhook_secret.end", site, id, double(in.count())), Fault::NotFound,
                         "webhook secret");
}

Result<QList<SealedWebhookSecret>> listSealedWebhookSecrets(Session &session, const SiteId &site) {
    return listed(session.rows("webhook_secret.sealed", site), [](const Row &row) {
        return SealedWebhookSecret{row.id<WebhookSecretId>("secret_id"), row.bytes("sealed")};
    });
}

Result<WebhookRules> findWebhookRules(Session &session, const SiteId &site) {
    return session.one("webhook.rules", site).map([](const Row &row) {
        return WebhookRules{row.id<OrgId>("org_id"), row.flag("pairwise"), row.flag("speaks_community")};
    });
}

Result<QList<WebhookPerson>> listWebhookPeople(Session &session, const SiteId &site, const QList<UserId> &people) {
    return listed(session.rows("webhook.people", site, people), [](const Row &row) {
        return WebhookPerson{row.user("uid"), openIdFactsFrom(row), row.list("shared"), row.flag("agreed")};
    });
}

} // namespace gatelodge::store
