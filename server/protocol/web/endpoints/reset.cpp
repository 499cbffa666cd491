#include "server/protocol/web/endpoints/reset.h"
#include "server/domain/email_address.h"
#include "server/protocol/web/endpoints/arrival.h"
#include "server/protocol/web/endpoints/closed.h"
#include "server/protocol/web/endpoints/fault_pages.h"
#include "server/protocol/web/endpoints/new_password.h"
#include "server/protocol/web/pages/mail_pages.h"
#include "server/protocol/web/pages/recovery_pages.h"
#include "server/service/mailed_link.h"
#include "server/service/password_policy.h"
#include "server/service/recovery.h"

namespace gatelodge::web {

namespace {

http::Response askAgain(Turn &turn, const ResetPassword &shown) {
    turn.keep(*http::Form::parse("token=" + QUrl::toPercentEncoding(shown.token)));
    return turn.page(resetPasswordPage(shown, turn.visit()), complained);
}

Result<ResetPassword> resetOf(const Turn &turn, const QString &token, const service::OpenedReset &opened) {
    ResetPassword shown{token, opened.username, {}};
    shown.due = opened.due;
    if (opened.home.kind == service::PasswordHome::Ours) {
        GL_TRY(shown.password, emptyPassword(turn, opened.user));
        return shown;
    }
    shown.authority = opened.home.authority.caption();
    GL_TRY(const auto demands, service::demandsAt(turn.session(), opened.home.authority.id));
    shown.password = emptyPassword(demands);
    return shown;
}

Result<service::OpenedReset> openedBy(Turn &turn, const QString &token) {
    GL_TRY(const auto opened, service::lookAtReset(turn.session(), turn.means(), token.toUtf8()));
    GL_DO(headAfterMail(turn));
    return opened;
}

http::Response atItsPage(const Turn &turn, const service::OpenedReset &opened) {
    const Authority &authority = opened.home.authority;
    return turn.page(keptElsewherePage({opened.username, authority.caption(), authority.forgottenUrl}, turn.visit()));
}

} // namespace

Result<http::Response> showReset(Turn &turn) {
    if (!turn.query().has(QLatin1StringView("sent")))
        return turn.page(resetPage({turn.destination().next(), {}}, turn.visit()));
    MailSent shown{MailSent::Kind::Reset, {}, turn.deps().sender, turn.destination().next()};
    shown.lifetimeHours = int(std::chrono::duration_cast<std::chrono::hours>(service::kResetLink.lifetime).count());
    shown.helpAddress = turn.help();
    return turn.page(mailSentPage(shown, turn.visit()));
}

Result<http::Response> startReset(Turn &turn) {
    const QString login = turn.typed("login");
    if (login.trimmed().isEmpty()) {
        AskReset shown{turn.destination().next(), {}, {{QStringLiteral("login"), Complaint::Missing}}};
        return turn.page(resetPage(shown, turn.visit()), complained);
    }
    GL_DO(service::admitReset(turn.session(), turn.means(), turn.visitor()));
    http::Response response = lookInYourMail(turn, QStringLiteral("/account/reset/"), {});
    response.afterwards = [&session = turn.session(), means = turn.deps().means, login, visitor = turn.visitor(),
                           request = turn.request()] {
        if (const Done mailed = service::mailResetLinks(session, *means, login, visitor); !mailed)
            logTrouble(request, mailed.error());
    };
    return response;
}

Result<http::Response> showForgottenLogin(Turn &turn) {
    if (!turn.query().has(QLatin1StringView("sent")))
        return turn.page(forgottenLoginPage({turn.destination().next(), {}}, turn.visit()));
    MailSent shown{MailSent::Kind::Login, {}, turn.deps().sender, turn.destination().next()};
    shown.helpAddress = turn.help();
    return turn.page(mailSentPage(shown, turn.visit()));
}

Result<http::Response> startForgottenLogin(Turn &turn) {
    const QString typed = turn.typed("email").trimmed();
    const auto address = EmailAddress::parse(typed);
    if (!address) {
        const auto complaint = typed.isEmpty() ? Complaint::Missing : Complaint::NotAnAddress;
        const AskLogin shown{turn.destination().next(), typed, {{QStringLiteral("email"), complaint}}};
        return turn.page(forgottenLoginPage(shown, turn.visit()), complained);
    }
    GL_DO(service::admitReset(turn.session(), turn.means(), turn.visitor()));
    http::Response response = lookInYourMail(turn, QStringLiteral("/account/forgotten/"), {});
    response.afterwards = [&session = turn.session(), means = turn.deps().means, address = address->text(),
                           visitor = turn.visitor(), request = turn.request()] {
        if (const Done mailed = service::mailForgottenLogin(session, *means, address, visitor); !mailed)
            logTrouble(request, mailed.error());
    };
    return response;
}

Result<http::Response> showResetPassword(Turn &turn) {
    const QString token = turn.query().value(QLatin1StringView("token"));
    GL_TRY(const auto opened, openedBy(turn, token));
    if (opened.home.kind == service::PasswordHome::AtItsPage)
        return atItsPage(turn, opened);
    GL_TRY(const ResetPassword shown, resetOf(turn, token, opened));
    return turn.page(resetPasswordPage(shown, turn.visit()));
}

Result<http::Response> finishReset(Turn &turn) {
    const QString token = turn.typed("token");
    GL_TRY(const auto opened, openedBy(turn, token));
    if (opened.home.kind == service::PasswordHome::AtItsPage)
        return atItsPage(turn, opened);
    GL_TRY(ResetPassword shown, resetOf(turn, token, opened));
    shown.complaints = complaintsAboutTyped(turn);
    if (!shown.complaints.isEmpty())
        return askAgain(turn, shown);
    GL_TRY(const auto outcome,
           service::finishReset(turn.session(), turn.means(), token.toUtf8(), typedPassword(turn), turn.visitor()));
    if (!outcome.complaints.none()) {
        shown.password = triedPassword(shown.password, outcome.complaints, shown.complaints);
        return askAgain(turn, shown);
    }
    if (outcome.refusedThere) {
        shown.refused = RefusedThere{shown.authority, outcome.message};
        return askAgain(turn, shown);
    }
    if (!outcome.session) // the password is new, and the account is paused: sign-in says so, after proof
        return goTo(withNext(QStringLiteral("/account/login/"), turn.destination().next()));
    return comeIn(turn, *outcome.session, turn.destination().path());
}

} // namespace gatelodge::web
