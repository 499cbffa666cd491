#include "app/demo/webhook_check.h"
#include "server/service/digest.h"
#include <algorithm>

namespace gatelodge::app {

namespace {

constexpr qint64 kOldest = 300; // seconds
constexpr const char *kId = "webhook-id", *kTime = "webhook-timestamp", *kSignature = "webhook-signature";

tl::unexpected<Error> denied(const char *why) { return failure(Fault::Denied, QString::fromUtf8(why)); }

} // namespace

bool WebhookCheck::isOne(const http::Request &request) { return !request.header(kSignature).isEmpty(); }

Done WebhookCheck::check(const http::Request &request) const {
    const QByteArray sent = request.header(kTime);
    const QByteArray signedText = request.header(kId) + '.' + sent + '.' + request.body;
    const QList<QByteArray> signatures = request.header(kSignature).split(' ');
    GL_TRY(const auto secrets, m_secrets());
    const bool genuine = std::any_of(secrets.begin(), secrets.end(), [&](const service::SecretBytes &secret) {
        const QByteArray expected = "v1," + service::hmacSha256(secret.view(), signedText).toBase64();
        return std::any_of(signatures.begin(), signatures.end(), [&expected](const QByteArray &one) {
            return service::equalInConstantTime(one, expected);
        });
    });
    if (!genuine)
        return denied(QT_TRANSLATE_NOOP("demo", "the signature is wrong"));
    if (qAbs(sent.toLongLong() - m_now().toSecsSinceEpoch()) > kOldest)
        return denied(QT_TRANSLATE_NOOP("demo", "it was sent more than five minutes ago"));
    return {};
}

QString WebhookCheck::headersOf(const http::Request &request) {
    QString lines;
    for (const char *name : {kId, kTime, kSignature})
        lines += QStringLiteral("%1: %2\n").arg(QLatin1StringView(name), QString::fromUtf8(request.header(name)));
    return lines + u'\n';
}

} // namespace gatelodge::app
