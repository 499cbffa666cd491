#include "server/protocol/web/pages/elsewhere_pages.h"
#include "server/protocol/web/pages/certificate_pages.h"
#include "server/protocol/web/pages/password_parts.h"

namespace gatelodge::web {

namespace {

struct Words {
    QString heading, under, what;
};

Words wordsFor(const Elsewhere &shown, const Visit &visit, const Say &say) {
    switch (shown.kind) {
    case Elsewhere::Kind::NotSignedIn:
        return {say(QT_TRANSLATE_NOOP("web", "You were not signed in there")),
                say(QT_TRANSLATE_NOOP("web", "%1 sent you back without saying who you are.")).arg(shown.authority),
                say(QT_TRANSLATE_NOOP("web", "Perhaps you said no, or closed its page. Nothing was told to us, and "
                                             "nothing has changed."))};
    case Elsewhere::Kind::NotLegitimate:
        return {
            say(QT_TRANSLATE_NOOP("web", "That answer could not be trusted")),
            say(QT_TRANSLATE_NOOP("web", "It did not come from the sign-in you began in this browser at %1."))
                .arg(shown.authority),
            say(QT_TRANSLATE_NOOP("web", "Nobody was signed in. Perhaps the page lay open for long, or you followed "
                                         "an old link. Begin anew."))};
    case Elsewhere::Kind::Away:
        return {say(QT_TRANSLATE_NOOP("web", "%1 does not answer")).arg(shown.authority),
                say(QT_TRANSLATE_NOOP("web", "Your account and your password are fine.")),
                say(QT_TRANSLATE_NOOP("web", "We asked, and got no answer in time. Try again in a minute, or choose "
                                             "another way to sign in."))};
    case Elsewhere::Kind::Closed:
        return {say(QT_TRANSLATE_NOOP("web", "Your account there is closed")),
                say(QT_TRANSLATE_NOOP("web", "%1 knows you, and lets you in no more.")).arg(shown.authority),
                say(QT_TRANSLATE_NOOP("web", "Only those who look after it can open it again."))};
    case Elsewhere::Kind::Withdrawn:
        return {
            say(QT_TRANSLATE_NOOP("web", "This way in is closed")),
            say(QT_TRANSLATE_NOOP("web", "Your login at %1 no longer opens your account here.")).arg(shown.authority),
            say(QT_TRANSLATE_NOOP("web", "It has expired or was switched off. Your account may have other ways in: "
                                         "choose another one."))};
    case Elsewhere::Kind::NoAccount:
        return {
            say(QT_TRANSLATE_NOOP("web", "There is no account for you yet")),
            say(QT_TRANSLATE_NOOP("web", "%1 knows you; %2 does not.")).arg(shown.authority, visit.look.organisation),
            say(QT_TRANSLATE_NOOP("web", "Accounts are not made by themselves here. Whoever looks after this place "
                                         "can make one for you."))};
    case Elsewhere::Kind::Certificate: {
        const FlawWords words = wordsFor(shown.flaw, visit.look.organisation, say);
        return {words.heading, words.under, words.what};
    }
    }
    Q_UNREACHABLE();
}

Button again(const QString &next, const Say &say) {
    return {say(QT_TRANSLATE_NOOP("web", "Back to signing in")), withNext(QStringLiteral("/account/login/"), next)};
}

} // namespace

int statusOf(Elsewhere::Kind kind) {
    switch (kind) {
    case Elsewhere::Kind::NotLegitimate: return 400;
    case Elsewhere::Kind::Away: return 503;
    case Elsewhere::Kind::NotSignedIn:
    case Elsewhere::Kind::Closed:
    case Elsewhere::Kind::Withdrawn:
    case Elsewhere::Kind::NoAccount:
    case Elsewhere::Kind::Certificate: return 403;
    }
    Q_UNREACHABLE();
}

QByteArray elsewherePage(const Elsewhere &shown, const Visit &visit) {
    const Say say(visit.texts);
    const Words words = wordsFor(shown, visit, say);
    Page page{Frame::Gate, QStringLiteral("closed_gate"), words.heading};
    page.under = words.under;
    page.values = emptyGate();
    page.values["quote"] = quoteSlots({shown.message, shown.authority});
    QList<Prose> paragraphs{words.what};
    if (!shown.helpAddress.isEmpty())
        paragraphs.append(Prose::sentence(say(QT_TRANSLATE_NOOP("web", "None of this works for you? Write to %1.")),
                                          {Run::mailTo(shown.helpAddress)})
                              .madeSmall());
    page.values["paragraphs"] = toSlots(paragraphs);
    page.values["row"] = rowSlots({again(shown.next, say)});
    return render(page, visit);
}

QByteArray linkLoginPage(const LinkLogin &shown, const Visit &visit) {
    const Say say(visit.texts);
    const bool asked = shown.address.isEmpty();
    Page page{Frame::Gate, QStringLiteral("form"),
              asked ? say(QT_TRANSLATE_NOOP("web", "Is that your login?"))
                    : say(QT_TRANSLATE_NOOP("web", "You have an account already"))};
    if (asked)
        page.under = Prose::sentence(say(QT_TRANSLATE_NOOP("web", "At %1 you are %2.")),
                                     {Run::exact(shown.authority), Run::exact(shown.remoteName)});
    else
        page.under = Prose::sentence(say(QT_TRANSLATE_NOOP("web", "It has the address that %1 told us: %2.")),
                                     {Run::exact(shown.authority), Run::exact(shown.address)});
    Form form{QStringLiteral("/account/login/link/"),
              {{QStringLiteral("next"), shown.next}},
              {part(accountField(say(QT_TRANSLATE_NOOP("web", "Your account here")), shown.username))},
              {{say(QT_TRANSLATE_NOOP("web", "Join them")), QString(), true}}};
    if (!shown.proved) {
        const auto id = QStringLiteral("password");
        Field password{id, say(QT_TRANSLATE_NOOP("web", "Password"))};
        password.type = id;
        password.autocomplete = QStringLiteral("current-password");
        password.error = complaintAbout(id, shown.complaints, say);
        password.autofocus = true;
        form.parts.append(part(password));
    }
    page.notice = problemNotice(form, shown.complaints, say);
    const Prose what(asked
                         ? say(QT_TRANSLATE_NOOP("web", "From now on whoever signs in with it comes into your account. "
                                                        "Add it only if it is yours."))
                         : say(QT_TRANSLATE_NOOP("web", "Prove that it is yours, once. From then on %1 opens it too, "
                                                        "and nobody who only has the same address can."))
                               .arg(shown.authority));
    QList<QPair<QString, QString>> links;
    if (!shown.proved)
        links.append({say(QT_TRANSLATE_NOOP("web", "Forgot your password?")),
                      withNext(QStringLiteral("/account/reset/"), shown.next)});
    links.append({say(QT_TRANSLATE_NOOP("web", "Leave them apart")),
                  asked ? addressOf(Room::Logins) : withNext(QStringLiteral("/account/login/"), shown.next)});
    page.values = {
        {"paragraphs", toSlots({what})}, {"form", toSlots(form)}, {"after", false}, {"links", linkSlots(links)}};
    return render(page, visit);
}

} // namespace gatelodge::web
