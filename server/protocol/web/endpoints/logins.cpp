#include "server/store/logins.h"
#include "server/protocol/web/endpoints/certificates.h"
#include "server/protocol/web/endpoints/closed.h"
#include "server/protocol/web/endpoints/elsewhere.h"
#include "server/protocol/web/endpoints/fault_pages.h"
#include "server/protocol/web/endpoints/rooms.h"
#include "server/protocol/web/pages/logins_page.h"
#include "server/service/approvals.h"
#include "server/service/asking.h"
#include "server/service/certificates.h"
#include "server/store/belongings.h"
#include "server/store/transaction.h"
#include <algorithm>

namespace gatelodge::web {

using service::Joined;
using service::SignInOutcome;

namespace {

Result<Logins> loginsOf(const Turn &turn, const Member &member) {
    Logins shown;
    shown.now = turn.now();
    GL_TRY(const auto authorities, service::authoritiesAt(turn.session(), {}));
    QHash<AuthorityId, QString> captions;
    for (const Authority &authority : authorities)
        captions.insert(authority.id, authority.caption());
    GL_TRY(const auto logins, store::listLogins(turn.session(), member.user.uid));
    for (const Login &login : logins) {
        if (login.kind == QLatin1StringView("token"))
            continue; // for programs: a room of their own
        const bool valid = login.state == LoginState::Validated;
        shown.logins.append({login.id.value, captions.value(login.authority), login.identity,
                             login.kind == QLatin1StringView("password"), valid, turn.here(login.createdAt),
                             login.lastUsedAt.isValid() ? turn.here(login.lastUsedAt) : QDateTime(), login.device,
                             turn.here(login.expiresAt)});
    }
    GL_TRY(const auto issuing, service::issuingAuthorities(turn.session(), turn.means()));
    QSet<AuthorityId> issuers;
    for (const auto &one : issuing) {
        issuers.insert(one.id);
        shown.issuers.append({QStringLiteral("/account/logins/certificate/%1/").arg(one.name),
                              issuing.size() > 1 ? one.caption : QString()});
    }
    for (const Authority &authority : service::offering(authorities, turn.means(), Contract::PasswordSignIn)) {
        const QString id = QString::number(authority.id.value);
        if (authority.driver != QLatin1StringView("local"))
            shown.authorities.append({id, authority.caption(), turn.typed("authority") == id});
    }
    for (const Authority &authority : service::offering(authorities, turn.means(), Contract::RedirectSignIn)) {
        if (!issuers.contains(authority.id)) // certificates of ours are somebody's from the beginning
            shown.methods.append(
                {QStringLiteral("/account/logins/with/%1/").arg(authority.name), methodName(turn, authority)});
    }
    GL_TRY(const auto waiting, store::listWaitingLogins(turn.session(), member.user.uid));
    for (const store::WaitingLogin &one : waiting)
        shown.waiting.append({one.id.value, one.authorityName, one.loginName, turn.here(one.askedAt)});
    return shown;
}

Logins::News newsOf(const QString &code) {
    if (code == QLatin1StringView("added"))
        return Logins::News::Added;
    if (code == QLatin1StringView("asked"))
        return Logins::News::Asked;
    if (code == QLatin1StringView("already"))
        return Logins::News::AlreadyThere;
    if (code == QLatin1StringView("revoked"))
        return Logins::News::Revoked;
    return code == QLatin1StringView("removed") ? Logins::News::Removed : Logins::News::None;
}

Logins::Problem problemOf(SignInOutcome::Kind kind) {
    switch (kind) {
    case SignInOutcome::Away: return Logins::Problem::Away;
    case SignInOutcome::ClosedThere: return Logins::Problem::ClosedThere;
    default: return Logins::Problem::NotProved;
    }
}

Result<http::Response> withProblem(Turn &turn, const Member &member, Logins::Problem problem,
                                   const QString &authority = {}) {
    GL_TRY(Logins shown, loginsOf(turn, member));
    shown.problem = problem;
    shown.authority = authority;
    shown.typedName = turn.typed("login");
    return turn.page(loginsPage(shown, turn.visit()), complained);
}

} // namespace

Result<http::Response> answerJoined(Turn &turn, const Member &member, Joined joined) {
    switch (joined) {
    case Joined::Now: return backTo(Room::Logins, "added");
    case Joined::Waits: return backTo(Room::Logins, "asked");
    case Joined::Already: return backTo(Room::Logins, "already");
    case Joined::SomebodyElses: return withProblem(turn, member, Logins::Problem::SomebodyElses);
    case Joined::Withdrawn: return withProblem(turn, member, Logins::Problem::Withdrawn);
    }
    Q_UNREACHABLE();
}

Result<http::Response> showLogins(Turn &turn, const Member &member) {
    GL_TRY(Logins shown, loginsOf(turn, member));
    shown.news = newsOf(turn.query().value(QLatin1StringView("news")));
    return turn.page(loginsPage(shown, turn.visit()));
}

Result<http::Response> addLogin(Turn &turn, const Member &member) {
    bool chosen = false;
    const AuthorityId authority(turn.typed("authority").toInt(&chosen));
    const service::SignInAttempt attempt{turn.typed("login"),
                                         turn.form().raw(QLatin1StringView("password")),
                                         false,
                                         {},
                                         chosen ? std::optional(authority) : std::nullopt};
    if (attempt.login.trimmed().isEmpty() || attempt.password.isEmpty()) {
        GL_TRY(Logins shown, loginsOf(turn, member));
        shown.typedName = attempt.login;
        shown.complaints = {
            {attempt.password.isEmpty() ? QStringLiteral("password") : QStringLiteral("login"), Complaint::Missing}};
        return turn.page(loginsPage(shown, turn.visit()), complained);
    }
    GL_TRY(const auto join, service::joinByPassword(turn.session(), turn.means(), member.web, attempt, turn.visitor()));
    if (join.joined)
        return answerJoined(turn, member, *join.joined);
    if (join.outcome.kind == SignInOutcome::Throttled)
        return tooManyTries(turn, join.outcome.wait);
    return withProblem(turn, member, problemOf(join.outcome.kind), join.outcome.authority);
}

Result<http::Response> withdrawLogin(Turn &turn, const Member &member) {
    const ApprovalId id(turn.typed("id").toLongLong());
    GL_DO(service::withdrawLoginRequest(turn.session(), member.user.uid, id, turn.visitor()));
    return goTo(addressOf(Room::Logins));
}

Result<http::Response> removeLogin(Turn &turn, const Member &member) {
    const LoginId id(turn.typed("id").toLongLong());
    GL_TRY(const auto logins, store::listLogins(turn.session(), member.user.uid));
    const bool issued = std::any_of(logins.begin(), logins.end(),
                                    [&](const Login &login) { return login.id == id && !login.device.isEmpty(); });
    const auto done = store::inTransaction(turn.session(), Actor::person(member.user.uid, turn.visitor().request), [&] {
        return store::withdrawOwnLogin(turn.session(), id, member.user.uid);
    });
    if (!done && done.error().constraint == QLatin1StringView("last_way_in"))
        return withProblem(turn, member, Logins::Problem::LastWayIn);
    if (!done && done.error().fault != Fault::NotFound) // gone already: pressed twice
        return failure(done.error());
    return backTo(Room::Logins, issued ? "revoked" : "removed");
}

} // namespace gatelodge::web
