#include "server/login/drivers/oidc/random_text.h"
#include "server/jose/json_web_key.h"
#include <openssl/crypto.h>
#include <openssl/rand.h>
#include <QCryptographicHash>

namespace gatelodge::login::oidc {

using jose::toBase64Url;

QByteArray randomText() {
    QByteArray bytes(32, Qt::Uninitialized);
    // Without randomness there is no sign-in that deserves the name.
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), int(bytes.size())) != 1)
        qFatal("no random bytes");
    return toBase64Url(bytes);
}

QByteArray challengeFor(const QByteArray &verifier) {
    return toBase64Url(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256));
}

bool isSame(const QString &given, const QString &kept) {
    const QByteArray a = given.toUtf8(), b = kept.toUtf8();
    return !b.isEmpty() && a.size() == b.size() && CRYPTO_memcmp(a.constData(), b.constData(), size_t(a.size())) == 0;
}

} // namespace gatelodge::login::oidc
