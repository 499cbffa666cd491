#include "server/service/site_signature.h"
#include "server/service/digest.h"

namespace gatelodge::service {

QByteArray signatureOf(const SecretBytes &key, QByteArrayView message) {
    return hmacSha512(key.view(), message).toBase64();
}

bool isSignedBy(std::span<const SecretBytes *const> keys, QByteArrayView message, QByteArrayView signature) {
    bool genuine = false;
    for (const SecretBytes *key : keys) {
        const bool same = equalInConstantTime(signatureOf(*key, message), signature);
        genuine = genuine || same;
    }
    return genuine;
}

} // namespace gatelodge::service
