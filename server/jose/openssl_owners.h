// OpenSSL's objects of this room, each with one owner.
#pragma once
#include <memory>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <QByteArrayView>

namespace gatelodge::jose {

template <auto release> struct Release {
    template <typename T> void operator()(T *object) const { release(object); }
};
using BigNumber = std::unique_ptr<BIGNUM, Release<BN_free>>;
using Builder = std::unique_ptr<OSSL_PARAM_BLD, Release<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, Release<OSSL_PARAM_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Release<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX_free>>;
using CurveSignature = std::unique_ptr<ECDSA_SIG, Release<ECDSA_SIG_free>>;
using PrivateKeyInfo = std::unique_ptr<PKCS8_PRIV_KEY_INFO, Release<PKCS8_PRIV_KEY_INFO_free>>;
using SharedKey = std::shared_ptr<EVP_PKEY>;

// OpenSSL's errors stay in the thread's queue; whoever has asked it something clears them, so that no later TLS
// handshake on the thread takes them for its own.
struct ErrorsCleared {
    ErrorsCleared() = default;
    ErrorsCleared(const ErrorsCleared &) = delete;
    ErrorsCleared &operator=(const ErrorsCleared &) = delete;
    ~ErrorsCleared() { ERR_clear_error(); }
};

inline const unsigned char *bytesOf(QByteArrayView bytes) {
    return reinterpret_cast<const unsigned char *>(bytes.data());
}
inline unsigned char *bytesIn(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

} // namespace gatelodge::jose
