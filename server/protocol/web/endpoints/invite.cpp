#include "server/protocol/web/endpoints/invite.h"
#include "server/domain/username.h"
#include "server/protocol/web/endpoints/arrival.h"
#include "server/protocol/web/endpoints/closed.h"
#include "server/protocol/web/endpoints/new_password.h"
#include "server/protocol/web/endpoints/sign_up.h"
#include "server/protocol/web/pages/invitation_pages.h"
#include "server/service/invitations.h"
#include "server/store/belongings.h"
#include "server/store/users.h"

namespace gatelodge::web {

namespace {

constexpr int gone = 410;
constexpr std::chrono::hours tokenAge{1};
const QByteArray inviteCookie = QByteArrayLiteral("gatelodge-invite"); // the token, while its holder signs in
const auto invitationAddress = QString::fromLatin1(service::kInvitationPath);

Invited invitedBy(const Turn &turn, const service::OpenedInvitation &opened) {
    const Invitation &invitation = opened.invitation;
    return {invitation.signedBy, invitation.note, opened.groups, turn.here(invitation.expiresAt)};
}

http::Response ended(const Turn &turn, InvitationEnd end) {
    return turn.page(invitationEndedPage(end, turn.help(), turn.visit()), gone)
        .with("Set-Cookie", turn.cookies().expire(inviteCookie));
}

InvitationEnd endOf(InvitationState state) {
    switch (state) {
    case InvitationState::Accepted: return InvitationEnd::Used;
    case InvitationState::Revoked: return InvitationEnd::Revoked;
    case InvitationState::Expired: return InvitationEnd::TooOld;
    case InvitationState::Open: break;
    }
    return InvitationEnd::Unknown;
}

// Languages of the page's foot lead back with the token.
void keepToken(Turn &turn, const QByteArray &token) {
    turn.keep(*http::Form::parse("token=" + token.toPercentEncoding()));
}

// A free name to begin with, which the person may change.
Result<QString> proposedUsername(const Turn &turn, const Invitee &invitee) {
    if (!invitee.name().isEmpty())
        return store::freeUsername(turn.session(), Username::fromDisplayName(invitee.name()).text());
    const auto address = EmailAddress::parse(invitee.address);
    return address ? store::freeUsername(turn.session(), Username::fromAddress(*address).text())
                   : Result<QString>(QString());
}

Result<http::Response> newcomerPage(Turn &turn, const service::OpenedInvitation &opened, const QByteArray &token) {
    const Invitee &invitee = opened.invitation.invitee;
    InvitedNewcomer shown{invitedBy(turn, opened),
                          QString::fromLatin1(token),
                          invitee.address,
                          opened.invitation.way == InvitationWay::Mail,
                          invitee.firstName,
                          invitee.lastName,
                          {},
                          {}};
    GL_TRY(shown.username, proposedUsername(turn, invitee));
    GL_TRY(shown.password, emptyPassword(turn, {}));
    return turn.page(invitedNewcomerPage(shown, turn.visit()));
}

Result<http::Response> openedPage(Turn &turn, const service::OpenedInvitation &opened, const QByteArray &token) {
    keepToken(turn, token);
    if (turn.member())
        return turn.page(invitedMemberPage(
            {invitedBy(turn, opened), QString::fromLatin1(token), turn.member()->user.username}, turn.visit()));
    if (opened.owner)
        return turn.page(invitedOwnerPage({invitedBy(turn, opened), opened.invitation.invitee.address}, turn.visit()));
    return newcomerPage(turn, opened, token);
}

// What the token opens now, whatever a form thought it would.
Result<http::Response> invitationNow(Turn &turn, const QByteArray &token) {
    const auto opened = service::lookAtInvitation(turn.session(), token);
    if (!opened)
        return opened.error().fault == Fault::NotFound ? Result<http::Response>(ended(turn, InvitationEnd::Unknown))
                                                       : failure(opened.error());
    if (opened->invitation.state != InvitationState::Open)
        return ended(turn, endOf(opened->invitation.state));
    GL_TRY(http::Response response, openedPage(turn, *opened, token));
    response.with("Set-Cookie", turn.cookies().set(inviteCookie, token, tokenAge));
    return response;
}

bool hasEnded(const Error &error) { return error.fault == Fault::Expired || error.fault == Fault::NotFound; }

Result<http::Response> askAgain(Turn &turn, const QByteArray &token, const service::SignUpForm &typed,
                                const NewPassword &password, const Complaints &complaints) {
    keepToken(turn, token);
    GL_TRY(const auto opened, service::lookAtInvitation(turn.session(), token));
    const bool proved = opened.invitation.way == InvitationWay::Mail;
    const InvitedNewcomer shown{invitedBy(turn, opened),
                                QString::fromLatin1(token),
                                proved ? opened.invitation.invitee.address : turn.typed("email"),
                                proved,
                                typed.firstName,
                                typed.lastName,
                                typed.username,
                                password,
                                complaints};
    return turn.page(invitedNewcomerPage(shown, turn.visit()), complained);
}

// To the addresses where one of them waits to be confirmed.
Result<QByteArray> wayOn(const Turn &turn, const UserId &uid) {
    GL_TRY(const auto emails, store::listEmails(turn.session(), uid));
    if (emails.isEmpty() || emails.first().verified())
        return turn.destination().path();
    return QByteArray(addressOf(Room::Emails).toLatin1() +
                      "?news=mailed&of=" + QByteArray::number(emails.first().id.value));
}

} // namespace

Result<http::Response> showInvitation(Turn &turn) {
    if (turn.query().value(QLatin1StringView("answered")) == QLatin1StringView("yes") && turn.member())
        return turn.page(invitationAcceptedPage(turn.visit()));
    const QString linked = turn.query().value(QLatin1StringView("token"));
    return invitationNow(turn, linked.isEmpty() ? turn.cookie(inviteCookie) : linked.toUtf8());
}

Result<http::Response> joinByInvitation(Turn &turn) {
    const QByteArray token = turn.typed("token").toUtf8();
    if (!turn.member()) // the session ended meanwhile
        return invitationNow(turn, token);
    const auto done = service::acceptAsMember(turn.session(), token, turn.member()->user.uid, turn.visitor());
    if (!done)
        return hasEnded(done.error()) ? invitationNow(turn, token) : failure(done.error());
    return goTo(invitationAddress + QStringLiteral("?answered=yes"))
        .with("Set-Cookie", turn.cookies().expire(inviteCookie));
}

Result<http::Response> signUpByInvitation(Turn &turn) {
    const QByteArray token = turn.typed("token").toUtf8();
    const auto opened = service::lookAtInvitation(turn.session(), token);
    if (!opened || opened->invitation.state != InvitationState::Open)
        return invitationNow(turn, token);
    const service::SignUpForm typed{turn.typed("username").trimmed(), turn.typed("first"), turn.typed("last"),
                                    typedPassword(turn)};
    GL_TRY(const NewPassword empty, emptyPassword(turn, {}));
    if (const auto complaints = complaintsAboutTyped(turn); !complaints.isEmpty())
        return askAgain(turn, token, typed, empty, complaints);
    const auto outcome =
        service::acceptAsNewcomer(turn.session(), turn.means(), token, typed, turn.typed("email"), turn.visitor());
    if (!outcome && !hasEnded(outcome.error()))
        return failure(outcome.error());
    if (!outcome || outcome->hasAccount)
        return invitationNow(turn, token);
    if (!outcome->session) {
        Complaints complaints = complaintsFrom(outcome->problems, typed);
        if (outcome->badAddress)
            complaints[QStringLiteral("email")] =
                turn.typed("email").trimmed().isEmpty() ? Complaint::Missing : Complaint::NotAnAddress;
        const NewPassword password = triedPassword(empty, outcome->problems.password, complaints);
        return askAgain(turn, token, typed, password, complaints);
    }
    GL_TRY(const QByteArray path, wayOn(turn, outcome->session->user));
    GL_TRY(http::Response response, comeIn(turn, *outcome->session, path));
    response.with("Set-Cookie", turn.cookies().expire(inviteCookie));
    return response;
}

} // namespace gatelodge::web
