#include "app/walk_guide.h"
#include "server/delivery/outbound.h"
#include "server/http/cookies.h"
#include "server/http/csrf.h"
#include "server/openid/walk.h"
#include "server/protocol/community/walk.h"

namespace gatelodge::app {

namespace {

using delivery::OutboundAnswer;
using delivery::OutboundRequest;

// "Set-Cookie: gatelodge=secret; Path=/" without the secret.
QString withoutSecret(const QString &name, QString value) {
    if (name.compare(QLatin1StringView("set-cookie"), Qt::CaseInsensitive) != 0)
        return value;
    const qsizetype from = value.indexOf(u'=') + 1, end = value.indexOf(u';');
    return from > 0 ? value.replace(from, (end < 0 ? value.size() : end) - from, QStringLiteral("…")) : value;
}

OutboundRequest requestFor(const QByteArray &url) {
    OutboundRequest request;
    request.url = url;
    request.method = OutboundRequest::Get;
    request.answerCap = 1024 * 1024;
    return request;
}

WalkHop hopOf(const OutboundAnswer &answer) {
    WalkHop hop;
    hop.microseconds = answer.timings.total;
    if (answer.outcome != OutboundAnswer::Answered) {
        hop.trouble = answer.detail;
        return hop;
    }
    hop.status = answer.status;
    const QByteArrayList lines = answer.head.split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            continue;
        const QString name = QString::fromLatin1(line.left(colon));
        const QString value = withoutSecret(name, QString::fromUtf8(line.mid(colon + 1).trimmed()));
        hop.headers.append({name, value});
        if (name.compare(QLatin1StringView("location"), Qt::CaseInsensitive) == 0)
            hop.location = value;
    }
    return hop;
}

} // namespace

std::shared_ptr<const service::WalkGuide> walkGuide(const Settings &settings) {
    auto guide = std::make_shared<service::WalkGuide>();
    const http::Cookies cookies(settings.publicUrl.scheme() == QLatin1StringView("https"));
    guide->sessionCookie = cookies.nameOf(http::CsrfGuard::sessionCookie);
    guide->protocols = {std::make_shared<openid::OpenIdWalk>(), std::make_shared<community::CommunityWalk>()};
    const auto outbound = std::make_shared<delivery::Outbound>(delivery::OutboundOptions{4, 2});
    guide->get = [outbound](const QByteArray &url, const QByteArray &cookie) {
        OutboundRequest request = requestFor(url);
        request.internalAllowed = true; // it is ourselves
        if (!cookie.isEmpty())
            request.headers.append({"Cookie", cookie});
        return hopOf(delivery::sendAndWait(*outbound, std::move(request)));
    };
    guide->visit = [outbound](const QByteArray &url, service::WalkGuide::Reach reach) {
        OutboundRequest request = requestFor(url);
        request.internalAllowed = reach == service::WalkGuide::Reach::OurNetwork;
        return hopOf(delivery::sendAndWait(*outbound, std::move(request)));
    };
    return guide;
}

} // namespace gatelodge::app
