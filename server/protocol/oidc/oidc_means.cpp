#include "server/protocol/oidc/oidc_means.h"
#include "server/http/csrf.h"
#include <QLoggingCategory>

namespace gatelodge::oidc {

Q_LOGGING_CATEGORY(logOidcTrouble, "gatelodge.oidc")

namespace {

int statusOf(Fault fault) {
    switch (fault) {
    case Fault::Conflict: // a race that was lost too often
    case Fault::Busy:
    case Fault::Unavailable:
    case Fault::Misconfigured: return 503;
    case Fault::Throttled: return 429;
    case Fault::Invalid:
    case Fault::Expired: return 400;
    case Fault::NotFound:
    case Fault::Duplicate:
    case Fault::Refused:
    case Fault::Denied:
    case Fault::Internal: return 500;
    }
    Q_UNREACHABLE();
}

} // namespace

http::Response OidcMeans::page(const http::Request &request, int status) const {
    http::Response response = trouble(request, status);
    response.status = status;
    return response;
}

http::Response OidcMeans::troubleFor(const http::Request &request, const Error &error) const {
    const int status = statusOf(error.fault);
    qCWarning(logOidcTrouble, "request %s (%s): %ls", request.id.constData(), request.path.constData(),
              qUtf16Printable(error.detail));
    http::Response response = page(request, status);
    if (status == 429)
        response.with("Retry-After", QByteArray::number(std::max(error.detail.toLongLong(), 1LL)));
    if (status == 503)
        response.with("Retry-After", "5");
    return response;
}

QByteArray OidcMeans::sessionToken(const http::Request &request) const {
    return request.cookie(cookies.nameOf(http::CsrfGuard::sessionCookie));
}

service::Visitor visitorOf(const http::Request &request) {
    service::Visitor visitor;
    visitor.address = request.client.toString();
    visitor.device = service::deviceName(request.header("user-agent"));
    visitor.request = request.id;
    return visitor;
}

} // namespace gatelodge::oidc
