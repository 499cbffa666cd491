#include "server/protocol/web/endpoints/sign_up.h"
#include "server/domain/username.h"
#include "server/protocol/web/endpoints/arrival.h"
#include "server/protocol/web/endpoints/closed.h"
#include "server/protocol/web/endpoints/new_password.h"
#include "server/protocol/web/pages/mail_pages.h"
#include "server/protocol/web/pages/sign_up_pages.h"
#include "server/service/mailed_link.h"
#include "server/service/registration.h"
#include "server/store/users.h"

namespace gatelodge::web {

namespace {

Done mustBeOpen(const Turn &turn) {
    if (turn.house().signUp && service::registrationAuthority(turn.session()))
        return {};
    return failure(Fault::NotFound, QStringLiteral("sign-up is switched off"));
}

bool needsApproval(const Turn &turn) { return turn.house().signUpApproval; }

QString tokenOf(const Turn &turn) { return turn.query().value(QLatin1StringView("token")); }

http::Response askAgain(Turn &turn, const QString &token, const QString &email, const service::SignUpForm &typed,
                        const NewPassword &password, const Complaints &complaints,
                        const std::optional<RefusedThere> &refused = {}) {
    turn.keep(*http::Form::parse("token=" + QUrl::toPercentEncoding(token)));
    SetPassword shown{token, email, typed.firstName, typed.lastName, typed.username, password, complaints};
    shown.needsApproval = turn.house().signUpApproval;
    shown.refused = refused;
    return turn.page(setPasswordPage(shown, turn.visit()), complained);
}

Complaint nameComplaint(const QString &name) {
    return name.trimmed().isEmpty() ? Complaint::Missing : Complaint::TooLong;
}

// A free name to begin with, which the person may change.
Result<QString> proposedUsername(const Turn &turn, const QString &address) {
    GL_TRY(const EmailAddress parsed, EmailAddress::parse(address));
    return store::freeUsername(turn.session(), Username::fromAddress(parsed).text());
}

} // namespace

Complaints complaintsFrom(const service::FormProblems &problems, const service::SignUpForm &typed) {
    Complaints complaints;
    if (problems.firstName)
        complaints[QStringLiteral("first")] = nameComplaint(typed.firstName);
    if (problems.lastName)
        complaints[QStringLiteral("last")] = nameComplaint(typed.lastName);
    if (problems.username)
        complaints[QStringLiteral("username")] = Complaint::UsernameShape;
    else if (problems.usernameTaken)
        complaints[QStringLiteral("username")] = Complaint::UsernameTaken;
    return complaints;
}

Result<http::Response> showSignUp(Turn &turn) {
    GL_DO(mustBeOpen(turn));
    const QString mailed = mailedAddress(turn);
    if (!turn.query().has(QLatin1StringView("sent")) || mailed.isEmpty())
        return turn.page(signUpPage({turn.destination().next(), {}, {}, needsApproval(turn)}, turn.visit()));
    MailSent shown{MailSent::Kind::SignUp, mailed, turn.deps().sender, turn.destination().next()};
    shown.helpAddress = turn.help();
    return turn.page(mailSentPage(shown, turn.visit()));
}

Result<http::Response> startSignUp(Turn &turn) {
    GL_DO(mustBeOpen(turn));
    const QString typed = turn.typed("email");
    const auto done = service::startSignUp(turn.session(), turn.means(), typed, turn.visitor());
    if (done)
        return lookInYourMail(turn, QStringLiteral("/account/signup/"), typed.trimmed());
    if (done.error().fault != Fault::Invalid)
        return failure(done.error());
    const auto complaint = typed.trimmed().isEmpty() ? Complaint::Missing : Complaint::NotAnAddress;
    SignUp shown{turn.destination().next(), typed, {{QStringLiteral("email"), complaint}}, needsApproval(turn)};
    return turn.page(signUpPage(shown, turn.visit()), complained);
}

Result<http::Response> showSetPassword(Turn &turn) {
    const QString token = tokenOf(turn);
    GL_TRY(const QString address, service::addressOfSignUp(turn.session(), token.toUtf8()));
    GL_DO(headAfterMail(turn));
    SetPassword shown;
    shown.token = token;
    shown.email = address;
    shown.needsApproval = needsApproval(turn);
    GL_TRY(shown.username, proposedUsername(turn, address));
    GL_TRY(const auto demands, service::demandsOnSignUp(turn.session()));
    shown.password = emptyPassword(demands);
    return turn.page(setPasswordPage(shown, turn.visit()));
}

Result<http::Response> finishSignUp(Turn &turn) {
    const QString token = turn.typed("token");
    GL_TRY(const QString address, service::addressOfSignUp(turn.session(), token.toUtf8()));
    GL_DO(headAfterMail(turn));
    const service::SignUpForm typed{turn.typed("username").trimmed(), turn.typed("first"), turn.typed("last"),
                                    typedPassword(turn)};
    GL_TRY(const auto demands, service::demandsOnSignUp(turn.session()));
    const NewPassword empty = emptyPassword(demands);
    if (const auto complaints = complaintsAboutTyped(turn); !complaints.isEmpty())
        return askAgain(turn, token, address, typed, empty, complaints);
    GL_TRY(const auto outcome,
           service::finishSignUp(turn.session(), turn.means(), token.toUtf8(), typed, turn.visitor()));
    if (outcome.waits) {
        GL_TRY(const User user, store::findUser(turn.session(), *outcome.waits));
        GL_TRY(auto response, closedAccount(turn, user));
        response.status = 200; // all went well
        return response;
    }
    if (!outcome.session) {
        Complaints complaints = complaintsFrom(outcome.problems, typed);
        const NewPassword password = triedPassword(empty, outcome.problems.password, complaints);
        const auto &problems = outcome.problems;
        const auto refused =
            problems.refusedThere ? std::optional(RefusedThere{problems.authority, problems.message}) : std::nullopt;
        return askAgain(turn, token, address, typed, password, complaints, refused);
    }
    return comeIn(turn, *outcome.session, turn.destination().path());
}

} // namespace gatelodge::web
