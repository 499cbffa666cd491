#include "server/protocol/web/endpoints/arrival.h"
#include "server/protocol/web/endpoints/security.h"
#include "server/protocol/web/pages/sessions_page.h"
#include "server/service/account.h"
#include "server/store/belongings.h"
#include "server/store/doors.h"

namespace gatelodge::web {

namespace {

QString meansOf(const QList<Login> &logins, const LoginId &id, const Say &say) {
    for (const Login &login : logins) {
        if (login.id == id && login.kind != QLatin1StringView("password"))
            return login.authorityName;
    }
    return say(QT_TRANSLATE_NOOP("web", "Password"));
}

Sessions::News newsOf(const QString &code) {
    if (code == QLatin1StringView("ended"))
        return Sessions::News::Ended;
    return code == QLatin1StringView("others") ? Sessions::News::OthersEnded : Sessions::News::None;
}

} // namespace

Result<http::Response> showSessions(Turn &turn, const Member &member) {
    GL_TRY(const auto sessions, store::listWebSessions(turn.session(), member.user.uid));
    GL_TRY(const auto logins, store::listLogins(turn.session(), member.user.uid));
    const Say say = turn.say();
    Sessions shown;
    shown.now = turn.now();
    shown.news = newsOf(turn.query().value(QLatin1StringView("news")));
    for (const WebSession &web : sessions) {
        Sessions::Device device;
        device.id = QString::number(web.id.value);
        device.name = web.device.isEmpty() ? say(QT_TRANSLATE_NOOP("web", "Some device")) : web.device;
        device.address = web.address;
        device.means = meansOf(logins, web.login, say);
        device.signedIn = turn.here(web.createdAt);
        device.lastSeen = turn.here(web.lastSeenAt);
        device.thisOne = web.id == member.web.id;
        shown.devices.insert(device.thisOne ? 0 : shown.devices.size(), device);
    }
    return turn.page(sessionsPage(shown, turn.visit()));
}

Result<http::Response> endSession(Turn &turn, const Member &member) {
    const SessionId id(turn.typed("id").toLongLong());
    const auto done = service::endOwnSession(turn.session(), member.user.uid, id, turn.visitor());
    if (!done && done.error().fault != Fault::NotFound) // has ended already
        return failure(done.error());
    return backTo(Room::Sessions, "ended");
}

Result<http::Response> endSessions(Turn &turn, const Member &member) {
    const QString scope = turn.typed("scope");
    if (scope == QLatin1StringView("others")) {
        GL_DO(service::endOtherOwnSessions(turn.session(), member.web, turn.visitor()));
        return backTo(Room::Sessions, "others");
    }
    if (scope != QLatin1StringView("all"))
        return failure(Fault::Invalid, QStringLiteral("scope: others or all"));
    GL_DO(service::endAllOwnSessions(turn.session(), member.user.uid, turn.visitor()));
    return goOut(turn, QStringLiteral("/account/logout/"));
}

} // namespace gatelodge::web
