#include "server/http/head_parser.h"
#include <algorithm>
#include <array>
#include <cstring>

namespace gatelodge::http {
namespace {

constexpr bool isLetterOrDigit(int c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

template <size_t N> constexpr std::array<bool, 256> lettersDigitsAnd(const char (&others)[N]) {
    std::array<bool, 256> table{};
    for (int c = 0; c < 256; ++c)
        table[c] = isLetterOrDigit(c);
    for (size_t i = 0; i + 1 < N; ++i)
        table[static_cast<unsigned char>(others[i])] = true;
    return table;
}

constexpr auto tokenBytes = lettersDigitsAnd("!#$%&'*+-.^_`|~");
constexpr auto hostBytes = lettersDigitsAnd(".-:[]_");
constexpr auto hexDigits = [] {
    std::array<bool, 256> table{};
    for (unsigned char c :
         {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f', 'A', 'B', 'C', 'D', 'E', 'F'})
        table[c] = true;
    return table;
}();

bool consistsOf(QByteArrayView text, const std::array<bool, 256> &allowed) {
    return std::all_of(text.begin(), text.end(), [&](char c) { return allowed[static_cast<unsigned char>(c)]; });
}

bool hasControlCharacter(QByteArrayView line) {
    return std::any_of(line.begin(), line.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 32 && byte != '\t') || byte == 127;
    });
}

QByteArrayView withoutSpaces(QByteArrayView text) {
    const auto isSpace = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.isEmpty() && isSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text;
}

bool isKnownMethod(QByteArrayView method) {
    constexpr const char *methods[] = {"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"};
    return std::any_of(std::begin(methods), std::end(methods),
                       [&](const char *known) { return method == QByteArrayView(known); });
}

bool isPrintable(QByteArrayView target) {
    return std::all_of(target.begin(), target.end(), [](char c) { return c > 32 && c < 127 && c != '#'; });
}

// "%zz" and "%00" mean different things to different readers.
bool hasSoundEscapes(QByteArrayView path) {
    for (qsizetype at = path.indexOf('%'); at >= 0; at = path.indexOf('%', at + 1)) {
        if (at + 2 >= path.size() || !consistsOf(path.sliced(at + 1, 2), hexDigits))
            return false;
        if (path[at + 1] == '0' && path[at + 2] == '0')
            return false;
    }
    return true;
}

int parseTarget(QByteArrayView target, const Limits &limits, Head &head) {
    if (target.size() > limits.targetBytes)
        return 414;
    if (!target.startsWith('/') || !isPrintable(target))
        return 400;
    const qsizetype mark = target.indexOf('?');
    head.path = mark < 0 ? target : target.first(mark);
    head.query = mark < 0 ? QByteArrayView() : target.sliced(mark + 1);
    return hasSoundEscapes(head.path) ? 0 : 400;
}

int parseRequestLine(QByteArrayView line, const Limits &limits, Head &head) {
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last == first)
        return 400;
    head.method = line.first(first);
    if (!isToken(head.method))
        return 400;
    if (!isKnownMethod(head.method))
        return 501;
    if (const int status = parseTarget(line.sliced(first + 1, last - first - 1), limits, head))
        return status;
    const QByteArrayView version = line.sliced(last + 1);
    if (version == QByteArrayView("HTTP/1.0"))
        head.closes = true;
    else if (version != QByteArrayView("HTTP/1.1"))
        return version.startsWith("HTTP/") ? 505 : 400;
    return 0;
}

// RFC 9112 §6.3: digits only; a list or a second line is an attempt at two framings.
int parseContentLength(QByteArrayView value, const Limits &limits, qint64 &length) {
    if (value.isEmpty() || value.size() > 18)
        return 400;
    length = 0;
    for (const char digit : value) {
        if (digit < '0' || digit > '9')
            return 400;
        length = length * 10 + (digit - '0');
    }
    return length > limits.bodyBytes ? 413 : 0;
}

bool listContains(QByteArrayView list, QByteArrayView lowerCaseToken) {
    while (!list.isEmpty()) {
        const qsizetype comma = list.indexOf(',');
        if (equalsIgnoringCase(withoutSpaces(comma < 0 ? list : list.first(comma)), lowerCaseToken))
            return true;
        list = comma < 0 ? QByteArrayView() : list.sliced(comma + 1);
    }
    return false;
}

struct Framing {
    bool host = false;
    bool length = false;
};

int interpretField(const HeadField &field, const Limits &limits, Head &head, Framing &seen) {
    switch (field.name.size()) { // most names need no look beyond their length
    case 4:
        if (equalsIgnoringCase(field.name, "host")) {
            if (seen.host || field.value.isEmpty() || !consistsOf(field.value, hostBytes))
                return 400;
            seen.host = true;
        }
        return 0;
    case 6:
        if (equalsIgnoringCase(field.name, "expect")) {
            if (!equalsIgnoringCase(field.value, "100-continue"))
                return 417;
            head.expectsContinue = true;
        }
        return 0;
    case 10:
        if (equalsIgnoringCase(field.name, "connection") && listContains(field.value, "close"))
            head.closes = true;
        return 0;
    case 14:
        if (equalsIgnoringCase(field.name, "content-length")) {
            if (seen.length)
                return 400;
            seen.length = true;
            return parseContentLength(field.value, limits, head.contentLength);
        }
        return 0;
    case 17: return equalsIgnoringCase(field.name, "transfer-encoding") ? 501 : 0;
    default: return 0;
    }
}

// A name begins the line and touches its colon: that alone refuses folded lines and "Host : x".
bool splitField(QByteArrayView line, HeadField &field) {
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || hasControlCharacter(line))
        return false;
    field = {line.first(colon), withoutSpaces(line.sliced(colon + 1))};
    return isToken(field.name);
}

QByteArrayView takeLine(QByteArrayView &text) {
    const qsizetype end = text.indexOf("\r\n");
    const QByteArrayView line = end < 0 ? text : text.first(end);
    text = end < 0 ? QByteArrayView() : text.sliced(end + 2);
    return line;
}

} // namespace

bool equalsIgnoringCase(QByteArrayView text, QByteArrayView lowerCase) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; };
    return text.size() == lowerCase.size() &&
           std::equal(text.begin(), text.end(), lowerCase.begin(), [&](char a, char b) { return lower(a) == b; });
}

bool isToken(QByteArrayView text) { return !text.isEmpty() && consistsOf(text, tokenBytes); }

HeadScan scanHead(QByteArrayView bytes, qsizetype &from) {
    while (from < bytes.size()) {
        const void *found = std::memchr(bytes.data() + from, '\n', size_t(bytes.size() - from));
        if (!found) {
            from = bytes.size();
            break;
        }
        const qsizetype at = static_cast<const char *>(found) - bytes.data();
        if (at == 0 || bytes[at - 1] != '\r' || at == 1)
            return {HeadScan::Malformed, 0};
        if (at >= 3 && bytes[at - 2] == '\n')
            return {HeadScan::Complete, at - 3};
        from = at + 1;
    }
    return {};
}

int parseHead(QByteArrayView text, const Limits &limits, Head &head) {
    auto fields = std::move(head.fields);
    fields.clear();
    head = Head();
    head.fields = std::move(fields);
    if (text.size() > limits.headBytes)
        return 431;
    const QByteArrayView requestLine = takeLine(text);
    if (const int status = parseRequestLine(requestLine, limits, head))
        return status;
    Framing seen;
    while (!text.isEmpty()) {
        if (head.fields.size() >= size_t(limits.headerCount))
            return 431;
        HeadField field;
        if (!splitField(takeLine(text), field))
            return 400;
        if (const int status = interpretField(field, limits, head, seen))
            return status;
        head.fields.push_back(field);
    }
    return seen.host ? 0 : 400;
}

} // namespace gatelodge::http
