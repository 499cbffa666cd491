#include "server/protocol/web/pages/mail_pages.h"
#include "server/protocol/web/pages/person_fields.h"

namespace gatelodge::web {

namespace {

Prose sentLine(const MailSent &shown, const Say &say) {
    if (shown.kind == MailSent::Kind::Reset)
        return say(QT_TRANSLATE_NOOP(
            "web", "If that belongs to an account, a link is on its way to its confirmed addresses."));
    if (shown.kind == MailSent::Kind::Login)
        return say(QT_TRANSLATE_NOOP("web", "If an account has that address, a mail with its username is on its way."));
    return Prose::sentence(say(QT_TRANSLATE_NOOP("web", "A link is on its way to %1.")), {Run::exact(shown.address)});
}

QList<Prose> lifetimeLines(const MailSent &shown, const Say &say) {
    const auto alike = say(
        QT_TRANSLATE_NOOP("web", "For everyone’s privacy this page says the same whether or not there is an account."));
    if (shown.kind == MailSent::Kind::Login)
        return {Prose::sentence(say(QT_TRANSLATE_NOOP("web", "The mail comes from %1.")), {Run::exact(shown.sender)}),
                alike};
    auto pattern =
        say(QT_TRANSLATE_N_NOOP("web", "The link works once, for %n hours, on any device. The mail comes from %1."),
            shown.lifetimeHours);
    QList<Prose> lines{Prose::sentence(pattern, {Run::exact(shown.sender)})};
    if (shown.kind == MailSent::Kind::Reset)
        lines.append(alike);
    return lines;
}

QList<Prose> adviceFor(const MailSent &shown, const Say &say) {
    QList<Prose> advice{say(QT_TRANSLATE_NOOP("web", "Look in the folder for unwanted mail."))};
    switch (shown.kind) {
    case MailSent::Kind::Login:
    case MailSent::Kind::Reset:
        advice.append(say(QT_TRANSLATE_NOOP("web", "Try the other addresses you might have used.")));
        break;
    case MailSent::Kind::SignUp:
        advice.append(Prose::sentence(
            say(QT_TRANSLATE_NOOP("web", "Check the address above. If it is wrong, %1.")),
            //: Fits into: Check the address above. If it is wrong, …
            {Run::link(say(QT_TRANSLATE_NOOP("web", "type it again")), QStringLiteral("/account/signup/"))}));
        break;
    case MailSent::Kind::Verify: advice.append(say(QT_TRANSLATE_NOOP("web", "Check the address above."))); break;
    }
    if (!shown.helpAddress.isEmpty())
        advice.append(Prose::sentence(say(QT_TRANSLATE_NOOP("web", "Ask %1. They can see whether a mail was sent.")),
                                      {Run::mailTo(shown.helpAddress)}));
    return advice;
}

QVariant againForm(const MailSent &shown, const Say &say) {
    if (shown.kind != MailSent::Kind::SignUp)
        return false;
    return toSlots(Form{QStringLiteral("/account/signup/"),
                        {{QStringLiteral("next"), shown.next}, {QStringLiteral("email"), shown.address}},
                        {},
                        {{say(QT_TRANSLATE_NOOP("web", "Send it once more"))}}});
}

QList<Button> wayBack(MailSent::Kind kind, const Say &say) {
    if (kind == MailSent::Kind::Verify)
        return {{say(QT_TRANSLATE_NOOP("web", "Back to your addresses")), addressOf(Room::Emails)}};
    return {{say(QT_TRANSLATE_NOOP("web", "Back to sign-in")), QStringLiteral("/account/login/")}};
}

// For the kinds that need an address or a name only; a new link to verify is asked for among the addresses.
Form newLinkForm(const LinkExpired &shown, const Say &say) {
    const bool reset = shown.kind == LinkExpired::Kind::Reset;
    const Button button{say(QT_TRANSLATE_NOOP("web", "Mail me a new link")), QString(), true};
    const auto field =
        reset ? loginField(QString(), shown.complaints, say) : emailField(QString(), shown.complaints, say);
    return {reset ? QStringLiteral("/account/reset/") : QStringLiteral("/account/signup/"),
            {{QStringLiteral("next"), shown.next}},
            {part(field)},
            {button}};
}

QString whatNow(LinkExpired::Kind kind, const Say &say) {
    switch (kind) {
    case LinkExpired::Kind::SignUp:
        return say(QT_TRANSLATE_NOOP("web", "No account was made. Ask for a fresh link and use the newest mail."));
    case LinkExpired::Kind::Reset:
        return say(
            QT_TRANSLATE_NOOP("web", "Your account is as it was. Ask for a fresh link and use the newest mail."));
    case LinkExpired::Kind::Verify:
        return say(
            QT_TRANSLATE_NOOP("web", "Nothing was confirmed. Under your addresses you can have a fresh link mailed."));
    }
    return {};
}

} // namespace

QByteArray mailSentPage(const MailSent &shown, const Visit &visit) {
    const Say say(visit.texts);
    Page page{Frame::Gate, QStringLiteral("mail_sent"), say(QT_TRANSLATE_NOOP("web", "Look in your mail"))};
    page.under = sentLine(shown, say);
    page.values = {{"paragraphs", toSlots(lifetimeLines(shown, say))},
                   {"nothing_there", say(QT_TRANSLATE_NOOP("web", "Nothing there after five minutes?"))},
                   {"advice", toSlots(adviceFor(shown, say))},
                   {"again", againForm(shown, say)},
                   {"row", rowSlots(wayBack(shown.kind, say))}};
    return render(page, visit);
}

QByteArray verifyEmailPage(const VerifyEmail &shown, const Visit &visit) {
    const Say say(visit.texts);
    Page page{Frame::Gate, QStringLiteral("form"), say(QT_TRANSLATE_NOOP("web", "Is this your address?"))};
    page.under = Prose(Run::exact(shown.address));
    const auto pattern =
        say(QT_TRANSLATE_NOOP("web", "Confirm it, and it is added to the account %1. You can then sign in "
                                     "with it and choose it as your main address."));
    const auto answer = QStringLiteral("answer");
    const Form form{
        QStringLiteral("/account/emails/verify/"),
        {{QStringLiteral("token"), shown.token}},
        {},
        {{say(QT_TRANSLATE_NOOP("web", "It isn’t mine")), QString(), false, false, answer, QStringLiteral("no")},
         {say(QT_TRANSLATE_NOOP("web", "Yes, confirm")), QString(), true, false, answer, QStringLiteral("yes")}}};
    const Prose note(say(QT_TRANSLATE_NOOP("web", "Opening the link changed nothing. Only the button does, so mail "
                                                  "scanners cannot confirm for you.")));
    page.values = {{"paragraphs", toSlots({Prose::sentence(pattern, {Run::exact(shown.username)})})},
                   {"form", toSlots(form)},
                   {"after", Slots{{"paragraphs", toSlots({Prose(note).madeSmall()})}}},
                   {"links", false}};
    return render(page, visit);
}

QByteArray verifyAnsweredPage(VerifyAnswer answer, const Visit &visit) {
    const Say say(visit.texts);
    const bool confirmed = answer == VerifyAnswer::Confirmed;
    Page page{Frame::Gate, QStringLiteral("message"),
              confirmed ? say(QT_TRANSLATE_NOOP("web", "Your address is confirmed"))
                        : say(QT_TRANSLATE_NOOP("web", "Your address was not added"))};
    const auto what =
        confirmed ? say(QT_TRANSLATE_NOOP("web", "You can sign in with it, and choose it as your main address."))
                  : say(QT_TRANSLATE_NOOP("web", "It belongs to no account through this link, and the link has ended. "
                                                 "You need not do anything else."));
    const Button button{say(QT_TRANSLATE_NOOP("web", "To your addresses")), addressOf(Room::Emails)};
    page.values = {{"paragraphs", toSlots({Prose(what)})},
                   {"row", confirmed ? rowSlots({button}) : QVariant(false)},
                   {"after", false}};
    return render(page, visit);
}

QByteArray linkExpiredPage(const LinkExpired &shown, const Visit &visit) {
    const Say say(visit.texts);
    Page page{Frame::Gate, QStringLiteral("form"), say(QT_TRANSLATE_NOOP("web", "This link no longer works"))};
    page.under =
        say(QT_TRANSLATE_NOOP("web", "Links work once and for a short time. This one was used already or is too old."));
    QList<QPair<QString, QString>> links{
        {say(QT_TRANSLATE_NOOP("web", "Back to sign-in")), QStringLiteral("/account/login/")}};
    page.values = {{"paragraphs", toSlots({Prose(whatNow(shown.kind, say))})}, {"form", false}, {"after", false}};
    if (shown.kind == LinkExpired::Kind::Verify) {
        links.prepend({say(QT_TRANSLATE_NOOP("web", "To your addresses")), addressOf(Room::Emails)});
    } else {
        const auto form = newLinkForm(shown, say);
        page.notice = problemNotice(form, shown.complaints, say);
        page.values["form"] = toSlots(form);
    }
    page.values["links"] = linkSlots(links);
    return render(page, visit);
}

} // namespace gatelodge::web
