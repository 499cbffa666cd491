#include "server/protocol/community/ciphers.h"
#include "server/service/sodium_ready.h"
#include <array>
#include <openssl/evp.h>
#include <sodium.h>

namespace gatelodge::community {
namespace {

const unsigned char *octets(QByteArrayView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }
unsigned char *octets(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

// A fetch searches the providers under a lock: once per cipher, not once per message.
const EVP_CIPHER *fetched(const char *name) {
    const EVP_CIPHER *cipher = EVP_CIPHER_fetch(nullptr, name, nullptr);
    if (cipher == nullptr)
        qFatal("OpenSSL does not have %s", name);
    return cipher;
}

const EVP_CIPHER *cipherFor(const SiteKey &key) {
    static const std::array cbc{fetched("AES-128-CBC"), fetched("AES-192-CBC"), fetched("AES-256-CBC")};
    static const std::array siv{fetched("AES-128-SIV"), fetched("AES-192-SIV"), fetched("AES-256-SIV")};
    // Keys are 16, 24, 32 bytes; SIV uses two of them.
    const size_t bytes = size_t(key.bytes().size());
    return key.version() == FormatVersion::AesSiv ? siv[bytes / 16 - 2] : cbc[bytes / 8 - 2];
}

struct FreeContext {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};

} // namespace

void KeyedContext::Free::operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }

KeyedContext::KeyedContext(const SiteKey &key, Direction direction) {
    if (key.version() == FormatVersion::XChaCha)
        return;
    m_template.reset(EVP_CIPHER_CTX_new());
    if (!m_template ||
        EVP_CipherInit_ex(m_template.get(), cipherFor(key), nullptr, key.bytes().data(), nullptr, int(direction)) != 1)
        qFatal("OpenSSL refuses a site key");
    if (key.version() == FormatVersion::AesCbc)
        EVP_CIPHER_CTX_set_padding(m_template.get(), 0);
}

EVP_CIPHER_CTX *KeyedContext::copyForThisThread() const {
    static thread_local std::unique_ptr<EVP_CIPHER_CTX, FreeContext> working(EVP_CIPHER_CTX_new());
    if (!working || EVP_CIPHER_CTX_copy(working.get(), m_template.get()) != 1)
        return nullptr;
    return working.get();
}

bool sealCbc(const KeyedContext &key, const QByteArray &padded, Sealed &sealed) {
    EVP_CIPHER_CTX *context = key.copyForThisThread();
    sealed.data.resize(padded.size());
    int written = 0;
    return context != nullptr && EVP_EncryptInit_ex(context, nullptr, nullptr, nullptr, octets(sealed.nonce)) == 1 &&
           EVP_CIPHER_CTX_set_padding(context, 0) == 1 &&
           EVP_EncryptUpdate(context, octets(sealed.data), &written, octets(padded), int(padded.size())) == 1 &&
           written == padded.size();
}

bool openCbc(const KeyedContext &key, const Sealed &sealed, QByteArray &plain) {
    EVP_CIPHER_CTX *context = key.copyForThisThread();
    int written = 0;
    return context != nullptr && EVP_DecryptInit_ex(context, nullptr, nullptr, nullptr, octets(sealed.nonce)) == 1 &&
           EVP_CIPHER_CTX_set_padding(context, 0) == 1 &&
           EVP_DecryptUpdate(context, octets(plain), &written, octets(sealed.data), int(sealed.data.size())) == 1 &&
           written == plain.size();
}

bool sealSiv(const KeyedContext &key, QByteArrayView plain, Sealed &sealed) {
    EVP_CIPHER_CTX *context = key.copyForThisThread();
    sealed.data.resize(plain.size());
    sealed.tag.resize(kTagSize);
    int written = 0;
    int rest = 0;
    return context != nullptr &&
           EVP_EncryptUpdate(context, nullptr, &written, octets(sealed.nonce), int(sealed.nonce.size())) == 1 &&
           EVP_EncryptUpdate(context, octets(sealed.data), &written, octets(plain), int(plain.size())) == 1 &&
           EVP_EncryptFinal_ex(context, octets(sealed.data) + written, &rest) == 1 && written == plain.size() &&
           EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, int(kTagSize), sealed.tag.data()) == 1;
}

bool openSiv(const KeyedContext &key, const Sealed &sealed, QByteArray &plain) {
    EVP_CIPHER_CTX *context = key.copyForThisThread();
    QByteArray tag = sealed.tag; // OpenSSL asks for a writable one
    int written = 0;
    int rest = 0;
    return context != nullptr && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, int(kTagSize), tag.data()) == 1 &&
           EVP_DecryptUpdate(context, nullptr, &written, octets(sealed.nonce), int(sealed.nonce.size())) == 1 &&
           EVP_DecryptUpdate(context, octets(plain), &written, octets(sealed.data), int(sealed.data.size())) == 1 &&
           EVP_DecryptFinal_ex(context, octets(plain) + written, &rest) == 1 && written == plain.size();
}

bool sealXChaCha(const service::SecretBytes &key, QByteArrayView plain, Sealed &sealed) {
    service::requireSodium();
    sealed.data.resize(plain.size());
    sealed.tag.resize(kTagSize);
    return crypto_aead_xchacha20poly1305_ietf_encrypt_detached(octets(sealed.data), octets(sealed.tag), nullptr,
                                                               octets(plain),
                                                               static_cast<unsigned long long>(plain.size()), nullptr,
                                                               0, nullptr, octets(sealed.nonce), key.data()) == 0;
}

bool openXChaCha(const service::SecretBytes &key, const Sealed &sealed, QByteArray &plain) {
    service::requireSodium();
    return crypto_aead_xchacha20poly1305_ietf_decrypt_detached(
               octets(plain), nullptr, octets(sealed.data), static_cast<unsigned long long>(sealed.data.size()),
               octets(sealed.tag), nullptr, 0, octets(sealed.nonce), key.data()) == 0;
}

} // namespace gatelodge::community
