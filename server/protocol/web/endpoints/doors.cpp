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
#include "server/service/limits.h"
#include "server/store/clock.h"
#include "server/store/users.h"
#include <algorithm>

namespace gatelodge::web {

namespace {

std::optional<AuthorityId> chosenAuthority(const Turn &turn) {
    bool isNumber = false;
    const int id = turn.typed("authority").toInt(&isNumber);
    return isNumber ? std::optional(AuthorityId(id)) : std::nullopt;
}

// The method that the address asks for (KE-05): an authority's name. One that is unknown, or not offered here, is none.
std::optional<Authority> askedMethod(const Turn &turn, const QList<Authority> &offered) {
    const QLatin1StringView field(service::kMethodQuery);
    const QString wanted = turn.form().has(field) ? turn.form().value(field) : turn.query().value(field);
    const auto isIt = [&wanted](const Authority &one) { return one.name.compare(wanted, Qt::CaseInsensitive) == 0; };
    const auto found = std::find_if(offered.begin(), offered.end(), isIt);
    return found == offered.end() ? std::nullopt : std::optional(*found);
}

// Our own accounts go by the house's name unless they were given a title.
QString captionOf(const Turn &turn, const Authority &authority) {
    const bool own = authority.driver == QLatin1StringView("local") && authority.title.isEmpty();
    return own ? turn.house().name : authority.caption();
}

QString waysAddress(const Authority &authority) {
    return QStringLiteral("/account/login/with/%1/").arg(authority.name);
}

Result<SignIn> signInFor(const Turn &turn) {
    const auto &site = turn.destination().site();
    GL_TRY(const auto authorities, service::authoritiesAt(turn.session(), site));
    const auto asked = service::offering(authorities, turn.means(), Contract::PasswordSignIn);
    const auto elsewhere = service::offering(authorities, turn.means(), Contract::RedirectSignIn);
    const auto asks = askedMethod(turn, asked);
    SignIn shown{turn.destination().next(), {}};
    shown.withPassword = !asked.isEmpty();
    for (const Authority &authority : asked)
        shown.authorities.append({QString::number(authority.id.value), captionOf(turn, authority),
                                  chosenAuthority(turn) == authority.id || (asks && asks->id == authority.id)});
    for (const Authority &authority : elsewhere)
        shown.methods.append({waysAddress(authority), methodName(turn, authority)});
    shown.mayRegister = turn.house().signUp;
    shown.helpAddress = turn.help();
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
    GL_TRY(const QDateTime now, store::readClock(turn.session()));
    // Deleted meanwhile, or the password was changed a moment ago: there is nothing to tell.
    if (user.deletedAt.isValid() || (user.status == UserStatus::Active && user.isValidAt(now)))
        return noMatch(turn);
    return closedAccount(turn, user);
}

Result<QList<Authority>> placesElsewhere(const Turn &turn, const std::optional<SiteId> &site) {
    return service::authoritiesAt(turn.session(), site).map([&turn](const QList<Authority> &all) {
        return service::offering(all, turn.means(), Contract::RedirectSignIn);
    });
}

QString withMethod(const QString &address, const Authority &authority) {
    return address + (address.contains(u'?') ? u'&' : u'?') + QLatin1StringView(service::kMethodQuery) + u'=' +
           authority.name;
}

// Where the person may still be signed in: what the address names, or what this session was opened with.
Result<QString> signedOutAddress(const Turn &turn) {
    const QString address = withNext(QStringLiteral("/account/logout/"), turn.destination().next());
    GL_TRY(const auto places, placesElsewhere(turn, {}));
    if (const auto asks = askedMethod(turn, places))
        return withMethod(address, *asks);
    if (!turn.member())
        return address;
    GL_TRY(const auto proof, service::proofAgain(turn.session(), turn.means(), turn.member()->web));
    return proof.kind == service::ProofAgain::SignInThere ? withMethod(address, *proof.authority) : address;
}

Result<ConfirmPassword> confirmFor(const Turn &turn, const Member &member) {
    ConfirmPassword shown{turn.destination().next(), member.user.username, member.user.firstName};
    GL_TRY(const auto proof, service::proofAgain(turn.session(), turn.means(), member.web));
    if (proof.authority)
        shown.authority = proof.authority->caption();
    if (proof.kind == service::ProofAgain::SignInThere)
        shown.elsewhere = withNext(waysAddress(*proof.authority), shown.next);
    return shown;
}

} // namespace

Result<http::Response> showSignIn(Turn &turn) {
    GL_TRY(const auto places, placesElsewhere(turn, turn.destination().site()));
    if (const auto asks = askedMethod(turn, places))
        return goTo(withNext(waysAddress(*asks), turn.destination().next()));
    GL_TRY(SignIn shown, signInFor(turn));
    shown.login = turn.destination().asks("login_hint").left(200);
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
    GL_TRY(const auto places, placesElsewhere(turn, {}));
    const auto asks = askedMethod(turn, places);
    const bool ledHere = asks || turn.site() || turn.query().has(QLatin1StringView("ask"));
    if (turn.member() && ledHere) // by a site: nothing is ended by a mere address (F8)
        return turn.page(askSignOutPage(
            {turn.destination().next(), asks ? asks->name : QString(), turn.member()->user.username}, turn.visit()));
    if (turn.member())
        return goTo(addressOf(Room::Account));
    SignedOut shown;
    shown.elsewhere = asks ? asks->caption() : QString();
    if (!turn.destination().isSignOut())
        shown.next = turn.destination().next();
    return turn.page(signedOutPage(shown, turn.visit()));
}

Result<http::Response> signOut(Turn &turn) {
    GL_TRY(const QString address, signedOutAddress(turn));
    GL_DO(endSession(turn));
    if (turn.destination().isSignOut()) // the site has asked for it, and is answered
        return goOut(turn, QString::fromLatin1(turn.destination().path()));
    return goOut(turn, address);
}

Result<http::Response> showConfirm(Turn &turn, const Member &member) {
    GL_TRY(const auto shown, confirmFor(turn, member));
    return turn.page(confirmPasswordPage(shown, turn.visit()));
}

Result<http::Response> confirm(Turn &turn, const Member &member) {
    GL_TRY(auto shown, confirmFor(turn, member));
    const QByteArray password = turn.form().raw(QLatin1StringView("password"));
    shown.complaints = {{QStringLiteral("password"), Complaint::Missing}};
    if (!password.isEmpty()) {
        GL_TRY(const auto outcome,
               service::confirmPassword(turn.session(), turn.means(), member.web, password, turn.visitor()));
        if (outcome.matches)
            return http::Response::redirect(turn.destination().path());
        if (outcome.throttled) {
            GL_TRY(const auto limits, service::limitsNow(turn.session(), turn.means()));
            return tooManyTries(turn, limits.window);
        }
        shown.away = outcome.away;
        shown.complaints.clear();
        if (!outcome.away)
            shown.complaints = {{QStringLiteral("password"), Complaint::WrongPassword}};
    }
    return turn.page(confirmPasswordPage(shown, turn.visit()), complained);
}

} // namespace gatelodge::web
