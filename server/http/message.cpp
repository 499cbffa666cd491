#include "server/http/message.h"
#include "server/http/head_parser.h"
#include <QStringDecoder>

namespace gatelodge::http {
namespace {

int hexValue(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

bool isUtf8(const QByteArray &bytes) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    Q_UNUSED(text);
    return !decoder.hasError();
}

// application/x-www-form-urlencoded; nullopt where an escape is broken, or the outcome is no text.
std::optional<QByteArray> decoded(QByteArrayView encoded) {
    QByteArray bytes;
    bytes.reserve(encoded.size());
    for (qsizetype at = 0; at < encoded.size(); ++at) {
        if (encoded[at] == '+') {
            bytes += ' ';
        } else if (encoded[at] != '%') {
            bytes += encoded[at];
        } else {
            if (at + 2 >= encoded.size())
                return std::nullopt;
            const int high = hexValue(encoded[at + 1]);
            const int low = hexValue(encoded[at + 2]);
            if (high < 0 || low < 0)
                return std::nullopt;
            bytes += char(high * 16 + low);
            at += 2;
        }
    }
    if (bytes.contains('\0') || !isUtf8(bytes))
        return std::nullopt;
    return bytes;
}

Response withBody(QByteArray contentType, QByteArray body, int status) {
    Response response;
    response.status = status;
    response.headers.append({QByteArrayLiteral("Content-Type"), std::move(contentType)});
    response.body = std::move(body);
    return response;
}

} // namespace

std::optional<Form> Form::parse(QByteArrayView encoded) {
    Form form;
    while (!encoded.isEmpty()) {
        const qsizetype end = encoded.indexOf('&');
        const QByteArrayView pair = end < 0 ? encoded : encoded.first(end);
        encoded = end < 0 ? QByteArrayView() : encoded.sliced(end + 1);
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        auto name = decoded(equals < 0 ? pair : pair.first(equals));
        auto value = decoded(equals < 0 ? QByteArrayView() : pair.sliced(equals + 1));
        if (!name || !value)
            return std::nullopt;
        for (const auto &known : std::as_const(form.m_pairs))
            if (known.first == *name)
                return std::nullopt;
        form.m_pairs.append({std::move(*name), std::move(*value)});
    }
    return form;
}

bool Form::has(QLatin1StringView name) const {
    const QByteArrayView wanted(name.data(), name.size());
    for (const auto &[known, value] : m_pairs)
        if (known == wanted)
            return true;
    return false;
}

QByteArray Form::raw(QLatin1StringView name) const {
    const QByteArrayView wanted(name.data(), name.size());
    for (const auto &[known, value] : m_pairs)
        if (known == wanted)
            return value;
    return {};
}

QString Form::value(QLatin1StringView name) const { return QString::fromUtf8(raw(name)); }

QByteArray Request::header(QByteArrayView lowerCaseName) const {
    QByteArray joined;
    bool found = false;
    for (const auto &[name, value] : headers) {
        if (name != lowerCaseName)
            continue;
        if (found)
            joined += ", " + value;
        else
            joined = value;
        found = true;
    }
    return joined;
}

QByteArray Request::cookie(QByteArrayView name) const {
    for (const auto &[headerName, value] : headers) {
        if (headerName != "cookie")
            continue;
        for (QByteArrayView rest(value); !rest.isEmpty();) {
            const qsizetype end = rest.indexOf(';');
            const QByteArrayView pair = (end < 0 ? rest : rest.first(end)).trimmed();
            rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
            if (pair.size() > name.size() && pair.startsWith(name) && pair[name.size()] == '=')
                return pair.sliced(name.size() + 1).toByteArray();
        }
    }
    return {};
}

Response Response::html(QByteArray body, int status) {
    return withBody(QByteArrayLiteral("text/html; charset=utf-8"), std::move(body), status);
}

Response Response::text(QByteArray body, int status) {
    return withBody(QByteArrayLiteral("text/plain; charset=utf-8"), std::move(body), status);
}

Response Response::json(QByteArray body, int status) {
    return withBody(QByteArrayLiteral("application/json"), std::move(body), status);
}

Response Response::redirect(const QByteArray &location, int status) {
    return empty(status).with(QByteArrayLiteral("Location"), location);
}

Response Response::empty(int status) {
    Response response;
    response.status = status;
    return response;
}

Response &&Response::with(QByteArray name, QByteArray value) && {
    headers.append({std::move(name), std::move(value)});
    return std::move(*this);
}

Response &Response::with(QByteArray name, QByteArray value) & {
    headers.append({std::move(name), std::move(value)});
    return *this;
}

bool Response::has(QByteArrayView lowerCaseName) const {
    for (const auto &[name, value] : headers)
        if (equalsIgnoringCase(name, lowerCaseName))
            return true;
    return false;
}

} // namespace gatelodge::http
