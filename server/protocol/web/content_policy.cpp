#include "server/protocol/web/content_policy.h"

namespace gatelodge::web {

QByteArray originOf(const QUrl &address) {
    const auto scheme = address.scheme();
    if ((scheme != QLatin1StringView("https") && scheme != QLatin1StringView("http")) || address.host().isEmpty())
        return {};
    // Built from the parsed parts in their encoded form: no space or semicolon can slip into the policy.
    const auto host = address.host(QUrl::FullyEncoded).toLatin1();
    QByteArray origin = scheme.toLatin1() + "://" + (host.contains(':') ? QByteArray('[' + host + ']') : host);
    if (address.port() >= 0)
        origin += ':' + QByteArray::number(address.port());
    return origin;
}

namespace {

// Where an application of a device is answered, its own scheme is all that a policy can name (RFC 8252 §7.1).
QByteArray formTarget(const QUrl &address) {
    const auto scheme = address.scheme().toLatin1();
    return scheme.contains('.') ? scheme + ':' : originOf(address);
}

} // namespace

QByteArray contentPolicy(const QUrl &redirect) {
    const auto origin = formTarget(redirect);
    return "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; base-uri 'none'; "
           "frame-ancestors 'none'; form-action 'self'" +
           (origin.isEmpty() ? QByteArray() : QByteArray(' ' + origin));
}

http::Response pageResponse(QByteArray html, int status, const QUrl &redirect) {
    http::Response response{status, {}, std::move(html)};
    response.headers = {{"Content-Type", "text/html; charset=utf-8"},
                        {"Content-Security-Policy", contentPolicy(redirect)},
                        {"Referrer-Policy", "same-origin"},
                        {"X-Content-Type-Options", "nosniff"},
                        {"Cache-Control", "no-store"}};
    return response;
}

} // namespace gatelodge::web
