#include "server/protocol/web/endpoints/handlers.h"
#include "server/protocol/web/endpoints/fault_pages.h"

namespace gatelodge::web {

namespace {

QString afterwards(const Turn &turn) {
    const QString &next = turn.destination().next();
    return next.isEmpty() ? addressOf(roomOf(turn.request().path)) : next;
}

template <typename Endpoint> http::LaneHandler handled(Deps deps, Endpoint endpoint) {
    return [deps = std::move(deps), endpoint](const http::Request &request, store::Session &session) {
        Turn turn(*deps, request, session);
        if (auto changed = turn.changedLanguage())
            return std::move(*changed);
        if (const Done opened = turn.open(); !opened)
            return faultPage(turn, opened.error());
        auto answer = endpoint(turn);
        return answer ? std::move(*answer) : faultPage(turn, answer.error());
    };
}

Result<http::Response> runIndoors(Turn &turn, Indoors endpoint) {
    auto member = requireSession(turn);
    if (!member)
        return std::move(member.error());
    return endpoint(turn, *member);
}

} // namespace

tl::expected<Member, http::Response> requireSession(const Turn &turn) {
    if (turn.member())
        return *turn.member();
    return tl::unexpected(goTo(withNext(QStringLiteral("/account/login/"), afterwards(turn))));
}

http::LaneHandler outdoors(Deps deps, Outdoors endpoint) { return handled(std::move(deps), endpoint); }

http::LaneHandler indoors(Deps deps, Indoors endpoint) {
    return handled(std::move(deps), [endpoint](Turn &turn) { return runIndoors(turn, endpoint); });
}

http::LaneHandler indoorsForSure(Deps deps, Indoors endpoint) {
    return handled(std::move(deps), [endpoint](Turn &turn) -> Result<http::Response> {
        if (turn.member() && turn.member()->web.level < Level::Normal)
            return goTo(withNext(QStringLiteral("/account/login/confirm/"), afterwards(turn)));
        return runIndoors(turn, endpoint);
    });
}

} // namespace gatelodge::web
