#include "server/protocol/community/push_signature.h"
#include "server/service/digest.h"

namespace gatelodge::community {

QByteArray signatureOf(const SiteKey &key, QByteArrayView message) {
    return service::hmacSha512(key.bytes().view(), message).toBase64();
}

bool isSignedBy(std::span<const SiteKey *const> keys, QByteArrayView message, QByteArrayView signature) {
    bool genuine = false;
    for (const SiteKey *key : keys) {
        const bool same = service::equalInConstantTime(signatureOf(*key, message), signature);
        genuine = genuine || same;
    }
    return genuine;
}

} // namespace gatelodge::community
