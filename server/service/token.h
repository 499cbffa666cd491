// Bearer secrets that travel: session cookies, mail links, API tokens. 32 random bytes in unpadded URL-safe base64 (43
// characters). The database keeps only the SHA-256 (EL-05, F7, F11): a token has enough entropy for a fast hash.
#pragma once
#include <optional>
#include <QByteArray>
#include <QByteArrayView>

namespace gatelodge::service {

struct Token {
    QByteArray text;   // given once to who owns it, never stored or logged
    QByteArray stored; // 32 bytes: what the database keeps and looks up

    static Token generate();
    // The stored form of a token that somebody presents; nothing if it can't be one (wrong length or characters).
    static std::optional<QByteArray> storedFormOf(QByteArrayView presented);
};

} // namespace gatelodge::service
