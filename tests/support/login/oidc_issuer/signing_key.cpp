#include "tests/support/login/oidc_issuer/signing_key.h"
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace gatelodge::tests {

namespace {

void require(bool good, const char *what) {
    if (!good)
        qFatal("OpenSSL in the tests: %s", what);
}

QString text(const QByteArray &bytes) { return QString::fromLatin1(base64Url(bytes)); }

QByteArray number(const BIGNUM *value, int width = 0) {
    QByteArray bytes(width ? width : BN_num_bytes(value), '\0');
    require(BN_bn2binpad(value, reinterpret_cast<unsigned char *>(bytes.data()), int(bytes.size())) >= 0, "number");
    return bytes;
}

QByteArray parameter(EVP_PKEY *key, const char *name) {
    BIGNUM *value = nullptr;
    require(EVP_PKEY_get_bn_param(key, name, &value) == 1, name);
    const QByteArray bytes = number(value);
    BN_free(value);
    return bytes;
}

QByteArray octets(EVP_PKEY *key) {
    QByteArray bytes(256, '\0');
    size_t size = 0;
    require(EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_PUB_KEY,
                                            reinterpret_cast<unsigned char *>(bytes.data()), size_t(bytes.size()),
                                            &size) == 1,
            "public key");
    return bytes.first(qsizetype(size));
}

const EVP_MD *digestOf(const QString &algorithm) {
    return algorithm.startsWith(u'E') && algorithm[1] == u'd' ? nullptr
           : algorithm.endsWith(QLatin1StringView("384"))     ? EVP_sha384()
           : algorithm.endsWith(QLatin1StringView("512"))     ? EVP_sha512()
                                                              : EVP_sha256();
}

QByteArray sideBySide(const QByteArray &der, int width) {
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    ECDSA_SIG *pair = d2i_ECDSA_SIG(nullptr, &bytes, der.size());
    require(pair, "signature");
    const QByteArray both = number(ECDSA_SIG_get0_r(pair), width) + number(ECDSA_SIG_get0_s(pair), width);
    ECDSA_SIG_free(pair);
    return both;
}

QByteArray part(const QJsonObject &object) { return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact)); }

} // namespace

SigningKey::SigningKey(evp_pkey_st *key) : m_key(key, EVP_PKEY_free) { require(key, "key"); }

SigningKey SigningKey::rsa(int bits) { return SigningKey(EVP_RSA_gen(size_t(bits))); }
SigningKey SigningKey::curve(const char *name) { return SigningKey(EVP_EC_gen(name)); }
SigningKey SigningKey::ed25519() { return SigningKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519")); }

QJsonObject SigningKey::jwk(const QString &id) const {
    QJsonObject jwk{{QStringLiteral("kid"), id}, {QStringLiteral("use"), QStringLiteral("sig")}};
    EVP_PKEY *key = m_key.get();
    if (EVP_PKEY_is_a(key, "RSA")) {
        jwk[QStringLiteral("kty")] = QStringLiteral("RSA");
        jwk[QStringLiteral("n")] = text(parameter(key, OSSL_PKEY_PARAM_RSA_N));
        jwk[QStringLiteral("e")] = text(parameter(key, OSSL_PKEY_PARAM_RSA_E));
    } else if (EVP_PKEY_is_a(key, "EC")) {
        const QByteArray point = octets(key); // 04 x y
        const auto width = (point.size() - 1) / 2;
        jwk[QStringLiteral("kty")] = QStringLiteral("EC");
        jwk[QStringLiteral("crv")] = width == 32 ? QStringLiteral("P-256") : QStringLiteral("P-384");
        jwk[QStringLiteral("x")] = text(point.sliced(1, width));
        jwk[QStringLiteral("y")] = text(point.last(width));
    } else {
        jwk[QStringLiteral("kty")] = QStringLiteral("OKP");
        jwk[QStringLiteral("crv")] = QStringLiteral("Ed25519");
        jwk[QStringLiteral("x")] = text(octets(key));
    }
    return jwk;
}

QByteArray SigningKey::publicPem() const {
    BIO *memory = BIO_new(BIO_s_mem());
    require(PEM_write_bio_PUBKEY(memory, m_key.get()) == 1, "PEM");
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(memory, &bytes);
    const QByteArray pem(bytes, qsizetype(size));
    BIO_free(memory);
    return pem;
}

QByteArray SigningKey::sign(const QString &algorithm, const QByteArray &message) const {
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_PKEY_CTX *key = nullptr;
    require(EVP_DigestSignInit(context, &key, digestOf(algorithm), nullptr, m_key.get()) == 1, "begin to sign");
    if (algorithm.startsWith(QLatin1StringView("PS")))
        require(EVP_PKEY_CTX_set_rsa_padding(key, RSA_PKCS1_PSS_PADDING) == 1 &&
                    EVP_PKEY_CTX_set_rsa_pss_saltlen(key, RSA_PSS_SALTLEN_DIGEST) == 1,
                "padding");
    const auto *bytes = reinterpret_cast<const unsigned char *>(message.constData());
    QByteArray signature(1024, '\0');
    size_t size = size_t(signature.size());
    require(EVP_DigestSign(context, reinterpret_cast<unsigned char *>(signature.data()), &size, bytes,
                           size_t(message.size())) == 1,
            "sign");
    EVP_MD_CTX_free(context);
    signature.truncate(qsizetype(size));
    const bool curve = algorithm.startsWith(QLatin1StringView("ES"));
    return curve ? sideBySide(signature, algorithm == QLatin1StringView("ES256") ? 32 : 48) : signature;
}

QByteArray base64Url(const QByteArray &bytes) {
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray signedToken(const QJsonObject &header, const QJsonObject &claims, const SigningKey *key) {
    const QByteArray message = part(header) + '.' + part(claims);
    const QString algorithm = header[QLatin1StringView("alg")].toString();
    return message + '.' + (key ? base64Url(key->sign(algorithm, message)) : QByteArray());
}

QByteArray tokenKeyedWith(const QByteArray &secret, QJsonObject header, const QJsonObject &claims) {
    header[QStringLiteral("alg")] = QStringLiteral("HS256");
    const QByteArray message = part(header) + '.' + part(claims);
    return message + '.' + base64Url(QMessageAuthenticationCode::hash(message, secret, QCryptographicHash::Sha256));
}

} // namespace gatelodge::tests
