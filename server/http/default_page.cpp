#include "server/http/default_page.h"

namespace gatelodge::http {

QByteArray reasonPhrase(int status) {
    switch (status) {
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 411: return "Length Required";
    case 413: return "Content Too Large";
    case 414: return "URI Too Long";
    case 415: return "Unsupported Media Type";
    case 417: return "Expectation Failed";
    case 421: return "Misdirected Request";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 503: return "Service Unavailable";
    case 505: return "HTTP Version Not Supported";
    default: return {};
    }
}

Response defaultErrorPage(int status, const QByteArray &requestId) {
    const QByteArray title = QByteArray::number(status) + ' ' + reasonPhrase(status);
    const QByteArray quoted =
        requestId.isEmpty() ? QByteArray() : QByteArray("<p><code>" + requestId.toPercentEncoding() + "</code></p>\n");
    // No style sheet: its address is not known here, and the policy allows none within the page.
    return {
        status,
        {{"Content-Type", "text/html; charset=utf-8"},
         {"Content-Security-Policy", "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"},
         {"Referrer-Policy", "same-origin"},
         {"X-Content-Type-Options", "nosniff"},
         {"Cache-Control", "no-store"}},
        "<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\" />\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n"
        "<meta name=\"color-scheme\" content=\"light dark\" />\n<title>" +
            title + "</title>\n</head>\n<body>\n<main>\n<h1>" + title + "</h1>\n" + quoted +
            "</main>\n</body>\n</html>\n"};
}

} // namespace gatelodge::http
