// Passwords at rest: hashed with Argon2id, and recognised in the shapes that other systems leave behind (EL-05, EL-08).
//
// A password is at most 4096 bytes of UTF-8 (EA-25: passphrases work). New hashes are made of its Unicode form C, so
// that two keyboards that compose an accent differently type the same password. An imported hash was made of the bytes
// as they were typed there, so where those differ from form C they are tried too.
#pragma once
#include "server/domain/result.h"
#include <QByteArray>
#include <QByteArrayView>

namespace gatelodge::service {

struct PasswordCost {
    unsigned passes = 3;       // Argon2's t
    qint64 memoryKiB = 65'536; // Argon2's m; at least 8. p is 1: libsodium has no other.
};

struct PasswordVerdict {
    bool matches = false;
    bool needsUpgrade = false; // matches, but is stored in another shape or at another cost than we write today
};

// The shapes that verifyPassword knows: "$argon2id$…", "$argon2i$…" (also behind Django's "argon2"),
// "pbkdf2_sha256$rounds$salt$hash", "pbkdf2_sha1$…", "bcrypt_sha256$$2b$…", "bcrypt$$2b$…", and crypt(5): bcrypt
// ($2a$ $2b$ $2y$), yescrypt ($y$), SHA-crypt ($5$ $6$). Nothing weaker. Importers ask before they keep a hash.
bool isKnownPasswordHash(QByteArrayView stored);

// Thread-safe and slow on purpose (tens of milliseconds, `memoryKiB` of memory): for the slow lane only (F4).
class PasswordHasher {
public:
    static constexpr qsizetype kMostPasswordBytes = 4096;

    explicit PasswordHasher(PasswordCost cost = {});

    // Standard "$argon2id$v=19$m=…,t=…,p=1$salt$hash". Invalid: empty or too long. Unavailable: no memory for it.
    Result<QByteArray> hash(QByteArrayView password) const;
    // An unknown or damaged stored form matches nothing; parameters beyond reason are refused, not computed.
    PasswordVerdict verify(QByteArrayView stored, QByteArrayView password) const;
    // For a name that nobody has: costs what verifying one of our own hashes costs (F6), and never matches.
    void verifyAgainstNobody(QByteArrayView password) const;

private:
    PasswordCost m_cost;
    QByteArray m_nobody;
};

} // namespace gatelodge::service
