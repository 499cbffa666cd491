// Backup: the house in one encrypted file, and out of it again. This room runs PostgreSQL's own pg_dump and pg_restore
// and encrypts what passes between them and the file; it must not know settings, schedules or who asked.
//
// A file is
//   gatelodge-backup 1\n
//   the lock: one byte p (passphrase) or k (key), two bytes length, and
//     p: salt (16), passes and KiB of Argon2id (4 each, big endian), the file's key in XChaCha20-Poly1305 (32 + 16)
//     k: the file's key as the vault seals secrets (service/vault.h), so that it names whose private key opens it
//   the stream: libsodium's secretstream (XChaCha20-Poly1305), its head (24), then pieces of 64 KiB and 17 bytes, the
//     last one shorter or as long, and marked as the last. All of the above is authenticated with the first piece.
// In the stream: four bytes length, what the backup says of itself (contents.h), and pg_dump's custom format.
//
// This header is the lock.
#pragma once
#include "server/domain/result.h"
#include "server/service/vault.h"
#include <variant>

namespace gatelodge::backup {

inline constexpr service::SecretPurpose kBackupKey{"backup-key"};
inline constexpr qsizetype kLeastPassphrase = 12; // bytes

struct Passphrase {
    QByteArray text;
    quint32 passes = 3;
    quint32 memoryKiB = 256 * 1024;
};
using Lock = std::variant<Passphrase, service::SealingKey>;

// As it stands in the file. Invalid: the passphrase is too short. Unavailable: there is no memory for Argon2id.
Result<QByteArray> lockKey(const Lock &lock, const service::SecretBytes &fileKey);

// A lock as it was read.
class Locked {
public:
    // Invalid: it is none.
    static Result<Locked> parse(const QByteArray &bytes);

    bool byPassphrase() const { return m_bytes.startsWith('p'); }
    QString keyId() const; // of the key that opens it; empty with a passphrase
    // Refused: it is another one.
    Result<service::SecretBytes> open(QByteArrayView passphrase) const;
    // Misconfigured: it is locked to another key; both are named.
    Result<service::SecretBytes> open(const service::Vault &vault) const;

private:
    explicit Locked(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    QByteArray m_bytes;
};

} // namespace gatelodge::backup
