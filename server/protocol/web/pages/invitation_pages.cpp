#include "server/protocol/web/pages/invitation_pages.h"
#include "server/protocol/web/pages/person_fields.h"

namespace gatelodge::web {

namespace {

const auto invitationPath = QStringLiteral("/account/invite/");

Page invitedPage(const Visit &visit, const Say &say) {
    return {Frame::Gate, QStringLiteral("form"),
            say(QT_TRANSLATE_NOOP("web", "You are invited to %1")).arg(visit.look.organisation)};
}

QList<Prose> aboutInvitation(const Invited &invited, const Visit &visit, const Say &say) {
    QList<Prose> lines;
    if (!invited.signedBy.isEmpty())
        lines.append(say(QT_TRANSLATE_NOOP("web", "You were invited by %1.")).arg(invited.signedBy));
    if (!invited.note.isEmpty())
        //: The words of somebody who invites, quoted
        lines.append(say(QT_TRANSLATE_NOOP("web", "“%1”")).arg(invited.note));
    if (!invited.groups.isEmpty())
        //: A list of groups
        lines.append(say(QT_TRANSLATE_NOOP("web", "You will belong to: %1.")).arg(visit.texts.list(invited.groups)));
    return lines;
}

QVariant untilWhen(const Invited &invited, const Visit &visit, const Say &say) {
    const auto pattern =
        say(QT_TRANSLATE_NOOP("web", "The invitation works once, until %1. Opening it changed nothing."));
    auto line = Prose::sentence(pattern, {Run::time(visit.texts.dateTime(invited.until), invited.until)});
    return Slots{{"paragraphs", toSlots({std::move(line).madeSmall()})}};
}

QString wayToSignIn() { return withNext(QStringLiteral("/account/login/"), invitationPath); }

struct EndWords {
    QString heading, under, what;
};

EndWords wordsFor(InvitationEnd end, const Say &say) {
    switch (end) {
    case InvitationEnd::Used:
        return {say(QT_TRANSLATE_NOOP("web", "This invitation was used already")),
                say(QT_TRANSLATE_NOOP("web", "Invitations work once.")),
                say(QT_TRANSLATE_NOOP("web", "Was it you? Then you have an account, and can sign in with it."))};
    case InvitationEnd::Revoked:
        return {say(QT_TRANSLATE_NOOP("web", "This invitation was withdrawn")),
                say(QT_TRANSLATE_NOOP("web", "Whoever invited you has taken it back.")),
                say(QT_TRANSLATE_NOOP("web", "Nothing has changed. If you think that is a mistake, ask them."))};
    case InvitationEnd::TooOld:
        return {say(QT_TRANSLATE_NOOP("web", "This invitation is too old")),
                say(QT_TRANSLATE_NOOP("web", "It worked for a certain time only.")),
                say(QT_TRANSLATE_NOOP("web", "Nothing has changed. Ask whoever invited you to send it again."))};
    case InvitationEnd::Unknown:
        return {say(QT_TRANSLATE_NOOP("web", "This invitation does not work")),
                say(QT_TRANSLATE_NOOP("web", "A newer one was sent, or a piece of the link is missing.")),
                say(QT_TRANSLATE_NOOP("web", "Nothing has changed. Look for the newest mail, or ask whoever invited "
                                             "you."))};
    }
    return {};
}

} // namespace

QByteArray invitedNewcomerPage(const InvitedNewcomer &shown, const Visit &visit) {
    const Say say(visit.texts);
    Page page = invitedPage(visit, say);
    page.under = shown.emailProved
                     ? Prose::sentence(say(QT_TRANSLATE_NOOP("web", "Choose your name and password for %1.")),
                                       {Run::exact(shown.email)})
                     : Prose(say(QT_TRANSLATE_NOOP("web", "Choose your name and password, and you are in.")));
    auto first = firstNameField(shown.firstName, shown.complaints, say);
    first.autofocus = shown.complaints.isEmpty();
    Form form{invitationPath + QStringLiteral("password/"), {{QStringLiteral("token"), shown.token}}};
    form.parts = {part(first), part(lastNameField(shown.lastName, shown.complaints, say))};
    if (!shown.emailProved) {
        auto email = emailField(shown.email, shown.complaints, say);
        email.hint = say(QT_TRANSLATE_NOOP("web", "We mail you a link to confirm it."));
        form.parts.append(part(email));
    }
    form.parts.append(part(usernameField(shown.username, shown.complaints, say)));
    form.parts += newPasswordParts(shown.password, shown.complaints, say, false);
    form.buttons = {{say(QT_TRANSLATE_NOOP("web", "Create the account and sign in")), QString(), true}};
    page.notice = problemNotice(form, shown.complaints, say);
    page.values = {{"paragraphs", toSlots(aboutInvitation(shown.invited, visit, say))},
                   {"form", toSlots(form)},
                   {"after", untilWhen(shown.invited, visit, say)},
                   {"links", linkSlots({{say(QT_TRANSLATE_NOOP("web", "I have an account")), wayToSignIn()}})}};
    return render(page, visit);
}

QByteArray invitedOwnerPage(const InvitedOwner &shown, const Visit &visit) {
    const Say say(visit.texts);
    Page page = invitedPage(visit, say);
    page.under = Prose::sentence(say(QT_TRANSLATE_NOOP("web", "There is an account with your address %1 already.")),
                                 {Run::exact(shown.email)});
    auto paragraphs = aboutInvitation(shown.invited, visit, say);
    paragraphs.append(say(QT_TRANSLATE_NOOP("web", "Sign in with it, and then accept the invitation. If you have "
                                                   "forgotten your password, choose a new one first and open the link "
                                                   "again.")));
    const QList<Button> way{{say(QT_TRANSLATE_NOOP("web", "Sign in")), wayToSignIn(), true}};
    page.values = {
        {"paragraphs", toSlots(paragraphs)}, {"row", rowSlots(way)}, {"after", untilWhen(shown.invited, visit, say)}};
    page.design = QStringLiteral("message");
    return render(page, visit);
}

QByteArray invitedMemberPage(const InvitedMember &shown, const Visit &visit) {
    const Say say(visit.texts);
    Page page = invitedPage(visit, say);
    page.under =
        Prose::sentence(say(QT_TRANSLATE_NOOP("web", "You are signed in as %1.")), {Run::exact(shown.username)});
    const Form form{invitationPath,
                    {{QStringLiteral("token"), shown.token}},
                    {},
                    {{say(QT_TRANSLATE_NOOP("web", "Accept the invitation")), QString(), true}}};
    page.values = {{"paragraphs", toSlots(aboutInvitation(shown.invited, visit, say))},
                   {"form", toSlots(form)},
                   {"after", untilWhen(shown.invited, visit, say)},
                   {"links", linkSlots({{say(QT_TRANSLATE_NOOP("web", "Use another account")), wayToSignIn()},
                                        {say(QT_TRANSLATE_NOOP("web", "Go back without changing anything")),
                                         addressOf(Room::Account)}})}};
    return render(page, visit);
}

QByteArray invitationAcceptedPage(const Visit &visit) {
    const Say say(visit.texts);
    Page page{Frame::Gate, QStringLiteral("message"), say(QT_TRANSLATE_NOOP("web", "The invitation is accepted"))};
    page.under = say(QT_TRANSLATE_NOOP("web", "What comes with it now belongs to your account."));
    const Button button{say(QT_TRANSLATE_NOOP("web", "Your account")), addressOf(Room::Account)};
    page.values = {{"paragraphs", QVariantList()}, {"row", rowSlots({button})}, {"after", false}};
    return render(page, visit);
}

QByteArray invitationEndedPage(InvitationEnd end, const QString &helpAddress, const Visit &visit) {
    const Say say(visit.texts);
    const auto words = wordsFor(end, say);
    Page page{Frame::Gate, QStringLiteral("message"), words.heading};
    page.under = words.under;
    QList<Prose> paragraphs{words.what};
    if (!helpAddress.isEmpty() && end != InvitationEnd::Used)
        paragraphs.append(
            Prose::sentence(say(QT_TRANSLATE_NOOP("web", "You can also write to %1.")), {Run::mailTo(helpAddress)}));
    const QList<Button> way{{say(QT_TRANSLATE_NOOP("web", "Back to sign-in")), QStringLiteral("/account/login/")}};
    page.values = {{"paragraphs", toSlots(paragraphs)}, {"row", rowSlots(way)}, {"after", false}};
    return render(page, visit);
}

} // namespace gatelodge::web
