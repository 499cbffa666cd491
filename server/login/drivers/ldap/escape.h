// What a person typed, made harmless where it becomes part of a filter or a distinguished name (F13). Both keep UTF-8
// as it is and write every control character as a hexadecimal pair.
#pragma once
#include <QByteArray>
#include <QString>

namespace gatelodge::login::ldap {

QByteArray escapedForFilter(const QByteArray &value); // RFC 4515 §3; any octets
QByteArray escapedForDn(const QByteArray &value);     // RFC 4514 §2.4: an attribute value

// A name that can be asked for at all: 1 to 256 characters, none of them a control character.
bool isPlausibleName(const QString &name);

// A password that may be sent: not empty (that would be an unauthenticated bind, RFC 4513 §5.1.2, which servers grant),
// without NUL (servers that read it as a C string see the same emptiness), at most 1024 octets.
bool isPlausiblePassword(const QByteArray &password);

} // namespace gatelodge::login::ldap
