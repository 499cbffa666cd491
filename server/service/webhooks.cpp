#include "server/service/webhooks.h"
#include "server/service/access.h"
#include "server/service/digest.h"
#include "server/service/random_bytes.h"
#include "server/store/transaction.h"
#include "server/store/webhooks.h"

namespace gatelodge::service {

using store::inTransaction;

namespace {

constexpr qsizetype kSecretSize = 32; // of 24 to 64 that the scheme takes
constexpr QLatin1StringView kPrefix("whsec_");
constexpr qsizetype kShown = 4; // characters after the prefix

} // namespace

Result<MadeWebhookSecret> makeWebhookSecret(store::Session &session, const ManageSite &permit,
                                            const SealingKey &sealing, const SiteId &site,
                                            std::chrono::seconds overlap) {
    GL_DO(checkCovers(permit, site));
    const SecretBytes secret = randomSecret(kSecretSize);
    const QString text = kPrefix + QString::fromLatin1(secret.view().toByteArray().toBase64());
    return inTransaction(session, permit.actor(), [&]() -> Result<MadeWebhookSecret> {
        GL_TRY(const auto present, store::listWebhookSecrets(session, site));
        for (const WebhookSecret &one : present) {
            if (!one.endsAt.isValid())
                GL_DO(store::endWebhookSecret(session, site, one.id, overlap));
        }
        GL_TRY(const WebhookSecretId id,
               store::insertWebhookSecret(session, site, sealing.seal(kWebhookSecret, secret.view()),
                                          text.left(kPrefix.size() + kShown)));
        return MadeWebhookSecret{id, text};
    });
}

Done endWebhookSecret(store::Session &session, const ManageSite &permit, const SiteId &site,
                      const WebhookSecretId &id, std::chrono::seconds in) {
    GL_DO(checkCovers(permit, site));
    return inTransaction(session, permit.actor(), [&] { return store::endWebhookSecret(session, site, id, in); });
}

QByteArray webhookSignature(const std::vector<const SecretBytes *> &secrets, const QByteArray &id, qint64 timestamp,
                            const QByteArray &body) {
    const QByteArray content = id + '.' + QByteArray::number(timestamp) + '.' + body;
    QByteArray signatures;
    for (const SecretBytes *secret : secrets) {
        if (!signatures.isEmpty())
            signatures += ' ';
        signatures += "v1," + hmacSha256(secret->view(), content).toBase64();
    }
    return signatures;
}

} // namespace gatelodge::service
