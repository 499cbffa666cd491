// Forms that a cookie answers for prove two things (F8): a token that only a page of this server can have shown to this
// browser, and an Origin (or, where a browser sends none, a Referer) that is this server's own.
//
// The token is HMAC-SHA256 over the id in the session cookie; before there is a session, over the id in a cookie of its
// own, so that the sign-in form is guarded too. Nothing is stored. Nodes that share a database share the key.
#pragma once
#include "server/domain/result.h"
#include "server/http/cookies.h"
#include "server/http/message.h"

class QUrl;

namespace gatelodge::http {

struct CsrfToken {
    QByteArray value;     // for the hidden field
    QByteArray setCookie; // a Set-Cookie value that must go with the page; empty if the browser has what it needs
};

class CsrfGuard {
public:
    static constexpr QLatin1StringView field{"csrf"};       // the hidden field's name
    static constexpr QByteArrayView header{"x-csrf-token"}; // for scripts that send JSON
    static inline const QByteArray sessionCookie = QByteArrayLiteral("gatelodge");
    static inline const QByteArray formCookie = QByteArrayLiteral("gatelodge-form");

    // Without a key a random one serves until the process ends. `publicUrl` decides the origin and the cookies' flags.
    explicit CsrfGuard(const QUrl &publicUrl, QByteArray key = {});

    CsrfToken issue(const Request &request) const;
    Done check(const Request &request) const; // Denied, with the reason in detail

    const QByteArray &origin() const { return m_origin; } // "https://id.example.org", "http://localhost:8080"
    const Cookies &cookies() const { return m_cookies; }

private:
    QByteArray tokenFor(const QByteArray &cookieName, const QByteArray &cookieValue) const;
    bool isOwn(const Request &request) const;

    QByteArray m_origin;
    Cookies m_cookies;
    QByteArray m_key;
};

// scheme://host[:port] in lower case, without the scheme's default port (RFC 6454 §6.2); empty if the URL has no host.
QByteArray originOf(const QUrl &url);

} // namespace gatelodge::http
