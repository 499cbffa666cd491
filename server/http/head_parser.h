// The strict reading of a request's head (PROMISES F1; RFC 9110, RFC 9112).
//
// Where two readers could understand a request differently, it is refused rather than repaired: one framing
// (Content-Length or none), exactly one Host, CRLF line ends only, no control characters, no folded lines, origin-form
// targets only. Pure functions without copies: every view points into the text that was given.
#pragma once
#include "server/http/limits.h"
#include <QByteArrayView>
#include <vector>

namespace gatelodge::http {

struct HeadField {
    QByteArrayView name;  // as sent; compare without regard to case
    QByteArrayView value; // without the spaces around it
};

struct Head {
    QByteArrayView method;
    QByteArrayView path;  // begins with '/', percent-encoded, every '%' followed by two hex digits and never %00
    QByteArrayView query; // without '?'
    std::vector<HeadField> fields;
    qint64 contentLength = 0;
    bool expectsContinue = false;
    bool closes = false; // HTTP/1.0, or "Connection: close"
};

// Looks for the empty line that ends a head.
struct HeadScan {
    enum Outcome { Incomplete, Complete, Malformed };
    Outcome outcome = Incomplete;
    qsizetype size = 0; // bytes before the empty line, without their last CRLF; the body begins at size + 4
};
// `from` remembers between calls how far the bytes were looked at; begin with 0. A bare LF is found here at once, so
// that such a client hears of it now and not when its time is over.
HeadScan scanHead(QByteArrayView bytes, qsizetype &from);

// 0, or the status with which the request is refused: 400, 413, 414, 417, 431, 501 or 505. `head` is overwritten; its
// memory is used again. `text` is what scanHead measured.
int parseHead(QByteArrayView text, const Limits &limits, Head &head);

bool equalsIgnoringCase(QByteArrayView text, QByteArrayView lowerCase);
bool isToken(QByteArrayView text); // RFC 9110 §5.6.2

} // namespace gatelodge::http
