#include "server/protocol/web/endpoints/elsewhere.h"
#include "server/protocol/web/endpoints/arrival.h"
#include "server/protocol/web/endpoints/closed.h"
#include "server/protocol/web/endpoints/fault_pages.h"
#include "server/protocol/web/endpoints/rooms.h"
#include "server/protocol/web/pages/elsewhere_pages.h"
#include "server/service/recognition.h"
#include "server/service/redirect_sign_in.h"
#include "server/store/clock.h"
#include "server/store/users.h"

namespace gatelodge::web {

using service::SignInOutcome;

namespace {

constexpr std::chrono::hours linkAge{1};
constexpr std::chrono::minutes awayAge{30};
const auto linkPath = QStringLiteral("/account/login/link/");

QString authorityOf(const Turn &turn) {
    return QString::fromUtf8(QByteArray::fromPercentEncoding(turn.request().arguments.value(0)));
}

http::Response told(const Turn &turn, Elsewhere::Kind kind, const QString &authority, const QString &message = {}) {
    const Elsewhere shown{kind, authority, message, turn.destination().next(), turn.help()};
    auto response = turn.page(elsewherePage(shown, turn.visit()), statusOf(kind));
    if (kind == Elsewhere::Kind::Away)
        response.with("Retry-After", "60");
    return response;
}

http::Response toldFlaw(const Turn &turn, const SignInOutcome &outcome) {
    const Elsewhere shown{Elsewhere::Kind::Certificate, outcome.authority, {},
                          turn.destination().next(),    turn.help(),  outcome.flaw};
    return turn.page(elsewherePage(shown, turn.visit()), statusOf(shown.kind));
}

http::Response toLink(const Turn &turn, const SignInOutcome &outcome) {
    return goTo(withNext(linkPath, turn.destination().next()))
        .with("Set-Cookie", turn.cookies().set(linkCookie, outcome.link, linkAge));
}

Result<http::Response> stoppedHere(Turn &turn, const SignInOutcome &outcome) {
    GL_TRY(const User user, store::findUser(turn.session(), *outcome.user));
    GL_TRY(const QDateTime now, store::readClock(turn.session()));
    if (user.deletedAt.isValid() || (user.status == UserStatus::Active && user.isValidAt(now)))
        return told(turn, Elsewhere::Kind::Withdrawn, outcome.authority);
    return closedAccount(turn, user);
}

http::Response toDueChange(const Turn &turn, const SignInOutcome &outcome) {
    auto response = goTo(outcome.way);
    rememberWay(turn, response);
    return response;
}

// Who proved the account just now needs no password again.
bool hasProved(const Turn &turn, const service::WaitingLink &waiting) {
    return turn.member() && turn.member()->user.uid == waiting.user && turn.member()->web.level >= Level::Normal;
}

Result<http::Response> linkPage(Turn &turn, const service::WaitingLink &waiting, const Complaints &complaints) {
    GL_TRY(const User user, store::findUser(turn.session(), waiting.user));
    const LinkLogin shown{turn.destination().next(), waiting.authorityCaption, waiting.name, user.username,
                          waiting.address,           hasProved(turn, waiting), complaints};
    return turn.page(linkLoginPage(shown, turn.visit()), complaints.isEmpty() ? 200 : complained);
}

Result<service::WaitingLink> waitingLink(const Turn &turn) {
    return service::lookAtWaitingLink(turn.session(), turn.cookie(linkCookie));
}

http::Response linkIsGone(const Turn &turn) {
    return goTo(withNext(QStringLiteral("/account/login/"), turn.destination().next()))
        .with("Set-Cookie", turn.cookies().expire(linkCookie));
}

// Signs in as the account, and joins the login to it in the new session.
Result<http::Response> proveAndLink(Turn &turn, const service::WaitingLink &waiting) {
    GL_TRY(const User user, store::findUser(turn.session(), waiting.user));
    const service::SignInAttempt attempt{
        user.username, turn.form().raw(QLatin1StringView("password")), false, {}, AuthorityId(1)};
    if (attempt.password.isEmpty())
        return linkPage(turn, waiting, {{QStringLiteral("password"), Complaint::Missing}});
    GL_TRY(const auto outcome, service::signIn(turn.session(), turn.means(), attempt, turn.visitor()));
    if (outcome.kind == SignInOutcome::Throttled)
        return tooManyTries(turn, outcome.wait);
    if (outcome.kind == SignInOutcome::NotActive)
        return stoppedHere(turn, outcome);
    if (outcome.kind == SignInOutcome::MustChange)
        return toDueChange(turn, outcome);
    if (outcome.kind != SignInOutcome::CameIn)
        return linkPage(turn, waiting, {{QStringLiteral("password"), Complaint::WrongPassword}});
    GL_TRY(const auto web, service::findSession(turn.session(), turn.house(), outcome.session->session.text));
    GL_DO(service::finishLink(turn.session(), turn.means(), turn.cookie(linkCookie), web, turn.visitor()));
    GL_TRY(auto response, comeIn(turn, *outcome.session, turn.destination().path()));
    response.with("Set-Cookie", turn.cookies().expire(linkCookie));
    return response;
}

Result<http::Response> leaveFor(Turn &turn, const std::optional<UserId> &joining) {
    const QString authority = authorityOf(turn);
    const auto departure = service::leave(turn.session(), turn.means(), authority, turn.destination().site(),
                                          turn.destination().next(), joining, turn.visitor());
    if (!departure && departure.error().fault == Fault::Unavailable) {
        logTrouble(turn.request(), departure.error());
        return told(turn, Elsewhere::Kind::Away, authority);
    }
    if (!departure)
        return failure(departure.error());
    return http::Response::redirect(departure->url.toEncoded())
        .with("Set-Cookie", turn.cookies().set(awayCookie, departure->state, awayAge));
}

} // namespace

Result<http::Response> outcomeElsewhere(Turn &turn, const SignInOutcome &outcome) {
    if (outcome.flaw != CertificateFlaw::None)
        return toldFlaw(turn, outcome);
    switch (outcome.kind) {
    case SignInOutcome::CameIn: return comeIn(turn, *outcome.session, turn.destination().path());
    case SignInOutcome::NoMatch: return told(turn, Elsewhere::Kind::NotSignedIn, outcome.authority, outcome.message);
    case SignInOutcome::NotActive: return stoppedHere(turn, outcome);
    case SignInOutcome::MustChange: return toDueChange(turn, outcome);
    case SignInOutcome::Throttled: return tooManyTries(turn, outcome.wait);
    case SignInOutcome::Away: return told(turn, Elsewhere::Kind::Away, outcome.authority);
    case SignInOutcome::Trouble: return told(turn, Elsewhere::Kind::NotLegitimate, outcome.authority);
    case SignInOutcome::ClosedThere: return told(turn, Elsewhere::Kind::Closed, outcome.authority, outcome.message);
    case SignInOutcome::Withdrawn: return told(turn, Elsewhere::Kind::Withdrawn, outcome.authority);
    case SignInOutcome::NoAccount: return told(turn, Elsewhere::Kind::NoAccount, outcome.authority, outcome.message);
    case SignInOutcome::ToLink: return toLink(turn, outcome);
    }
    Q_UNREACHABLE();
}

Result<http::Response> goElsewhere(Turn &turn) { return leaveFor(turn, {}); }

Result<http::Response> goToJoin(Turn &turn, const Member &member) { return leaveFor(turn, member.user.uid); }

Result<http::Response> comeFromElsewhere(Turn &turn) {
    const QUrlQuery query(QString::fromUtf8(turn.request().query));
    const auto web = turn.member() ? std::optional(turn.member()->web) : std::nullopt;
    GL_TRY(const auto home, service::comeBack(turn.session(), turn.means(), authorityOf(turn), query,
                                              turn.cookie(awayCookie), web, turn.visitor()));
    GL_DO(turn.head(home.next));
    GL_TRY(auto response, outcomeElsewhere(turn, home.outcome));
    response.with("Set-Cookie", turn.cookies().expire(awayCookie));
    return response;
}

Result<http::Response> showLink(Turn &turn) {
    const auto waiting = waitingLink(turn);
    if (!waiting && waiting.error().fault == Fault::Expired)
        return linkIsGone(turn);
    if (!waiting)
        return failure(waiting.error());
    return linkPage(turn, *waiting, {});
}

Result<http::Response> link(Turn &turn) {
    const auto waiting = waitingLink(turn);
    if (!waiting && waiting.error().fault == Fault::Expired)
        return linkIsGone(turn);
    if (!waiting)
        return failure(waiting.error());
    if (!hasProved(turn, *waiting))
        return proveAndLink(turn, *waiting);
    GL_TRY(const auto joined, service::finishLink(turn.session(), turn.means(), turn.cookie(linkCookie),
                                                  turn.member()->web, turn.visitor()));
    GL_TRY(auto response, waiting->address.isEmpty() ? answerJoined(turn, *turn.member(), joined)
                                                     : http::Response::redirect(turn.destination().path()));
    response.with("Set-Cookie", turn.cookies().expire(linkCookie));
    return response;
}

} // namespace gatelodge::web
