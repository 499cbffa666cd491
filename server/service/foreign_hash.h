// The shapes of stored passwords, ours and other systems', and whether given bytes match one. Used by PasswordHasher,
// which adds what is common to all: Unicode, length, upgrades.
#pragma once
#include <QByteArrayView>

namespace gatelodge::service::foreign {

enum class Shape { Unknown, Argon2, DjangoPbkdf2Sha256, DjangoPbkdf2Sha1, DjangoBcryptSha256, DjangoBcrypt, Crypt };

Shape shapeOf(QByteArrayView stored);

// The bytes as they are. False for damaged hashes, and for costs that no sane system writes: Argon2 over 1 GiB or 64
// passes, PBKDF2 over ten million rounds, bcrypt over 2^16, SHA-crypt over five million, yescrypt with more than $yjD.
bool matches(QByteArrayView stored, QByteArrayView password);

} // namespace gatelodge::service::foreign
