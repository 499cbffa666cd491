#include "server/protocol/web/endpoints/new_password.h"
#include "server/service/password_policy.h"

namespace gatelodge::web {

namespace {

using Rule = NewPassword::Rule;

Rule ruleOf(bool broken) { return broken ? Rule::Unmet : Rule::Met; }

// Looked at last, and only where everything else is well.
Rule historyRule(const service::PasswordComplaints &found) {
    return found.usedBefore ? Rule::Unmet : found.none() ? Rule::Met : Rule::Open;
}

} // namespace

Result<NewPassword> emptyPassword(const Turn &turn, const std::optional<UserId> &uid) {
    GL_TRY(const service::PasswordDemands demands,
           uid ? service::demandsOn(turn.session(), *uid) : service::demandsOnNewcomers(turn.session()));
    return emptyPassword(demands);
}

NewPassword emptyPassword(const service::PasswordDemands &demands) {
    NewPassword shown;
    shown.minimumLength = demands.leastLength;
    shown.leastKinds = demands.policy.leastClasses;
    shown.kinds = demands.policy.classes;
    if (demands.present) {
        const bool due = service::dueBy(demands).now.has_value();
        shown.historyDepth = std::max(demands.policy.history, due ? 1 : 0);
        shown.leastAgeDays = due ? 0 : demands.policy.leastAgeDays;
    }
    return shown;
}

QByteArray typedPassword(const Turn &turn) { return turn.typed("new").toUtf8(); }

Complaints complaintsAboutTyped(const Turn &turn) {
    if (turn.typed("new").isEmpty())
        return {{newPasswordId, Complaint::Missing}};
    if (turn.typed("new") != turn.typed("again"))
        return {{againId, Complaint::PasswordsDiffer}};
    return {};
}

NewPassword triedPassword(NewPassword shown, const service::PasswordComplaints &found, Complaints &complaints) {
    shown.length = ruleOf(found.tooShort);
    shown.own = ruleOf(found.ownWords);
    shown.common = ruleOf(found.common);
    shown.kindsMet = ruleOf(found.fewClasses);
    shown.age = ruleOf(found.tooSoon);
    shown.history = historyRule(found);
    shown.strength = found.score;
    if (found.tooLong)
        complaints[newPasswordId] = Complaint::TooLong;
    else if (found.tooShort || found.ownWords || found.common || found.fewClasses || found.tooSoon || found.usedBefore)
        complaints[newPasswordId] = Complaint::PasswordRule;
    else if (found.weak)
        complaints[newPasswordId] = Complaint::PasswordWeak;
    return shown;
}

} // namespace gatelodge::web
