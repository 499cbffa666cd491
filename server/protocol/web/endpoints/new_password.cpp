#include "server/protocol/web/endpoints/new_password.h"

namespace gatelodge::web {

NewPassword emptyPassword(const Turn &turn) {
    NewPassword shown;
    shown.minimumLength = turn.house().passwordLength;
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

NewPassword triedPassword(const Turn &turn, const service::PasswordComplaints &found, Complaints &complaints) {
    NewPassword shown = emptyPassword(turn);
    shown.length = found.tooShort ? NewPassword::Rule::Unmet : NewPassword::Rule::Met;
    shown.own = found.ownWords ? NewPassword::Rule::Unmet : NewPassword::Rule::Met;
    if (found.tooShort || found.ownWords)
        complaints[newPasswordId] = Complaint::PasswordRule;
    else if (found.tooLong)
        complaints[newPasswordId] = Complaint::TooLong;
    return shown;
}

} // namespace gatelodge::web
