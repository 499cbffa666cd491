// OpenSSL's objects, each with one owner. Their errors stay in the thread's queue until it is cleared; whoever has
// asked OpenSSL something clears it, so that no later TLS handshake on the thread takes them for its own.
#pragma once
#include <memory>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace gatelodge::login {

template <auto Free> struct Freed {
    template <typename Thing> void operator()(Thing *thing) const { Free(thing); }
};
using Bio = std::unique_ptr<BIO, Freed<BIO_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using RevocationList = std::unique_ptr<X509_CRL, Freed<X509_CRL_free>>;
using PrivateKey = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using CertificateStore = std::unique_ptr<X509_STORE, Freed<X509_STORE_free>>;
using Verification = std::unique_ptr<X509_STORE_CTX, Freed<X509_STORE_CTX_free>>;
using Pkcs12 = std::unique_ptr<PKCS12, Freed<PKCS12_free>>;

struct FreedStack {
    void operator()(STACK_OF(X509) * stack) const { sk_X509_free(stack); } // the certificates have owners of their own
};
using CertificateStack = std::unique_ptr<STACK_OF(X509), FreedStack>;

struct ErrorsCleared {
    ErrorsCleared() = default;
    ErrorsCleared(const ErrorsCleared &) = delete;
    ErrorsCleared &operator=(const ErrorsCleared &) = delete;
    ~ErrorsCleared() { ERR_clear_error(); }
};

} // namespace gatelodge::login
