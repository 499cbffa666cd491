#include "server/service/certificate_making.h"
#include "server/login/openssl_handles.h"
#include <openssl/rand.h>

namespace gatelodge::service {

using namespace gatelodge::login;

namespace {

constexpr int kMostCharacters = 64;      // of a common name or organisation (RFC 5280, ub-common-name)
constexpr int kSerialBytes = 16;         // random, so that none can be foretold
constexpr int kPasswordRounds = 100'000; // of the file's key derivation: some ten milliseconds for who has it

Error failed(const char *what) { return {Fault::Internal, QStringLiteral("OpenSSL: %1").arg(QLatin1String(what)), {}}; }

PrivateKey newKey() { return PrivateKey(EVP_EC_gen("P-256")); }

bool addName(X509_NAME *name, const char *field, const QString &text) {
    const QByteArray utf8 = text.simplified().left(kMostCharacters).toUtf8();
    return utf8.isEmpty() ||
           X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(utf8.data()),
                                      int(utf8.size()), -1, 0) == 1;
}

bool setSerial(X509 *certificate) {
    unsigned char bytes[kSerialBytes];
    if (RAND_bytes(bytes, kSerialBytes) != 1)
        return false;
    bytes[0] = (bytes[0] & 0x7f) | 0x40; // positive, and of full length
    BIGNUM *number = BN_bin2bn(bytes, kSerialBytes, nullptr);
    const bool set = number && BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate));
    BN_free(number);
    return set;
}

bool setValidity(X509 *certificate, const Validity &validity) {
    return ASN1_TIME_set(X509_getm_notBefore(certificate), time_t(validity.from.toSecsSinceEpoch())) &&
           ASN1_TIME_set(X509_getm_notAfter(certificate), time_t(validity.until.toSecsSinceEpoch()));
}

bool addExtension(X509 *certificate, X509 *issuer, int nid, const char *value) {
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
    const bool added = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

bool begin(X509 *certificate, EVP_PKEY *key, const Validity &validity) {
    return X509_set_version(certificate, X509_VERSION_3) == 1 && setSerial(certificate) &&
           setValidity(certificate, validity) && X509_set_pubkey(certificate, key) == 1;
}

template <typename Thing, typename Encode> QByteArray derOf(const Thing *thing, Encode encode) {
    unsigned char *der = nullptr;
    const int size = encode(thing, &der);
    const QByteArray bytes(reinterpret_cast<const char *>(der), qMax(size, 0));
    OPENSSL_clear_free(der, size_t(qMax(size, 0)));
    return bytes;
}

SecretBytes secretOf(EVP_PKEY *key) {
    unsigned char *der = nullptr;
    PKCS8_PRIV_KEY_INFO *info = EVP_PKEY2PKCS8(key);
    const int size = i2d_PKCS8_PRIV_KEY_INFO(info, &der);
    PKCS8_PRIV_KEY_INFO_free(info);
    SecretBytes secret(QByteArrayView(der, qMax(size, 0)));
    OPENSSL_clear_free(der, size_t(qMax(size, 0)));
    return secret;
}

PrivateKey keyFrom(const SecretBytes &secret) {
    const auto *at = secret.data();
    return PrivateKey(d2i_AutoPrivateKey(nullptr, &at, long(secret.size())));
}

Certificate certificateFrom(const QByteArray &der) {
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    return Certificate(d2i_X509(nullptr, &at, long(der.size())));
}

bool fillIn(X509 *certificate, X509 *authority, EVP_PKEY *key, const CertificateOrder &order) {
    return begin(certificate, key, order.validity) && addName(X509_get_subject_name(certificate), "CN", order.person) &&
           addName(X509_get_subject_name(certificate), "O", order.organisation) &&
           X509_set_issuer_name(certificate, X509_get_subject_name(authority)) == 1 &&
           addExtension(certificate, authority, NID_basic_constraints, "critical,CA:FALSE") &&
           addExtension(certificate, authority, NID_key_usage, "critical,digitalSignature") &&
           addExtension(certificate, authority, NID_ext_key_usage, "clientAuth") &&
           addExtension(certificate, authority, NID_subject_key_identifier, "hash") &&
           addExtension(certificate, authority, NID_authority_key_identifier, "keyid:always");
}

QByteArray fileOf(X509 *certificate, EVP_PKEY *key, X509 *authority, const CertificateOrder &order) {
    const CertificateStack above(sk_X509_new_null());
    sk_X509_push(above.get(), authority);
    const Pkcs12 file(PKCS12_create(order.filePassword.constData(), order.friendlyName.toUtf8().constData(), key,
                                    certificate, above.get(), NID_aes_256_cbc, NID_aes_256_cbc, kPasswordRounds,
                                    kPasswordRounds, 0));
    return file ? derOf(file.get(), i2d_PKCS12) : QByteArray();
}

} // namespace

Result<MadeAuthority> makeCertificateAuthority(const QString &name, const Validity &validity) {
    const ErrorsCleared cleared;
    const PrivateKey key = newKey();
    const Certificate certificate(X509_new());
    X509 *self = certificate.get();
    const bool made = key && begin(self, key.get(), validity) && addName(X509_get_subject_name(self), "CN", name) &&
                      X509_set_issuer_name(self, X509_get_subject_name(self)) == 1 &&
                      addExtension(self, self, NID_basic_constraints, "critical,CA:TRUE,pathlen:0") &&
                      addExtension(self, self, NID_key_usage, "critical,keyCertSign,cRLSign") &&
                      addExtension(self, self, NID_subject_key_identifier, "hash") &&
                      X509_sign(self, key.get(), EVP_sha256()) > 0;
    if (!made)
        return failure(failed("an authority's certificate cannot be made"));
    return MadeAuthority{derOf(self, i2d_X509), secretOf(key.get())};
}

Result<MadeCertificate> makeCertificate(const QByteArray &authority, const SecretBytes &authorityKey,
                                        const CertificateOrder &order) {
    const ErrorsCleared cleared;
    const Certificate issuer = certificateFrom(authority);
    const PrivateKey issuerKey = keyFrom(authorityKey);
    if (!issuer || !issuerKey || X509_check_private_key(issuer.get(), issuerKey.get()) != 1)
        return failure(Fault::Misconfigured, QStringLiteral("the house's certificate authority cannot be read"));
    const PrivateKey key = newKey();
    const Certificate certificate(X509_new());
    if (!key || !fillIn(certificate.get(), issuer.get(), key.get(), order) ||
        X509_sign(certificate.get(), issuerKey.get(), EVP_sha256()) <= 0)
        return failure(failed("a certificate cannot be made"));
    MadeCertificate made{derOf(certificate.get(), i2d_X509), fileOf(certificate.get(), key.get(), issuer.get(), order)};
    if (made.file.isEmpty())
        return failure(failed("a PKCS#12 file cannot be made"));
    return made;
}

} // namespace gatelodge::service
