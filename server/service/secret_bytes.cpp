#include "server/service/secret_bytes.h"
#include "server/service/sodium_ready.h"
#include <cstring>
#include <new>
#include <sodium.h>
#include <utility>

namespace gatelodge::service {

SecretBytes::SecretBytes(qsizetype size) : m_size(size) {
    if (size == 0)
        return;
    requireSodium();
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(size_t(size))));
    if (!m_bytes)
        throw std::bad_alloc();
    sodium_memzero(m_bytes.get(), size_t(size));
}

SecretBytes::SecretBytes(QByteArrayView bytes) : SecretBytes(bytes.size()) {
    if (m_size > 0)
        std::memcpy(m_bytes.get(), bytes.data(), size_t(m_size));
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_bytes(std::move(other.m_bytes)), m_size(std::exchange(other.m_size, 0)) {}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept {
    m_bytes = std::move(other.m_bytes);
    m_size = std::exchange(other.m_size, 0);
    return *this;
}

void SecretBytes::Free::operator()(unsigned char *bytes) const { sodium_free(bytes); }

void wipe(QByteArray &bytes) {
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

} // namespace gatelodge::service
