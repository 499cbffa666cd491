#include "server/service/digest.h"
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <QString>
#include <sodium.h>

namespace gatelodge::service {
namespace {

constexpr qsizetype kTypedHashBytes = 8;

const unsigned char *octets(QByteArrayView bytes) {
    // OpenSSL takes a null pointer for "no key given"; an empty view must still be a pointer.
    static const unsigned char nothing = 0;
    return bytes.isEmpty() ? &nothing : reinterpret_cast<const unsigned char *>(bytes.data());
}

QByteArray hmac(const EVP_MD *algorithm, QByteArrayView key, QByteArrayView message) {
    QByteArray result(EVP_MD_get_size(algorithm), Qt::Uninitialized);
    unsigned int length = 0;
    const auto *done = HMAC(algorithm, octets(key), int(key.size()), octets(message), size_t(message.size()),
                            reinterpret_cast<unsigned char *>(result.data()), &length);
    if (done == nullptr || qsizetype(length) != result.size())
        qFatal("OpenSSL refuses HMAC");
    return result;
}

} // namespace

QByteArray sha256(QByteArrayView message) {
    static const EVP_MD *const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    QByteArray result(32, Qt::Uninitialized);
    unsigned int length = 0;
    if (algorithm == nullptr ||
        EVP_Digest(octets(message), size_t(message.size()), reinterpret_cast<unsigned char *>(result.data()), &length,
                   algorithm, nullptr) != 1)
        qFatal("OpenSSL refuses SHA-256");
    return result;
}

QByteArray hmacSha256(QByteArrayView key, QByteArrayView message) { return hmac(EVP_sha256(), key, message); }
QByteArray hmacSha512(QByteArrayView key, QByteArrayView message) { return hmac(EVP_sha512(), key, message); }

bool equalInConstantTime(QByteArrayView a, QByteArrayView b) {
    return a.size() == b.size() && sodium_memcmp(octets(a), octets(b), size_t(a.size())) == 0;
}

QByteArray keyedHashOfTyped(QByteArrayView key, const QString &typed) {
    const QString folded = typed.trimmed().normalized(QString::NormalizationForm_C).toLower();
    return hmacSha256(key, folded.toUtf8()).left(kTypedHashBytes).toHex();
}

} // namespace gatelodge::service
