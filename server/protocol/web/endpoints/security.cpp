#include "server/protocol/web/endpoints/security.h"
#include "server/protocol/web/endpoints/closed.h"
#include "server/protocol/web/endpoints/fault_pages.h"
#include "server/protocol/web/endpoints/new_password.h"
#include "server/protocol/web/pages/security_pages.h"
#include "server/service/limits.h"
#include "server/service/own_password.h"
#include "server/service/password_policy.h"

namespace gatelodge::web {

namespace {

Result<ChangePassword> passwordOf(const Turn &turn, const Member &member) {
    ChangePassword shown{member.user.username, {}, {}};
    GL_TRY(const auto kept, service::changeablePasswordOf(turn.session(), turn.means(), member.web));
    if (kept) {
        shown.authority = kept->authority.caption();
        GL_TRY(const auto demands, service::demandsAt(turn.session(), kept->authority.id));
        shown.password = emptyPassword(demands);
        return shown;
    }
    GL_TRY(shown.password, emptyPassword(turn, member.user.uid));
    GL_TRY(const service::PasswordDemands demands, service::demandsOn(turn.session(), member.user.uid));
    if (demands.present)
        shown.changed = turn.here(demands.present->changedAt);
    if (const auto due = service::dueBy(demands); due.soon)
        shown.expires = turn.here(due.expiresAt);
    return shown;
}

} // namespace

Result<http::Response> showSecurity(Turn &turn, const Member &member) {
    GL_TRY(ChangePassword shown, passwordOf(turn, member));
    shown.done = turn.query().value(QLatin1StringView("news")) == QLatin1StringView("changed");
    return turn.page(changePasswordPage(shown, turn.visit()));
}

Result<http::Response> changePassword(Turn &turn, const Member &member) {
    GL_TRY(ChangePassword shown, passwordOf(turn, member));
    shown.complaints = complaintsAboutTyped(turn);
    const QByteArray present = turn.form().raw(QLatin1StringView("password"));
    if (present.isEmpty())
        shown.complaints[QStringLiteral("password")] = Complaint::Missing;
    if (shown.complaints.isEmpty()) {
        GL_TRY(const auto outcome, service::changePassword(turn.session(), turn.means(), member.web, present,
                                                           typedPassword(turn), turn.visitor()));
        if (outcome.throttled) {
            GL_TRY(const auto limits, service::limitsNow(turn.session(), turn.means()));
            return tooManyTries(turn, limits.window);
        }
        shown.password = triedPassword(shown.password, outcome.complaints, shown.complaints);
        if (outcome.wrongPresent) {
            shown.complaints[QStringLiteral("password")] = Complaint::WrongPassword;
            shown.password.history = shown.password.age = NewPassword::Rule::Open; // for the owner's eyes
        }
        if (outcome.refusedThere)
            shown.refused = RefusedThere{shown.authority, outcome.message};
    }
    if (shown.complaints.isEmpty() && !shown.refused)
        return backTo(Room::Password, "changed");
    return turn.page(changePasswordPage(shown, turn.visit()), complained);
}

} // namespace gatelodge::web
