#include "server/service/random_bytes.h"
#include "server/service/sodium_ready.h"
#include <array>
#include <cstring>
#include <sodium.h>

namespace gatelodge::service {

QByteArray randomBytes(qsizetype count) {
    requireSodium();
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(count));
    return bytes;
}

SecretBytes randomSecret(qsizetype count) {
    SecretBytes secret(count);
    if (count > 0)
        randombytes_buf(secret.data(), size_t(count));
    return secret;
}

void drawNonce(std::span<unsigned char> out) {
    static thread_local std::array<unsigned char, 4096> pool;
    static thread_local size_t used = pool.size();
    Q_ASSERT(out.size() <= pool.size());
    if (out.size() > pool.size() - used) {
        requireSodium();
        randombytes_buf(pool.data(), pool.size());
        used = 0;
    }
    std::memcpy(out.data(), pool.data() + used, out.size());
    std::memset(pool.data() + used, 0, out.size());
    used += out.size();
}

} // namespace gatelodge::service
