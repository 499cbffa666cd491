// The three ciphers behind Sealer, each a pair of functions over OpenSSL's or libsodium's own. Nonce and sizes are the
// caller's business; false means refused by the library, or (opening) not genuine.
#pragma once
#include "server/protocol/community/sealing.h"

typedef struct evp_cipher_ctx_st EVP_CIPHER_CTX;

namespace gatelodge::community {

constexpr qsizetype kTagSize = 16;
constexpr qsizetype nonceSize(FormatVersion version) { return version == FormatVersion::XChaCha ? 24 : 16; }

// An OpenSSL context with the key schedule done, never used itself but copied: reading it from many threads is safe.
// Empty for version 4, whose key needs no preparation.
class KeyedContext {
public:
    enum class Direction { Open = 0, Seal = 1 };
    KeyedContext(const SiteKey &key, Direction direction);
    // This thread's working context, made equal to the template; null if OpenSSL refuses. Wiped at the next copy.
    EVP_CIPHER_CTX *copyForThisThread() const;

private:
    struct Free {
        void operator()(EVP_CIPHER_CTX *context) const;
    };
    std::unique_ptr<EVP_CIPHER_CTX, Free> m_template;
};

// Sealing reads sealed.nonce and fills sealed.data and sealed.tag. Opening fills `plain`, which has data's size.
bool sealCbc(const KeyedContext &key, const QByteArray &padded, Sealed &sealed);
bool openCbc(const KeyedContext &key, const Sealed &sealed, QByteArray &plain);
bool sealSiv(const KeyedContext &key, QByteArrayView plain, Sealed &sealed);
bool openSiv(const KeyedContext &key, const Sealed &sealed, QByteArray &plain);
bool sealXChaCha(const service::SecretBytes &key, QByteArrayView plain, Sealed &sealed);
bool openXChaCha(const service::SecretBytes &key, const Sealed &sealed, QByteArray &plain);

} // namespace gatelodge::community
