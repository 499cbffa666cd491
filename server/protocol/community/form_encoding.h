// application/x-www-form-urlencoded, byte for byte as existing clients expect it (PG-03): letters, digits and -._~
// stand for themselves, a space is '+', everything else is %XX with capital digits (',' is %2C, '=' is %3D).
#pragma once
#include <optional>
#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

namespace gatelodge::community {

void appendFormEncoded(QByteArray &out, QByteArrayView text);
// Name and value, '&' before them unless `out` is empty or ends with '?' or '&'. Names are ours and are not encoded.
void appendFormField(QByteArray &out, QByteArrayView name, QByteArrayView value);
// Nothing: a field without '=', a broken %XX, or a name that stands twice.
std::optional<QHash<QByteArray, QByteArray>> parseForm(QByteArrayView encoded);

} // namespace gatelodge::community
