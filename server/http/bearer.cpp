#include "server/http/bearer.h"
#include "server/http/head_parser.h"
#include <algorithm>

namespace gatelodge::http {

namespace {

constexpr char kRetryLater[] = "5"; // seconds

bool isTokenCharacter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
           QByteArrayView("-._~+/").contains(c);
}

// b64token = 1*( ALPHA / DIGIT / "-" / "." / "_" / "~" / "+" / "/" ) *"="
bool isB64Token(QByteArrayView text) {
    while (text.endsWith('='))
        text.chop(1);
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isInQuery(const Request &request) {
    const auto query = Form::parse(request.query);
    return query ? query->has(QLatin1StringView("access_token")) : request.query.contains("access_token=");
}

Response refused(int status, const QByteArray &error) {
    return Response::json("{\"error\":\"" + error + "\"}\n", status).with("Cache-Control", "no-store");
}

Response challenged(int status, const QByteArray &realm, const QByteArray &error, const QByteArray &more = {}) {
    return refused(status, error)
        .with("WWW-Authenticate", "Bearer realm=\"" + realm + "\", error=\"" + error + '"' + more);
}

} // namespace

Bearer Bearer::of(const Request &request) {
    const QByteArray line = request.header("authorization");
    const qsizetype space = line.indexOf(' ');
    const QByteArrayView scheme = space < 0 ? QByteArrayView(line) : QByteArrayView(line).first(space);
    if (!equalsIgnoringCase(scheme, "bearer"))
        return {};
    const QByteArray token = space < 0 ? QByteArray() : line.mid(space).trimmed();
    if (!isB64Token(token) || isInQuery(request))
        return {Malformed, {}};
    return {Shown, token};
}

Response bearerChallenge(Bearer::Kind kind, const QByteArray &realm) {
    if (kind == Bearer::Malformed)
        return challenged(400, realm, "invalid_request");
    return refused(401, "token_required").with("WWW-Authenticate", "Bearer realm=\"" + realm + '"');
}

Response bearerRefusal(const Error &error, const QByteArray &realm, const QByteArray &scope) {
    switch (error.fault) {
    case Fault::NotFound:
    case Fault::Expired:
    case Fault::Denied: return challenged(401, realm, "invalid_token");
    case Fault::Refused: return challenged(403, realm, "insufficient_scope", ", scope=\"" + scope + '"');
    case Fault::Throttled:
        return refused(429, "temporarily_unavailable")
            .with("Retry-After", QByteArray::number(qMax<qint64>(error.detail.toLongLong(), 1)));
    case Fault::Busy:
    case Fault::Unavailable: return refused(503, "temporarily_unavailable").with("Retry-After", kRetryLater);
    case Fault::Conflict:
    case Fault::Duplicate:
    case Fault::Invalid:
    case Fault::Misconfigured:
    case Fault::Internal: return refused(500, "server_error");
    }
    Q_UNREACHABLE();
}

} // namespace gatelodge::http
