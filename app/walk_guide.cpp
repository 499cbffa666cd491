#include "app/walk_guide.h"
#include "server/delivery/outbound.h"
#include "server/http/cookies.h"
#include "server/http/csrf.h"
#include "server/openid/walk.h"
#include "server/protocol/community/walk.h"
#include <future>
#include <mutex>
#include <set>

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

// What walks ask for, until nobody waits for it any more.
class Requests {
public:
    WalkHop ask(OutboundRequest request) {
        std::promise<OutboundAnswer> answered;
        std::unique_lock lock(m_mutex);
        if (m_over) {
            OutboundAnswer none;
            none.detail = QStringLiteral("the server stops");
            return hopOf(none);
        }
        const auto ticket = m_outbound.send(std::move(request),
                                            [&answered](const OutboundAnswer &given) { answered.set_value(given); });
        m_underWay.insert(ticket);
        lock.unlock();
        const OutboundAnswer answer = answered.get_future().get();
        lock.lock();
        m_underWay.erase(ticket);
        return hopOf(answer);
    }
    void giveUp() {
        const std::lock_guard lock(m_mutex);
        m_over = true;
        for (const auto ticket : m_underWay)
            m_outbound.cancel(ticket);
    }

private:
    std::mutex m_mutex;
    std::set<delivery::OutboundTicket> m_underWay;
    bool m_over = false;
    delivery::Outbound m_outbound{delivery::OutboundOptions{4, 2}};
};

} // namespace

std::shared_ptr<const service::WalkGuide> walkGuide(const Settings &settings) {
    auto guide = std::make_shared<service::WalkGuide>();
    const http::Cookies cookies(settings.publicUrl.scheme() == QLatin1StringView("https"));
    guide->sessionCookie = cookies.nameOf(http::CsrfGuard::sessionCookie);
    guide->protocols = {std::make_shared<openid::OpenIdWalk>(), std::make_shared<community::CommunityWalk>()};
    const auto requests = std::make_shared<Requests>();
    guide->get = [requests](const QByteArray &url, const QByteArray &cookie) {
        OutboundRequest request = requestFor(url);
        request.internalAllowed = true; // it is ourselves
        if (!cookie.isEmpty())
            request.headers.append({"Cookie", cookie});
        return requests->ask(std::move(request));
    };
    guide->visit = [requests](const QByteArray &url, service::WalkGuide::Reach reach) {
        OutboundRequest request = requestFor(url);
        request.internalAllowed = reach == service::WalkGuide::Reach::OurNetwork;
        return requests->ask(std::move(request));
    };
    guide->giveUp = [requests] { requests->giveUp(); };
    return guide;
}

} // namespace gatelodge::app
