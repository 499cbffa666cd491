#include "server/service/derived_key.h"
#include "server/service/digest.h"

namespace gatelodge::service {

QByteArray derivedKey(const Vault &vault, QByteArrayView purpose) {
    return hmacSha256(vault.privateKey().view(), purpose);
}

} // namespace gatelodge::service
