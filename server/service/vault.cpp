#include "server/service/vault.h"
#include "server/service/sodium_ready.h"
#include <cstring>
#include <sodium.h>

namespace gatelodge::service {
namespace {

constexpr char kFormat = 1;
constexpr qsizetype kKeyIdBytes = 8;
constexpr qsizetype kHeadBytes = 1 + kKeyIdBytes;

const unsigned char *octets(QByteArrayView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }
unsigned char *octets(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

QByteArray publicKeyOf(const SecretBytes &privateKey) {
    requireSodium();
    if (privateKey.size() != crypto_box_SECRETKEYBYTES)
        qFatal("a vault key has %d bytes", int(crypto_box_SECRETKEYBYTES));
    QByteArray key(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    crypto_scalarmult_base(octets(key), privateKey.data());
    return key;
}

Error sealedToAnotherKey(const QByteArray &stored, const QByteArray &given) {
    return {Fault::Misconfigured,
            QStringLiteral("the secrets in the database are sealed to key %1, but the key file holds key %2; put the "
                           "right file back (gatelodged doctor explains)")
                .arg(QString::fromLatin1(stored), QString::fromLatin1(given)),
            {}};
}

} // namespace

Result<SealingKey> SealingKey::fromPublicKey(QByteArrayView publicKey) {
    requireSodium();
    if (publicKey.size() != crypto_box_PUBLICKEYBYTES)
        return failure(Fault::Misconfigured, QStringLiteral("a sealing key has 32 bytes"));
    unsigned char tried[crypto_box_SEALBYTES];
    if (crypto_box_seal(tried, nullptr, 0, reinterpret_cast<const unsigned char *>(publicKey.data())) != 0)
        return failure(Fault::Misconfigured, QStringLiteral("this is no public key: nothing can be sealed to it"));
    return SealingKey(publicKey.toByteArray());
}

QByteArray SealingKey::keyId() const {
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(octets(hash), size_t(hash.size()), octets(m_publicKey), size_t(m_publicKey.size()), nullptr, 0);
    return hash.left(kKeyIdBytes).toHex();
}

QByteArray SealingKey::seal(SecretPurpose purpose, QByteArrayView secret) const {
    const QByteArrayView label(purpose.label);
    Q_ASSERT(label.size() <= 255);
    SecretBytes inside(1 + label.size() + secret.size());
    inside.data()[0] = static_cast<unsigned char>(label.size());
    std::memcpy(inside.data() + 1, label.data(), size_t(label.size()));
    if (!secret.isEmpty())
        std::memcpy(inside.data() + 1 + label.size(), secret.data(), size_t(secret.size()));

    QByteArray box(inside.size() + qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    crypto_box_seal(octets(box), inside.data(), static_cast<unsigned long long>(inside.size()), octets(m_publicKey));
    return QByteArray(1, kFormat) + QByteArray::fromHex(keyId()) + box;
}

Vault Vault::generate() {
    SecretBytes key(crypto_box_SECRETKEYBYTES);
    randombytes_buf(key.data(), size_t(key.size()));
    return Vault(std::move(key));
}

Vault::Vault(SecretBytes privateKey)
    : m_privateKey(std::move(privateKey)), m_sealingKey(*SealingKey::fromPublicKey(publicKeyOf(m_privateKey))) {}

Result<SecretBytes> Vault::open(SecretPurpose purpose, QByteArrayView sealed) const {
    if (sealed.size() < kHeadBytes + qsizetype(crypto_box_SEALBYTES) + 1 || sealed[0] != kFormat)
        return failure(Fault::Invalid, QStringLiteral("not a sealed secret"));
    const QByteArray keyId = sealed.sliced(1, kKeyIdBytes).toByteArray().toHex();
    if (keyId != m_sealingKey.keyId())
        return failure(sealedToAnotherKey(keyId, m_sealingKey.keyId()));

    if (!hasPrivateKey())
        return failure(Fault::Misconfigured, QStringLiteral("only the server can open this"));

    const QByteArrayView box = sealed.sliced(kHeadBytes);
    SecretBytes inside(box.size() - qsizetype(crypto_box_SEALBYTES));
    if (crypto_box_seal_open(inside.data(), octets(box), static_cast<unsigned long long>(box.size()),
                             octets(m_sealingKey.publicKey()), m_privateKey.data()) != 0)
        return failure(Fault::Invalid, QStringLiteral("a sealed secret is damaged"));

    const QByteArrayView label(purpose.label);
    const QByteArrayView content = inside.view();
    if (content.size() < 1 + label.size() || static_cast<unsigned char>(content[0]) != label.size() ||
        content.sliced(1, label.size()) != label)
        return failure(
            Fault::Refused,
            QStringLiteral("a secret was sealed for something else than %1").arg(QLatin1StringView(purpose.label)));
    return SecretBytes(content.sliced(1 + label.size()));
}

Done Vault::matches(const SealingKey &stored) const {
    if (stored.publicKey() != m_sealingKey.publicKey())
        return failure(sealedToAnotherKey(stored.keyId(), m_sealingKey.keyId()));
    return {};
}

} // namespace gatelodge::service
