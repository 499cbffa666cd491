#include "server/jose/json_web_key.h"
#include "server/jose/openssl_owners.h"
#include <QJsonArray>

namespace gatelodge::jose {

using namespace Qt::StringLiterals;

namespace {

QByteArray member(const QJsonObject &jwk, QLatin1StringView name) {
    return fromBase64Url(jwk[name].toString().toLatin1()).value_or(QByteArray());
}

BigNumber bigNumber(const QByteArray &bytes) {
    return BigNumber(BN_bin2bn(bytesOf(bytes), int(bytes.size()), nullptr));
}

SharedKey build(const char *kind, OSSL_PARAM_BLD *builder) {
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, kind, nullptr));
    EVP_PKEY *key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return {};
    SharedKey built(key, EVP_PKEY_free);
    const KeyContext check(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    return check && EVP_PKEY_public_check(check.get()) == 1 ? built : SharedKey();
}

SharedKey rsaKey(const QJsonObject &jwk) {
    const QByteArray modulus = member(jwk, "n"_L1), exponent = member(jwk, "e"_L1);
    const BigNumber n = bigNumber(modulus), e = bigNumber(exponent);
    // Below 2048 bits a signature proves little (RFC 7518 §3.3); far above, checking it is somebody's way to waste
    // time.
    if (!n || !e || BN_num_bits(n.get()) < 2048 || BN_num_bits(n.get()) > 8192 || BN_num_bits(e.get()) > 64)
        return {};
    const Builder builder(OSSL_PARAM_BLD_new());
    if (!builder || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1)
        return {};
    return build("RSA", builder.get());
}

SharedKey curveKey(const QJsonObject &jwk, const char *curve, qsizetype width) {
    const QByteArray x = member(jwk, "x"_L1), y = member(jwk, "y"_L1);
    if (x.size() != width || y.size() != width)
        return {};
    const QByteArray point = '\x04' + x + y;
    const Builder builder(OSSL_PARAM_BLD_new());
    if (!builder || OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, curve, 0) != 1 ||
        OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                         size_t(point.size())) != 1)
        return {};
    return build("EC", builder.get());
}

SharedKey edwardsKey(const QJsonObject &jwk) {
    const QByteArray x = member(jwk, "x"_L1);
    if (x.size() != 32)
        return {};
    return SharedKey(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(x), size_t(x.size())),
                     EVP_PKEY_free);
}

const EVP_MD *digestOf(const QString &algorithm) {
    if (algorithm.endsWith("256"_L1))
        return EVP_sha256();
    return algorithm.endsWith("384"_L1) ? EVP_sha384() : algorithm.endsWith("512"_L1) ? EVP_sha512() : nullptr;
}

// JWS writes r and s side by side; OpenSSL wants them in DER.
QByteArray derOf(const QByteArray &signature, qsizetype width) {
    if (signature.size() != 2 * width)
        return {};
    BigNumber r = bigNumber(signature.first(width)), s = bigNumber(signature.last(width));
    const CurveSignature pair(ECDSA_SIG_new());
    if (!r || !s || !pair || ECDSA_SIG_set0(pair.get(), r.get(), s.get()) != 1)
        return {};
    r.release(); // the pair's now
    s.release();
    unsigned char *der = nullptr;
    const int length = i2d_ECDSA_SIG(pair.get(), &der);
    const std::unique_ptr<unsigned char, decltype([](unsigned char *bytes) { OPENSSL_free(bytes); })> owned(der);
    return length > 0 ? QByteArray(reinterpret_cast<const char *>(der), length) : QByteArray();
}

bool isForSignatures(const QJsonObject &jwk) {
    const QJsonValue use = jwk["use"_L1], operations = jwk["key_ops"_L1];
    return (use.isUndefined() || use == "sig"_L1) &&
           (operations.isUndefined() || operations.toArray().contains(QJsonValue(u"verify"_s)));
}

} // namespace

const QStringList &acceptedAlgorithms() {
    static const QStringList accepted{u"RS256"_s, u"RS384"_s, u"RS512"_s, u"PS256"_s, u"PS384"_s,
                                      u"PS512"_s, u"ES256"_s, u"ES384"_s, u"EdDSA"_s, u"Ed25519"_s};
    return accepted;
}

bool isAccepted(const QString &algorithm) { return acceptedAlgorithms().contains(algorithm); }

std::optional<JsonWebKey> JsonWebKey::readKey(const QJsonObject &jwk) {
    const QString kind = jwk["kty"_L1].toString(), curve = jwk["crv"_L1].toString();
    const auto made = [](Kind kind, SharedKey key) {
        return key ? std::optional(JsonWebKey(kind, std::move(key))) : std::nullopt;
    };
    if (kind == "RSA"_L1)
        return made(Kind::Rsa, rsaKey(jwk));
    if (kind == "EC"_L1 && curve == "P-256"_L1)
        return made(Kind::P256, curveKey(jwk, "P-256", 32));
    if (kind == "EC"_L1 && curve == "P-384"_L1)
        return made(Kind::P384, curveKey(jwk, "P-384", 48));
    if (kind == "OKP"_L1 && curve == "Ed25519"_L1)
        return made(Kind::Ed25519, edwardsKey(jwk));
    return std::nullopt;
}

std::optional<JsonWebKey> JsonWebKey::read(const QJsonObject &jwk) {
    if (!isForSignatures(jwk))
        return std::nullopt;
    auto key = readKey(jwk);
    if (key) {
        key->m_id = jwk["kid"_L1].toString();
        key->m_algorithm = jwk["alg"_L1].toString();
    }
    return key;
}

bool JsonWebKey::suits(const QString &algorithm) const {
    const bool edwards = algorithm == "EdDSA"_L1 || algorithm == "Ed25519"_L1;
    const bool sameName = m_algorithm.isEmpty() || m_algorithm == algorithm ||
                          (edwards && (m_algorithm == "EdDSA"_L1 || m_algorithm == "Ed25519"_L1));
    if (!isAccepted(algorithm) || !sameName)
        return false;
    switch (m_kind) {
    case Kind::Rsa: return algorithm.startsWith("RS"_L1) || algorithm.startsWith("PS"_L1);
    case Kind::P256: return algorithm == "ES256"_L1;
    case Kind::P384: return algorithm == "ES384"_L1;
    case Kind::Ed25519: return edwards;
    }
    Q_UNREACHABLE();
}

bool JsonWebKey::verifies(const QString &algorithm, const QByteArray &message, const QByteArray &signature) const {
    const ErrorsCleared cleared;
    if (!suits(algorithm))
        return false;
    const bool curve = m_kind == Kind::P256 || m_kind == Kind::P384;
    const QByteArray given = curve ? derOf(signature, m_kind == Kind::P256 ? 32 : 48) : signature;
    const EVP_MD *digest = m_kind == Kind::Ed25519 ? nullptr : digestOf(algorithm);
    const DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *key = nullptr; // the context's
    if (given.isEmpty() || !context || EVP_DigestVerifyInit(context.get(), &key, digest, nullptr, m_key.get()) != 1)
        return false;
    if (algorithm.startsWith("PS"_L1) && (EVP_PKEY_CTX_set_rsa_padding(key, RSA_PKCS1_PSS_PADDING) != 1 ||
                                          EVP_PKEY_CTX_set_rsa_pss_saltlen(key, RSA_PSS_SALTLEN_DIGEST) != 1))
        return false;
    return EVP_DigestVerify(context.get(), bytesOf(given), size_t(given.size()), bytesOf(message),
                            size_t(message.size())) == 1;
}

std::optional<QByteArray> fromBase64Url(const QByteArray &text) {
    constexpr auto strict = QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors;
    const auto decoded = QByteArray::fromBase64Encoding(text, strict);
    if (!decoded || text.contains('='))
        return std::nullopt;
    return *decoded;
}

QByteArray toBase64Url(const QByteArray &bytes) {
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace gatelodge::jose
