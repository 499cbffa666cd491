// The secrets that a site's webhooks are signed with (Standard Webhooks, signature scheme v1). A secret is shown once, when
// it is made; the server keeps it sealed, because it signs with it (K1).
#pragma once
#include "server/domain/permit.h"
#include "server/domain/site.h"
#include "server/service/secret_bytes.h"
#include "server/service/vault.h"
#include "server/store/session.h"
#include <chrono>
#include <vector>

namespace gatelodge::service {

using ManageSite = Permit<Duty::ManageSite>; // Denied where it does not cover the site

struct MadeWebhookSecret {
    WebhookSecretId id;
    QString text; // whsec_ and standard base64 of 32 bytes; to be shown once
};
// Another one beside the first, which ends after the overlap; what is sent until then bears the signatures of both.
// Refused (webhook_secrets_two): two hold already; end one.
Result<MadeWebhookSecret> makeWebhookSecret(store::Session &session, const ManageSite &permit,
                                            const SealingKey &sealing, const SiteId &site,
                                            std::chrono::seconds overlap);
Done endWebhookSecret(store::Session &session, const ManageSite &permit, const SiteId &site,
                      const WebhookSecretId &id, std::chrono::seconds in);

// HMAC-SHA256 of "id.timestamp.body" with each secret: "v1,… v1,…", in standard base64. timestamp: seconds since 1970.
QByteArray webhookSignature(const std::vector<const SecretBytes *> &secrets, const QByteArray &id, qint64 timestamp,
                            const QByteArray &body);

} // namespace gatelodge::service
