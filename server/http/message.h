// HTTP: the front door. This room owns sockets, strict parsing, limits, routing, cookies and CSRF; it must not know
// what the pages mean, nor that there is a database. It alone includes QHttpServer headers.
//
// Request and Response are values that cross threads. A Request reaches an endpoint only after the guard has found it
// well-formed and unambiguous (PROMISES F1): header names are lower case, there is exactly one Host, the body is whole.
#pragma once
#include <functional>
#include <optional>
#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QMap>
#include <QPair>
#include <QString>

namespace gatelodge::store {
class Session; // only carried through: see LaneHandler in route.h
}

namespace gatelodge::http {

// Ordered name/value pairs, percent-decoded ('+' is a space), UTF-8. Invalid UTF-8 or a name that stands twice makes
// the whole form invalid: two readings of one request are one too many.
class Form {
public:
    static std::optional<Form> parse(QByteArrayView encoded);
    bool has(QLatin1StringView name) const;
    QString value(QLatin1StringView name) const;  // empty where absent
    QByteArray raw(QLatin1StringView name) const; // decoded bytes
    const QList<QPair<QByteArray, QByteArray>> &pairs() const { return m_pairs; }

private:
    QList<QPair<QByteArray, QByteArray>> m_pairs;
};

struct Request {
    QByteArray method;                            // GET, HEAD, POST …
    QByteArray path;                              // as sent, percent-encoded, begins with '/'
    QByteArray query;                             // as sent, without '?'
    QList<QPair<QByteArray, QByteArray>> headers; // names lower case
    QByteArray body;
    QHostAddress peer;            // the socket's other end
    QHostAddress client;          // the person's address: peer, or X-Forwarded-For behind a trusted proxy (PG-17)
    bool secure = false;          // the person's browser spoke TLS (to us, or to a trusted proxy that says so)
    QByteArray id;                // request id for logs, audit and error pages: 12 characters of [a-z0-9]
    QList<QByteArray> arguments;  // what the route's <placeholders> matched, in order, percent-encoded as sent
    QByteArray clientCertificate; // DER of the certificate that TLS has verified (EL-11); empty without one
    // DER, the client's own first, where the listener asks whoever comes (TlsIdentity::asksEverybody): TLS has proved
    // that the client holds the key, and that is all that is known of them.
    QList<QByteArray> shownCertificates;

    // Empty where absent; lines of the same name are joined by ", " (RFC 9110 §5.3).
    QByteArray header(QByteArrayView lowerCaseName) const;
    QByteArray cookie(QByteArrayView name) const; // empty where absent; the first of that name
};

struct Response {
    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    // From a lane: run there once the answer is on its way, so that how long it takes tells nobody anything (F6).
    std::function<void()> afterwards = {};

    static Response html(QByteArray body, int status = 200);
    static Response text(QByteArray body, int status = 200); // text/plain; charset=utf-8
    static Response json(QByteArray body, int status = 200);
    static Response redirect(const QByteArray &location, int status = 303);
    static Response empty(int status);
    Response &&with(QByteArray name, QByteArray value) &&;
    Response &with(QByteArray name, QByteArray value) &;
    bool has(QByteArrayView lowerCaseName) const;
};

} // namespace gatelodge::http
