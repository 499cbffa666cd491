// Base64 as this protocol has it on the wire: URL-safe alphabet, padded (clients break on unpadded values; PG-03).
#pragma once
#include <optional>
#include <QByteArray>
#include <QByteArrayView>

namespace gatelodge::community {

inline QByteArray toWireBase64(const QByteArray &bytes) { return bytes.toBase64(QByteArray::Base64UrlEncoding); }

// Nothing: empty, unpadded, or another alphabet.
inline std::optional<QByteArray> fromWireBase64(const QByteArray &text) {
    auto decoded =
        QByteArray::fromBase64Encoding(text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || text.isEmpty() || text.size() % 4 != 0)
        return std::nullopt;
    return std::move(decoded.decoded);
}

} // namespace gatelodge::community
