#include "server/jose/signing_key.h"
#include "server/jose/json_web_key.h"
#include "server/jose/openssl_owners.h"
#include "server/jose/thumbprint.h"
#include <QJsonDocument>

namespace gatelodge::jose {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRsaBits = 2048;
constexpr int kCurveBytes = 32; // of a coordinate on P-256, and of r and s

Error failed(const char *what) { return {Fault::Internal, u"OpenSSL: "_s + QLatin1String(what), {}}; }

EVP_PKEY *newKey(SigningAlgorithm algorithm) {
    switch (algorithm) {
    case SigningAlgorithm::Rs256: return EVP_RSA_gen(kRsaBits);
    case SigningAlgorithm::Es256: return EVP_EC_gen("P-256");
    case SigningAlgorithm::EdDsa: return EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
    }
    Q_UNREACHABLE();
}

bool isP256(const EVP_PKEY *key) {
    char curve[64];
    size_t length = 0;
    return EVP_PKEY_get_group_name(key, curve, sizeof curve, &length) == 1 &&
           QByteArrayView(curve, qsizetype(length)) == QByteArrayView("prime256v1");
}

bool fits(SigningAlgorithm algorithm, const EVP_PKEY *key) {
    switch (algorithm) {
    case SigningAlgorithm::Rs256: return EVP_PKEY_is_a(key, "RSA") == 1 && EVP_PKEY_get_bits(key) >= kRsaBits;
    case SigningAlgorithm::Es256: return EVP_PKEY_is_a(key, "EC") == 1 && isP256(key);
    case SigningAlgorithm::EdDsa: return EVP_PKEY_is_a(key, "ED25519") == 1;
    }
    Q_UNREACHABLE();
}

// Big-endian, of so many bytes; 0: as many as it needs.
QString number(const EVP_PKEY *key, const char *name, int width = 0) {
    BIGNUM *found = nullptr;
    EVP_PKEY_get_bn_param(key, name, &found);
    const BigNumber owned(found);
    if (!owned)
        return {};
    QByteArray bytes(width ? width : BN_num_bytes(found), '\0');
    BN_bn2binpad(found, bytesIn(bytes), int(bytes.size()));
    return QString::fromLatin1(toBase64Url(bytes));
}

QString edwardsPoint(const EVP_PKEY *key) {
    QByteArray bytes(32, '\0');
    size_t length = size_t(bytes.size());
    EVP_PKEY_get_raw_public_key(key, bytesIn(bytes), &length);
    return QString::fromLatin1(toBase64Url(bytes));
}

QJsonObject publicPart(SigningAlgorithm algorithm, const EVP_PKEY *key) {
    switch (algorithm) {
    case SigningAlgorithm::Rs256:
        return {{u"kty"_s, u"RSA"_s},
                {u"n"_s, number(key, OSSL_PKEY_PARAM_RSA_N)},
                {u"e"_s, number(key, OSSL_PKEY_PARAM_RSA_E)}};
    case SigningAlgorithm::Es256:
        return {{u"kty"_s, u"EC"_s},
                {u"crv"_s, u"P-256"_s},
                {u"x"_s, number(key, OSSL_PKEY_PARAM_EC_PUB_X, kCurveBytes)},
                {u"y"_s, number(key, OSSL_PKEY_PARAM_EC_PUB_Y, kCurveBytes)}};
    case SigningAlgorithm::EdDsa:
        return {{u"kty"_s, u"OKP"_s}, {u"crv"_s, u"Ed25519"_s}, {u"x"_s, edwardsPoint(key)}};
    }
    Q_UNREACHABLE();
}

// OpenSSL writes r and s in DER; JWS wants them side by side, each of full width (RFC 7518 §3.4).
QByteArray sideBySide(const QByteArray &der) {
    const unsigned char *at = bytesOf(der);
    const CurveSignature pair(d2i_ECDSA_SIG(nullptr, &at, long(der.size())));
    QByteArray both(2 * kCurveBytes, '\0');
    if (!pair || BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), bytesIn(both), kCurveBytes) != kCurveBytes ||
        BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), bytesIn(both) + kCurveBytes, kCurveBytes) != kCurveBytes)
        return {};
    return both;
}

QByteArray signatureOver(const QByteArray &text, SigningAlgorithm algorithm, EVP_PKEY *key) {
    const EVP_MD *digest = algorithm == SigningAlgorithm::EdDsa ? nullptr : EVP_sha256();
    const DigestContext context(EVP_MD_CTX_new());
    size_t length = size_t(EVP_PKEY_get_size(key));
    QByteArray signature(qsizetype(length), '\0');
    if (!context || EVP_DigestSignInit(context.get(), nullptr, digest, nullptr, key) != 1 ||
        EVP_DigestSign(context.get(), bytesIn(signature), &length, bytesOf(text), size_t(text.size())) != 1)
        return {};
    signature.truncate(qsizetype(length));
    return algorithm == SigningAlgorithm::Es256 ? sideBySide(signature) : signature;
}

QByteArray encoded(const QJsonObject &object) {
    return toBase64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Result<SigningKey> SigningKey::generate(SigningAlgorithm algorithm) {
    const ErrorsCleared cleared;
    Key key(newKey(algorithm), EVP_PKEY_free);
    if (!key)
        return failure(failed("no new key"));
    const QString id = thumbprintOf(publicPart(algorithm, key.get()));
    return SigningKey(algorithm, std::move(key), id);
}

Result<SigningKey> SigningKey::fromPkcs8(SigningAlgorithm algorithm, QByteArrayView der) {
    const ErrorsCleared cleared;
    const unsigned char *at = bytesOf(der);
    const PrivateKeyInfo info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &at, long(der.size())));
    Key key(info && at == bytesOf(der) + der.size() ? EVP_PKCS82PKEY(info.get()) : nullptr, EVP_PKEY_free);
    if (!key || !fits(algorithm, key.get()))
        return failure(Fault::Misconfigured, u"this is no private key for "_s + algorithmName(algorithm));
    const QString id = thumbprintOf(publicPart(algorithm, key.get()));
    return SigningKey(algorithm, std::move(key), id);
}

QJsonObject SigningKey::publicJwk() const {
    const ErrorsCleared cleared;
    QJsonObject jwk = publicPart(m_algorithm, m_key.get());
    jwk["kid"_L1] = m_id;
    jwk["alg"_L1] = QString(algorithmName(m_algorithm));
    jwk["use"_L1] = u"sig"_s;
    return jwk;
}

QByteArray SigningKey::toPkcs8() const {
    const ErrorsCleared cleared;
    const PrivateKeyInfo info(EVP_PKEY2PKCS8(m_key.get()));
    unsigned char *der = nullptr;
    const int length = info ? i2d_PKCS8_PRIV_KEY_INFO(info.get(), &der) : 0;
    const QByteArray bytes(reinterpret_cast<const char *>(der), qMax(length, 0));
    OPENSSL_clear_free(der, size_t(qMax(length, 0)));
    return bytes;
}

Result<QByteArray> SigningKey::sign(const QJsonObject &claims, const char *type) const {
    const ErrorsCleared cleared;
    const QJsonObject header{{u"alg"_s, QString(algorithmName(m_algorithm))},
                             {u"kid"_s, m_id},
                             {u"typ"_s, QString::fromLatin1(type)}};
    const QByteArray text = encoded(header) + '.' + encoded(claims);
    const QByteArray signature = signatureOver(text, m_algorithm, m_key.get());
    if (signature.isEmpty())
        return failure(failed("no signature"));
    return text + '.' + toBase64Url(signature);
}

} // namespace gatelodge::jose
