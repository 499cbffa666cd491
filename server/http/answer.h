// From a Response to the bytes of an answer: framing, date, and the security headers that every answer carries (F15).
#pragma once
#include "server/http/message.h"

namespace gatelodge::http {

struct AnswerShape {
    bool headOnly = false; // HEAD: the length of the body, but not the body
    bool closes = false;   // the connection ends after this answer
    bool secure = false;   // the browser spoke TLS: HSTS is sent
};

// Appends to `bytes`, which keeps its memory between answers. A header set in the response replaces the default of its
// name; Content-Length, Transfer-Encoding and Connection belong to the guard and are left out. False, and nothing
// appended, if a header is no header (CR, LF or NUL in it, RFC 9110 §5.5): that answer must not leave.
bool renderAnswer(const Response &response, AnswerShape shape, QByteArray &bytes);

// The default Content-Security-Policy; with `formTarget` (an origin such as "https://site.example") forms may also end
// there, which browsers ask for when a POST is answered by a redirect to another site.
QByteArray contentSecurityPolicy(const QByteArray &formTarget = {});

// "Not Found" for 404; empty for a status this program never sends.
QByteArrayView reasonPhrase(int status);

} // namespace gatelodge::http
