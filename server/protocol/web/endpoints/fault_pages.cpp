#include "server/protocol/web/endpoints/fault_pages.h"
#include "server/protocol/web/pages/error_pages.h"
#include "server/protocol/web/pages/mail_pages.h"
#include <QLoggingCategory>
#include <QTimeZone>

namespace gatelodge::web {

namespace {

Q_LOGGING_CATEGORY(logWeb, "gatelodge.web")

constexpr int gone = 410;
constexpr const char *retryAfter = "60"; // seconds

http::Response trouble(const Scene &scene, Trouble::Kind kind) {
    Trouble shown{kind};
    shown.requestId = QString::fromLatin1(scene.request().id);
    shown.helpAddress = scene.help();
    auto response = scene.page(troublePage(shown, scene.visit()), statusOf(kind));
    if (kind == Trouble::Kind::Unavailable)
        response.with("Retry-After", retryAfter);
    return response;
}

// Which mailed link an address stands for.
std::optional<LinkExpired::Kind> linkAt(const QByteArray &path) {
    if (path.startsWith("/account/signup/"))
        return LinkExpired::Kind::SignUp;
    if (path.startsWith("/account/reset/"))
        return LinkExpired::Kind::Reset;
    if (path.startsWith("/account/emails/verify/"))
        return LinkExpired::Kind::Verify;
    return std::nullopt;
}

http::Response expired(const Scene &scene) {
    if (const auto kind = linkAt(scene.request().path))
        return scene.page(linkExpiredPage({*kind, {}}, scene.visit()), gone);
    return trouble(scene, Trouble::Kind::BadRequest);
}

Trouble::Kind kindOf(int status) {
    switch (status) {
    case 403: return Trouble::Kind::ForgedForm;
    case 404: return Trouble::Kind::NotFound;
    case 503: return Trouble::Kind::Unavailable;
    default: return status < 500 ? Trouble::Kind::BadRequest : Trouble::Kind::Internal;
    }
}

} // namespace

void logTrouble(const http::Request &request, const Error &error) {
    qCWarning(logWeb, "request %s (%s %s): %ls", request.id.constData(), request.method.constData(),
              request.path.constData(), qUtf16Printable(printable(error.detail)));
}

http::Response tooManyTries(const Scene &scene, std::chrono::seconds wait) {
    const auto seconds = qMax<qint64>(wait.count(), 1);
    Trouble shown{Trouble::Kind::TooManyTries};
    shown.now = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone::systemTimeZone());
    shown.again = shown.now.addSecs(seconds);
    return scene.page(troublePage(shown, scene.visit()), statusOf(shown.kind))
        .with("Retry-After", QByteArray::number(seconds));
}

http::Response faultPage(const Scene &scene, const Error &error) {
    switch (error.fault) {
    case Fault::NotFound: return trouble(scene, Trouble::Kind::NotFound);
    case Fault::Conflict:
    case Fault::Duplicate:
    case Fault::Invalid:
    case Fault::Refused: return trouble(scene, Trouble::Kind::BadRequest);
    case Fault::Denied: return trouble(scene, Trouble::Kind::Denied);
    case Fault::Expired: return expired(scene);
    case Fault::Throttled: return tooManyTries(scene, std::chrono::seconds(error.detail.toLongLong()));
    case Fault::Busy: return trouble(scene, Trouble::Kind::Unavailable);
    case Fault::Unavailable: logTrouble(scene.request(), error); return trouble(scene, Trouble::Kind::Unavailable);
    case Fault::Misconfigured:
    case Fault::Internal: logTrouble(scene.request(), error); return trouble(scene, Trouble::Kind::Internal);
    }
    Q_UNREACHABLE();
}

http::ErrorPage errorPages(std::shared_ptr<const WebDeps> deps) {
    return [deps = std::move(deps)](const http::Request &request, int status) {
        const bool bySite = request.path == "/oidc/authorize" || request.path == "/oidc/logout";
        Scene scene(*deps, request);
        if (bySite)
            scene.keep(http::Form()); // nothing of what a stranger wrote stands on the page
        return trouble(scene, bySite && status == 400 ? Trouble::Kind::SiteMistake : kindOf(status));
    };
}

} // namespace gatelodge::web
