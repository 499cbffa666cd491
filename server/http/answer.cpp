#include "server/http/answer.h"
#include "server/http/head_parser.h"
#include <algorithm>
#include <cstdio>
#include <ctime>

namespace gatelodge::http {
namespace {

struct Default {
    QByteArrayView lowerCaseName;
    QByteArrayView name;
    QByteArrayView value;
};

constexpr char policy[] = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; base-uri 'none'; "
                          "frame-ancestors 'none'; form-action 'self'";

// Referrer-Policy no-referrer would make browsers send "Origin: null" and break the check of forms (F8).
const Default defaults[] = {
    {"content-security-policy", "Content-Security-Policy", policy},
    {"referrer-policy", "Referrer-Policy", "same-origin"},
    {"x-content-type-options", "X-Content-Type-Options", "nosniff"},
    {"cache-control", "Cache-Control", "no-store"},
};
const Default transportSecurity{"strict-transport-security", "Strict-Transport-Security", "max-age=31536000"};

bool isSound(const QPair<QByteArray, QByteArray> &header) {
    return isToken(header.first) && std::none_of(header.second.begin(), header.second.end(),
                                                 [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

bool isFraming(const QByteArray &name) {
    return equalsIgnoringCase(name, "content-length") || equalsIgnoringCase(name, "transfer-encoding") ||
           equalsIgnoringCase(name, "connection");
}

void appendHeader(QByteArrayView name, QByteArrayView value, QByteArray &bytes) {
    bytes += name;
    bytes += ": ";
    bytes += value;
    bytes += "\r\n";
}

void appendDefault(const Default &header, const Response &response, QByteArray &bytes) {
    if (!response.has(header.lowerCaseName))
        appendHeader(header.name, header.value, bytes);
}

// IMF-fixdate (RFC 9110 §5.6.7), written by hand because strftime follows the process's locale; once a second is
// enough.
QByteArrayView dateLine() {
    static thread_local std::time_t shown = -1;
    static thread_local char line[48];
    static thread_local int length = 0;
    const std::time_t now = std::time(nullptr);
    if (now != shown) {
        constexpr const char *days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
        constexpr const char *months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                          "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        std::tm utc{};
        gmtime_r(&now, &utc);
        length =
            std::snprintf(line, sizeof line, "Date: %s, %02d %s %04d %02d:%02d:%02d GMT\r\n", days[utc.tm_wday],
                          utc.tm_mday, months[utc.tm_mon], utc.tm_year + 1900, utc.tm_hour, utc.tm_min, utc.tm_sec);
        shown = now;
    }
    return {line, length};
}

bool mayHaveBody(int status) { return status >= 200 && status != 204 && status != 304; }

void appendStatusLine(int status, QByteArray &bytes) {
    bytes += "HTTP/1.1 ";
    bytes += QByteArray::number(status);
    bytes += ' ';
    bytes += reasonPhrase(status);
    bytes += "\r\n";
}

} // namespace

bool renderAnswer(const Response &response, AnswerShape shape, QByteArray &bytes) {
    if (response.status < 200 || response.status > 599 ||
        !std::all_of(response.headers.begin(), response.headers.end(), isSound))
        return false;
    bytes.reserve(bytes.size() + response.body.size() + 1024);
    appendStatusLine(response.status, bytes);
    bytes += dateLine();
    for (const auto &[name, value] : response.headers) {
        if (!isFraming(name))
            appendHeader(name, value, bytes);
    }
    for (const Default &header : defaults)
        appendDefault(header, response, bytes);
    if (shape.secure)
        appendDefault(transportSecurity, response, bytes);
    if (mayHaveBody(response.status))
        appendHeader("Content-Length", QByteArray::number(response.body.size()), bytes);
    if (shape.closes)
        bytes += "Connection: close\r\n";
    bytes += "\r\n";
    if (!shape.headOnly && mayHaveBody(response.status))
        bytes += response.body;
    return true;
}

QByteArray contentSecurityPolicy(const QByteArray &formTarget) {
    return formTarget.isEmpty() ? QByteArray(policy) : QByteArray(policy) + ' ' + formTarget;
}

QByteArrayView reasonPhrase(int status) {
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 206: return "Partial Content";
    case 301: return "Moved Permanently";
    case 302: return "Found";
    case 303: return "See Other";
    case 304: return "Not Modified";
    case 307: return "Temporary Redirect";
    case 308: return "Permanent Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 406: return "Not Acceptable";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 410: return "Gone";
    case 412: return "Precondition Failed";
    case 413: return "Content Too Large";
    case 414: return "URI Too Long";
    case 415: return "Unsupported Media Type";
    case 417: return "Expectation Failed";
    case 422: return "Unprocessable Content";
    case 428: return "Precondition Required";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    case 505: return "HTTP Version Not Supported";
    default: return {};
    }
}

} // namespace gatelodge::http
