// Text to mail-safe ASCII: RFC 2045 quoted-printable and base64 bodies, RFC 2047 encoded words in headers.
#pragma once
#include <QByteArray>
#include <QString>

namespace gatelodge::mail {

// UTF-8, CRLF line ends, lines of at most 76 characters; a dot at a line's start is encoded, so that no transport has
// to stuff it. Ends with CRLF.
QByteArray quotedPrintable(const QString &text);

// Lines of 76 characters that end with CRLF.
QByteArray base64Lines(const QByteArray &bytes);

// A header's free text after `used` characters of its line: as it is when plain ASCII, else encoded words; folded
// at 76.
QByteArray headerText(const QString &text, int used);

// The shown name before an address: atoms and spaces as they are, other ASCII quoted, the rest as encoded words.
QByteArray displayName(const QString &name, int used);

} // namespace gatelodge::mail
