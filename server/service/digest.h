// Digests and keyed digests (OpenSSL) and comparison without a tell-tale time (libsodium).
#pragma once
#include <QByteArray>
#include <QByteArrayView>

namespace gatelodge::service {

QByteArray sha256(QByteArrayView message);                         // 32 bytes
QByteArray hmacSha256(QByteArrayView key, QByteArrayView message); // 32 bytes
QByteArray hmacSha512(QByteArrayView key, QByteArrayView message); // 64 bytes

// The time depends on the lengths only. Different lengths are different.
bool equalInConstantTime(QByteArrayView a, QByteArrayView b);

// What the sign-in log keeps of a name that matched nobody (EL-05): people type passwords there, so only who holds the
// key can test a guess. 16 hexadecimal digits of HMAC-SHA256 over the trimmed, lower-case, form C text.
QByteArray keyedHashOfTyped(QByteArrayView key, const QString &typed);

} // namespace gatelodge::service
