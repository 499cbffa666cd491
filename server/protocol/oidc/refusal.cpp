#include "server/protocol/oidc/refusal.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

namespace gatelodge::oidc {

namespace {

Q_LOGGING_CATEGORY(logRefused, "gatelodge.oidc")

void tellLater(Refusal &refusal, QByteArray code, int status, qint64 seconds) {
    refusal.error = std::move(code);
    refusal.status = status;
    refusal.header = "Retry-After";
    refusal.headerValue = QByteArray::number(qMax<qint64>(seconds, 1));
}

} // namespace

Refusal::Refusal(const Error &fault)
    : error("server_error"), told("The server could not answer."), cause(fault.detail) {
    status = 500;
    switch (fault.fault) {
    case Fault::Invalid: // a text that the database cannot hold
        error = "invalid_request";
        told = "A parameter is malformed.";
        status = 400;
        return;
    case Fault::Throttled:
        told = "Too many tries.";
        cause = QStringLiteral("too many tries");
        tellLater(*this, "temporarily_unavailable", 429, fault.detail.toLongLong()); // see openid-conformance.md
        return;
    case Fault::Conflict: // a race that was lost too often
    case Fault::Busy:
    case Fault::Unavailable: tellLater(*this, "temporarily_unavailable", 503, 5); return;
    case Fault::NotFound:
    case Fault::Duplicate:
    case Fault::Refused:
    case Fault::Denied:
    case Fault::Expired:
    case Fault::Misconfigured:
    case Fault::Internal: return;
    }
    Q_UNREACHABLE();
}

Refusal Refusal::by(const OpenIdClient &client) && {
    site = shownSite(client);
    siteId = client.site;
    return std::move(*this);
}

QString shownSite(const OpenIdClient &client) {
    return QStringLiteral("%1 (%2)").arg(client.siteName).arg(client.site.value);
}

http::Response refusedBy(const http::Request &request, const Refusal &refusal) {
    const QString cause = refusal.cause.isEmpty() ? QString::fromLatin1(refusal.told) : refusal.cause;
    qCInfo(logRefused, "site %ls: %ls (%s %s, request %s)",
           qUtf16Printable(refusal.site.isEmpty() ? QStringLiteral("unknown") : refusal.site), qUtf16Printable(cause),
           refusal.error.constData(), request.path.constData(), request.id.constData());
    http::Response response = freshJson({{QStringLiteral("error"), QString::fromLatin1(refusal.error)},
                                         {QStringLiteral("error_description"), QString::fromLatin1(refusal.told)}},
                                        refusal.status);
    if (!refusal.header.isEmpty())
        response.with(refusal.header, refusal.headerValue);
    return response;
}

http::Response freshJson(const QJsonObject &object, int status) {
    return http::Response::json(QJsonDocument(object).toJson(QJsonDocument::Compact), status)
        .with("Cache-Control", "no-store")
        .with("Pragma", "no-cache")
        .with("Access-Control-Allow-Origin", "*");
}

} // namespace gatelodge::oidc
