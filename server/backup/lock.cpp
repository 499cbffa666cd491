#include "server/backup/lock.h"
#include "server/service/random_bytes.h"
#include "server/service/sodium_ready.h"
#include <array>
#include <QtEndian>
#include <sodium.h>

namespace gatelodge::backup {

using service::SecretBytes;

namespace {

constexpr qsizetype kSalt = crypto_pwhash_SALTBYTES, kCost = 8, kKey = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr qsizetype kSealed = kKey + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype kPassphraseLock = 3 + kSalt + kCost + kSealed;
constexpr quint32 kMostPasses = 64, kMostMemoryKiB = 4 << 20; // a file that asks for more wants to stop us

// The salt makes it a key of its own, used once: hence the nonce of zeroes.
const std::array<unsigned char, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES> kNonce{};

const unsigned char *bytesOf(QByteArrayView view) { return reinterpret_cast<const unsigned char *>(view.data()); }
unsigned char *bytesOf(QByteArray &array) { return reinterpret_cast<unsigned char *>(array.data()); }

QByteArray bigEndian(quint32 number) {
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

Result<SecretBytes> derive(QByteArrayView passphrase, QByteArrayView salt, quint32 passes, quint32 memoryKiB) {
    service::requireSodium();
    SecretBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (crypto_pwhash(key.data(), quint64(key.size()), passphrase.data(), quint64(passphrase.size()), bytesOf(salt),
                      passes, size_t(memoryKiB) * 1024, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return failure(
            Fault::Unavailable,
            QStringLiteral("the passphrase's key takes %1 MiB of memory, which are not there").arg(memoryKiB / 1024));
    return key;
}

Result<QByteArray> lockedBy(const Passphrase &passphrase, const SecretBytes &fileKey) {
    if (passphrase.text.size() < kLeastPassphrase)
        return failure(Fault::Invalid,
                       QStringLiteral("the passphrase of a backup takes %1 characters at least").arg(kLeastPassphrase));
    QByteArray rest = service::randomBytes(kSalt);
    GL_TRY(const SecretBytes key, derive(passphrase.text, rest, passphrase.passes, passphrase.memoryKiB));
    rest += bigEndian(passphrase.passes) + bigEndian(passphrase.memoryKiB);
    QByteArray sealed(kSealed, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(sealed), nullptr, fileKey.data(), quint64(fileKey.size()),
                                               bytesOf(QByteArrayView(rest)), quint64(rest.size()), nullptr,
                                               kNonce.data(), key.data());
    return rest + sealed;
}

QByteArray framed(char kind, const QByteArray &rest) {
    QByteArray bytes(3, kind);
    qToBigEndian(quint16(rest.size()), bytes.data() + 1);
    return bytes + rest;
}

} // namespace

Result<QByteArray> lockKey(const Lock &lock, const SecretBytes &fileKey) {
    if (const auto *key = std::get_if<service::SealingKey>(&lock))
        return framed('k', key->seal(kBackupKey, fileKey.view()));
    GL_TRY(const QByteArray rest, lockedBy(std::get<Passphrase>(lock), fileKey));
    return framed('p', rest);
}

Result<Locked> Locked::parse(const QByteArray &bytes) {
    const bool whole = bytes.size() > 3 && qFromBigEndian<quint16>(bytes.constData() + 1) + 3 == bytes.size();
    if (whole && ((bytes[0] == 'p' && bytes.size() == kPassphraseLock) || (bytes[0] == 'k' && bytes.size() > 12)))
        return Locked(bytes);
    return failure(Fault::Invalid, QStringLiteral("its lock is of no kind that this program knows"));
}

QString Locked::keyId() const { return byPassphrase() ? QString() : QString::fromLatin1(m_bytes.sliced(4, 8).toHex()); }

Result<SecretBytes> Locked::open(QByteArrayView passphrase) const {
    const QByteArrayView all(m_bytes), salt = all.sliced(3, kSalt), cost = all.sliced(3 + kSalt, kCost);
    const auto passes = qFromBigEndian<quint32>(cost.data()), memory = qFromBigEndian<quint32>(cost.data() + 4);
    if (!byPassphrase() || passes < 1 || passes > kMostPasses || memory < 8 || memory > kMostMemoryKiB)
        return failure(Fault::Invalid, QStringLiteral("its lock is of no kind that this program knows"));
    GL_TRY(const SecretBytes key, derive(passphrase, salt, passes, memory));
    const QByteArrayView named = all.sliced(3, kSalt + kCost), sealed = all.last(kSealed);
    SecretBytes fileKey(kKey);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(fileKey.data(), nullptr, nullptr, bytesOf(sealed),
                                                   quint64(sealed.size()), bytesOf(named), quint64(named.size()),
                                                   kNonce.data(), key.data()) != 0)
        return failure(Fault::Refused, QStringLiteral("it does not open with this passphrase"));
    return fileKey;
}

Result<SecretBytes> Locked::open(const service::Vault &vault) const {
    if (byPassphrase())
        return failure(Fault::Invalid, QStringLiteral("it opens with a passphrase"));
    if (const QString own = QString::fromLatin1(vault.sealingKey().keyId()); own != keyId())
        return failure(Fault::Misconfigured,
                       QStringLiteral("it opens with the private key %1, and this one is %2").arg(keyId(), own));
    GL_TRY(SecretBytes fileKey, vault.open(kBackupKey, QByteArrayView(m_bytes).sliced(3)));
    if (fileKey.size() != kKey)
        return failure(Fault::Invalid, QStringLiteral("its lock is damaged"));
    return fileKey;
}

} // namespace gatelodge::backup
