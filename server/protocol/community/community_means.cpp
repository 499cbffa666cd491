#include "server/protocol/community/community_means.h"
#include "server/http/csrf.h"
#include <QLoggingCategory>

namespace gatelodge::community {

Q_LOGGING_CATEGORY(logCommunity, "gatelodge.community")

namespace {

int statusOf(Fault fault) {
    switch (fault) {
    case Fault::NotFound: return 404;
    case Fault::Conflict: // a race that was lost three times
    case Fault::Busy:
    case Fault::Unavailable:
    case Fault::Misconfigured: return 503;
    case Fault::Throttled: return 429;
    case Fault::Duplicate:
    case Fault::Invalid:
    case Fault::Refused:
    case Fault::Denied:
    case Fault::Expired:
    case Fault::Internal: return 500;
    }
    Q_UNREACHABLE();
}

// Seconds: a database comes back soon, a key when somebody has looked after it.
QByteArray retryAfter(const Error &error) {
    if (error.fault == Fault::Throttled)
        return QByteArray::number(std::max(error.detail.toLongLong(), 1LL));
    return error.fault == Fault::Misconfigured ? "300" : "5";
}

} // namespace

CommunityMeans::CommunityMeans(std::shared_ptr<const service::Vault> vault, QByteArray key, http::Cookies ownCookies,
                               http::ErrorPage page)
    : sites(std::make_shared<OpenSites>(std::move(vault))), attemptKey(std::move(key)), cookies(ownCookies),
      trouble(page ? std::move(page) : http::ErrorPage(http::plainErrorPage)) {}

http::Response CommunityMeans::page(const http::Request &request, int status) const {
    http::Response response = trouble(request, status);
    response.status = status;
    return response;
}

http::Response CommunityMeans::troubleFor(const http::Request &request, const Error &error) const {
    const int status = statusOf(error.fault);
    if (status != 404)
        qCWarning(logCommunity, "request %s (%s): %ls", request.id.constData(), request.path.constData(),
                  qUtf16Printable(error.detail));
    http::Response response = page(request, status);
    if (status == 503 || status == 429)
        response.with("Retry-After", retryAfter(error));
    return response;
}

Result<HopSitePointer> CommunityMeans::siteOf(const http::Request &request, store::Session &session) const {
    const auto id = siteIdFrom(request.arguments.value(0));
    if (!id)
        return failure(Fault::NotFound, QStringLiteral("no site has such an id"));
    return sites->find(session, *id);
}

QByteArray CommunityMeans::sessionToken(const http::Request &request) const {
    return request.cookie(cookies.nameOf(http::CsrfGuard::sessionCookie));
}

service::Visitor visitorOf(const http::Request &request) {
    service::Visitor visitor;
    visitor.address = request.client.toString();
    visitor.device = service::deviceName(request.header("user-agent"));
    visitor.request = request.id;
    return visitor;
}

} // namespace gatelodge::community
