// The vault: secrets at rest (K1). What lies in the database is sealed to a public key (X25519, libsodium sealed
// boxes); whoever has only that (a console, a dump) can put secrets in and never take one out.
//
// A sealed secret is: one byte 1, eight bytes key id, then a sealed box over one byte label length, the label, the
// secret. The label says what the secret is for: a sealed SMTP password put in the place of a site key opens for
// nobody.
#pragma once
#include "server/domain/result.h"
#include "server/service/secret_bytes.h"
#include <QByteArray>

namespace gatelodge::service {

// What a sealed secret is for. The labels are stored: they are never renamed, and at most 255 bytes.
struct SecretPurpose {
    const char *label;
};
inline constexpr SecretPurpose kSiteKey{"site-key"};
inline constexpr SecretPurpose kSigningKey{"signing-key"};
inline constexpr SecretPurpose kTotpSeed{"totp-seed"};
inline constexpr SecretPurpose kDriverSetting{"driver-setting"};
inline constexpr SecretPurpose kRedirectMemory{"redirect-memory"};
inline constexpr SecretPurpose kMailPassword{"mail-password"};
inline constexpr SecretPurpose kMailBody{"mail-body"};
inline constexpr SecretPurpose kWebhookSecret{"webhook-secret"};
inline constexpr SecretPurpose kAuditKey{"audit-key"};
inline constexpr SecretPurpose kCertificateAuthority{"x509-ca"};
inline constexpr SecretPurpose kShownCertificates{"shown-certificates"};
inline constexpr SecretPurpose kTypedNameKey{"typed-name-key"};
inline constexpr SecretPurpose kSyncPassword{"sync-password"};

// The public half: seals, and can't open. A value; safe in all threads.
class SealingKey {
public:
    // 32 bytes. Misconfigured: another length.
    static Result<SealingKey> fromPublicKey(QByteArrayView publicKey);

    const QByteArray &publicKey() const { return m_publicKey; }
    // 16 hexadecimal digits: the first 8 bytes of the public key's BLAKE2b. Shown, and stored beside the public key.
    QByteArray keyId() const;
    QByteArray seal(SecretPurpose purpose, QByteArrayView secret) const;

private:
    explicit SealingKey(QByteArray publicKey) : m_publicKey(std::move(publicKey)) {}
    QByteArray m_publicKey;
};

// Both halves. The private one stays in locked memory; immutable, so safe in all threads.
class Vault {
public:
    static Vault generate();
    explicit Vault(SecretBytes privateKey); // 32 bytes
    // Of a console elsewhere, which has the public half only: it opens nothing.
    explicit Vault(SealingKey sealingKey) : m_sealingKey(std::move(sealingKey)) {}

    bool hasPrivateKey() const { return !m_privateKey.isEmpty(); }

    const SealingKey &sealingKey() const { return m_sealingKey; }
    const SecretBytes &privateKey() const { return m_privateKey; }
    // Misconfigured: sealed to another key (both ids named). Refused: sealed for another purpose. Invalid: damaged.
    Result<SecretBytes> open(SecretPurpose purpose, QByteArrayView sealed) const;
    // At start: is this the key that the database was sealed to? Misconfigured with one line if not; never re-keys.
    Done matches(const SealingKey &stored) const;

private:
    SecretBytes m_privateKey;
    SealingKey m_sealingKey;
};

} // namespace gatelodge::service
