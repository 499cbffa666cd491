#include "server/protocol/web/endpoints/doors.h"
#include "server/protocol/web/endpoints/arrival.h"
#include "server/protocol/web/endpoints/certificates.h"
#include "server/protocol/web/endpoints/closed.h"
#include "server/protocol/web/endpoints/elsewhere.h"
#include "server/protocol/web/endpoints/fault_pages.h"
#include "server/protocol/web/pages/error_pages.h"
#include "server/protocol/web/pages/recovery_pages.h"
#include "server/protocol/web/pages/sign_in_page.h"
#include "server/service/asking.h"
#include "server/store/users.h"

namespace gatelodge::web {

namespace {

std::optional<AuthorityId> chosenAuthority(const Turn &turn) {
    bool isNumber = false;
    const int id = turn.typed("authority").toInt(&isNumber);
    return isNumber ? std::optional(AuthorityId(id)) : std::nullopt;
}

// Our own accounts go by the house's name unless they were given a title.
QString captionOf(const Turn &turn, const Authority &authority) {
    const bool own = authority.driver == QLatin1StringView("local") && authority.title.isEmpty();
    return own ? turn.house().name : authority.caption();
}

Result<SignIn> signInFor(const Turn &turn) {
    const auto &site = turn.destination().site();
    GL_TRY(const auto authorities, service::authoritiesAt(turn.session(), site));
    const auto asked = service::offering(authorities, turn.means(), Contract::PasswordSignIn);
    const auto elsewhere = service::offering(authorities, turn.means(), Contract::RedirectSignIn);
    SignIn shown{turn.destination().next(), {}};
    shown.withPassword = !asked.isEmpty();
    for (const Authority &authority : asked)
        shown.authorities.append(
            {QString::number(authority.id.value), captionOf(turn, authority), chosenAuthority(turn) == authority.id});
    for (const Authority &authority : elsewhere)
        shown.methods.append({QStringLiteral("/account/login/with/%1/").arg(authority.name), methodName(turn, authority)});
    shown.mayRegister = turn.house().signUp;
    shown.helpAddress = turn.deps().help;
    return shown;
}

Result<http::Response> noMatch(const Turn &turn) {
    GL_TRY(SignIn shown, signInFor(turn));
    shown.login = turn.typed("login");
    shown.outcome = SignIn::Outcome::NoMatch;
    return turn.page(signInPage(shown, turn.visit()), complained);
}

Result<http::Response> notActive(Turn &turn, const UserId &uid) {
    GL_TRY(const User user, store::findUser(turn.session(), uid));
    // Deleted meanwhile, or the password was changed a moment ago: there is nothing to tell.
    if (user.deletedAt.isValid() || user.status == UserStatus::Active)
        return noMatch(turn);
    return closedAccount(turn, user);
}

ConfirmPassword confirmFor(const Turn &turn, const Member &member) {
    return {turn.destination().next(), member.user.username, member.user.firstName};
}

} // namespace

Result<http::Response> showSignIn(Turn &turn) {
    GL_TRY(SignIn shown, signInFor(turn));
    if (turn.destination().hasExpired())
        shown.outcome = SignIn::Outcome::TimedOut;
    return turn.page(signInPage(shown, turn.visit()));
}

Result<http::Response> signIn(Turn &turn) {
    service::SignInAttempt attempt{turn.typed("login"), turn.form().raw(QLatin1StringView("password")),
                                   turn.form().has(QLatin1StringView("keep")), turn.destination().site(),
                                   chosenAuthority(turn)};
    if (attempt.login.trimmed().isEmpty() || attempt.password.isEmpty())
        return noMatch(turn);
    GL_TRY(const auto outcome, service::signIn(turn.session(), turn.means(), attempt, turn.visitor()));
    if (outcome.kind == service::SignInOutcome::NoMatch)
        return noMatch(turn);
    if (outcome.kind == service::SignInOutcome::NotActive)
        return notActive(turn, *outcome.user);
    return outcomeElsewhere(turn, outcome);
}

Result<http::Response> showSignedOut(Turn &turn) {
    if (turn.member())
        return goTo(addressOf(Room::Account));
    return turn.page(signedOutPage({}, turn.visit()));
}

Result<http::Response> signOut(Turn &turn) {
    if (turn.member())
        GL_DO(service::signOut(turn.session(), turn.member()->web, turn.visitor()));
    return goOut(turn, QStringLiteral("/account/logout/"));
}

Result<http::Response> showConfirm(Turn &turn, const Member &member) {
    return turn.page(confirmPasswordPage(confirmFor(turn, member), turn.visit()));
}

Result<http::Response> confirm(Turn &turn, const Member &member) {
    auto shown = confirmFor(turn, member);
    const QByteArray password = turn.form().raw(QLatin1StringView("password"));
    shown.complaints = {{QStringLiteral("password"), Complaint::Missing}};
    if (!password.isEmpty()) {
        GL_TRY(const auto outcome,
               service::confirmPassword(turn.session(), turn.means(), member.web, password, turn.visitor()));
        if (outcome.matches)
            return http::Response::redirect(turn.destination().path());
        if (outcome.throttled)
            return tooManyTries(turn, turn.means().limits.window);
        shown.complaints = {{QStringLiteral("password"), Complaint::WrongPassword}};
    }
    return turn.page(confirmPasswordPage(shown, turn.visit()), complained);
}

} // namespace gatelodge::web
