#include "server/protocol/web/endpoints/online.h"
#include "server/protocol/web/pages/online_page.h"
#include "server/store/online.h"
#include "server/store/transaction.h"

namespace gatelodge::web {

namespace {

constexpr int kMostShown = 200;

Done expectOffered(const Turn &turn) {
    if (!turn.house().membersSeeOnline)
        return failure(Fault::NotFound, QStringLiteral("who is here is not shown"));
    return {};
}

} // namespace

Result<http::Response> showOnline(Turn &turn, const Member &member) {
    GL_DO(expectOffered(turn));
    Online shown;
    shown.now = turn.now();
    GL_TRY(shown.shown, store::isShownOnline(turn.session(), member.user.uid));
    GL_TRY(const auto members, store::listOnlineMembers(turn.session(), kMostShown + 1));
    shown.more = members.size() > kMostShown;
    for (const store::OnlineMember &one : members.first(qMin<qsizetype>(members.size(), kMostShown)))
        shown.members.append({QString(one.firstName + u' ' + one.lastName).trimmed(), one.username, turn.here(one.seen),
                              one.uid == member.user.uid});
    return turn.page(onlinePage(shown, turn.visit()));
}

Result<http::Response> saveShownOnline(Turn &turn, const Member &member) {
    GL_DO(expectOffered(turn));
    const bool wanted = turn.form().has(QLatin1StringView("online"));
    GL_DO(store::inTransaction(turn.session(), Actor::person(member.user.uid, turn.visitor().request),
                               [&] { return store::setShownOnline(turn.session(), member.user.uid, wanted); }));
    return backTo(Room::Profile, wanted ? "shown" : "hidden");
}

} // namespace gatelodge::web
