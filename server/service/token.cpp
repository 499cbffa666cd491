#include "server/service/token.h"
#include "server/service/digest.h"
#include "server/service/random_bytes.h"
#include <algorithm>

namespace gatelodge::service {
namespace {

constexpr qsizetype kTokenBytes = 32;
constexpr qsizetype kTokenCharacters = 43;

bool isUrlSafe(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

} // namespace

Token Token::generate() {
    const QByteArray text =
        randomBytes(kTokenBytes).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return Token{text, sha256(text)};
}

std::optional<QByteArray> Token::storedFormOf(QByteArrayView presented) {
    if (presented.size() != kTokenCharacters || !std::all_of(presented.begin(), presented.end(), isUrlSafe))
        return std::nullopt;
    return sha256(presented);
}

} // namespace gatelodge::service
