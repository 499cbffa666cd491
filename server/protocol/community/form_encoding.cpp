#include "server/protocol/community/form_encoding.h"
#include <array>
#include <QList>

namespace gatelodge::community {
namespace {

constexpr std::array<bool, 256> kStandsForItself = [] {
    std::array<bool, 256> table{};
    for (int c = 0; c < 256; ++c)
        table[size_t(c)] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                           c == '.' || c == '_' || c == '~';
    return table;
}();

int hexDigit(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::optional<QByteArray> decoded(QByteArrayView text) {
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            result += text[i] == '+' ? ' ' : text[i];
            continue;
        }
        if (i + 2 >= text.size() || hexDigit(text[i + 1]) < 0 || hexDigit(text[i + 2]) < 0)
            return std::nullopt;
        result += char(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
        i += 2;
    }
    return result;
}

} // namespace

void appendFormEncoded(QByteArray &out, QByteArrayView text) {
    constexpr char digits[] = "0123456789ABCDEF";
    for (const char c : text) {
        const auto octet = static_cast<unsigned char>(c);
        if (kStandsForItself[octet]) {
            out += c;
        } else if (c == ' ') {
            out += '+';
        } else {
            out += '%';
            out += digits[octet >> 4];
            out += digits[octet & 15];
        }
    }
}

void appendFormField(QByteArray &out, QByteArrayView name, QByteArrayView value) {
    if (!out.isEmpty() && !out.endsWith('?') && !out.endsWith('&'))
        out += '&';
    out += name;
    out += '=';
    appendFormEncoded(out, value);
}

std::optional<QHash<QByteArray, QByteArray>> parseForm(QByteArrayView encoded) {
    QHash<QByteArray, QByteArray> fields;
    for (const QByteArray &field : encoded.toByteArray().split('&')) {
        const qsizetype equals = field.indexOf('=');
        if (equals < 0)
            return std::nullopt;
        const auto name = decoded(QByteArrayView(field).first(equals));
        const auto value = decoded(QByteArrayView(field).sliced(equals + 1));
        if (!name || !value || fields.contains(*name))
            return std::nullopt;
        fields.insert(*name, *value);
    }
    return fields;
}

} // namespace gatelodge::community
