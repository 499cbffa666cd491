// Unguessable texts, and comparing them.
#pragma once
#include <QByteArray>
#include <QString>

namespace gatelodge::login::oidc {

QByteArray randomText();                                // 256 bits, 43 characters of base64url
QByteArray challengeFor(const QByteArray &verifier);    // S256 (RFC 7636 §4.2)
bool isSame(const QString &given, const QString &kept); // in constant time; an empty one is never the same

} // namespace gatelodge::login::oidc
