#include "server/protocol/web/pages/recovery_pages.h"
#include "server/protocol/web/pages/person_fields.h"

namespace gatelodge::web {

QByteArray resetPage(const AskReset &shown, const Visit &visit) {
    const Say say(visit.texts);
    Page page{Frame::Gate, QStringLiteral("form"), say(QT_TRANSLATE_NOOP("web", "Forgot your password?"))};
    page.under =
        say(QT_TRANSLATE_NOOP("web", "Tell us what you sign in with. We mail you a link that sets a new one."));
    auto login = loginField(shown.login, shown.complaints, say);
    login.autofocus = true;
    const Form form{QStringLiteral("/account/reset/"),
                    {{QStringLiteral("next"), shown.next}},
                    {part(login)},
                    {{say(QT_TRANSLATE_NOOP("web", "Mail me a link")), QString(), true}}};
    page.notice = problemNotice(form, shown.complaints, say);
    page.values = {{"paragraphs", QVariantList()},
                   {"form", toSlots(form)},
                   {"after", false},
                   {"links", linkSlots({{say(QT_TRANSLATE_NOOP("web", "Forgot your username, too?")),
                                         withNext(QStringLiteral("/account/forgotten/"), shown.next)},
                                        {say(QT_TRANSLATE_NOOP("web", "Back to sign-in")),
                                         withNext(QStringLiteral("/account/login/"), shown.next)}})}};
    return render(page, visit);
}

QByteArray forgottenLoginPage(const AskLogin &shown, const Visit &visit) {
    const Say say(visit.texts);
    Page page{Frame::Gate, QStringLiteral("form"), say(QT_TRANSLATE_NOOP("web", "Forgot how you sign in?"))};
    page.under = say(QT_TRANSLATE_NOOP("web", "We mail you your username, and the ways in that you have."));
    auto email = emailField(shown.email, shown.complaints, say);
    email.hint = say(QT_TRANSLATE_NOOP("web", "Any address that you have confirmed here."));
    email.autofocus = true;
    const Form form{QStringLiteral("/account/forgotten/"),
                    {{QStringLiteral("next"), shown.next}},
                    {part(email)},
                    {{say(QT_TRANSLATE_NOOP("web", "Mail it to me")), QString(), true}}};
    page.notice = problemNotice(form, shown.complaints, say);
    page.values = {{"paragraphs", QVariantList()},
                   {"form", toSlots(form)},
                   {"after", false},
                   {"links", linkSlots({{say(QT_TRANSLATE_NOOP("web", "Back to sign-in")),
                                         withNext(QStringLiteral("/account/login/"), shown.next)}})}};
    return render(page, visit);
}

QByteArray keptElsewherePage(const KeptElsewhere &shown, const Visit &visit) {
    const Say say(visit.texts);
    Page page{Frame::Gate, QStringLiteral("message"),
              say(QT_TRANSLATE_NOOP("web", "Your password is kept by %1")).arg(shown.authority)};
    page.under = Prose::sentence(say(QT_TRANSLATE_NOOP("web", "You are %1 here.")), {Run::exact(shown.username)});
    const auto what = say(QT_TRANSLATE_NOOP("web", "Only its own page sets another one. Choose it there, and come back "
                                                   "to sign in with it."));
    //: A button; %1 is the name of another place where the person has an account
    const Button there{say(QT_TRANSLATE_NOOP("web", "To %1")).arg(shown.authority), shown.url, true};
    const Button back{say(QT_TRANSLATE_NOOP("web", "Back to sign-in")), QStringLiteral("/account/login/")};
    page.values = {{"paragraphs", toSlots({Prose(what)})}, {"row", rowSlots({there, back})}, {"after", false}};
    return render(page, visit);
}

QByteArray resetPasswordPage(const ResetPassword &shown, const Visit &visit) {
    const Say say(visit.texts);
    Page page{Frame::Gate, QStringLiteral("form"), say(QT_TRANSLATE_NOOP("web", "Choose a new password"))};
    const QString elsewhere = say(QT_TRANSLATE_NOOP("web", "You will be signed out everywhere else."));
    page.under = shown.due ? wordsFor(*shown.due, say) : elsewhere;
    QList<Prose> paragraphs = shown.due ? QList<Prose>{elsewhere} : QList<Prose>();
    if (!shown.authority.isEmpty())
        paragraphs.append(
            say(QT_TRANSLATE_NOOP("web", "It is kept by %1, and is good there, too.")).arg(shown.authority));
    Form form{QStringLiteral("/account/reset/password/"), {{QStringLiteral("token"), shown.token}}};
    form.parts = {part(accountField(say(QT_TRANSLATE_NOOP("web", "Your account")), shown.username))};
    form.parts += newPasswordParts(shown.password, shown.complaints, say, shown.complaints.isEmpty() && !shown.refused);
    form.buttons = {{say(QT_TRANSLATE_NOOP("web", "Save and sign in")), QString(), true}};
    page.notice = shown.refused ? refusedNotice(*shown.refused, say) : problemNotice(form, shown.complaints, say);
    page.values = {{"paragraphs", toSlots(paragraphs)}, {"form", toSlots(form)}, {"after", false}, {"links", false}};
    return render(page, visit);
}

QByteArray confirmPasswordPage(const ConfirmPassword &shown, const Visit &visit) {
    const Say say(visit.texts);
    Page page{Frame::Gate, QStringLiteral("form"),
              shown.firstName.isEmpty() ? say(QT_TRANSLATE_NOOP("web", "Is it still you?"))
                                        : say(QT_TRANSLATE_NOOP("web", "Is it still you, %1?")).arg(shown.firstName)};
    page.under = say(QT_TRANSLATE_NOOP("web", "For your safety we ask again before something important changes."));
    const auto id = QStringLiteral("password");
    Form form{QStringLiteral("/account/login/confirm/"),
              {{QStringLiteral("next"), shown.next}},
              {part(accountField(say(QT_TRANSLATE_NOOP("web", "You are signed in as")), shown.username))}};
    if (shown.elsewhere.isEmpty()) {
        Field password{id, shown.authority.isEmpty()
                               ? say(QT_TRANSLATE_NOOP("web", "Password"))
                               //: %1 is the name of another place where the person has an account
                               : say(QT_TRANSLATE_NOOP("web", "Password of %1")).arg(shown.authority)};
        password.type = QStringLiteral("password");
        password.autocomplete = QStringLiteral("current-password");
        password.error = complaintAbout(id, shown.complaints, say);
        password.autofocus = !shown.away;
        form.parts.append(part(password));
        form.buttons = {{say(QT_TRANSLATE_NOOP("web", "Go on")), QString(), true}};
    } else {
        form.buttons = {{say(QT_TRANSLATE_NOOP("web", "Sign in with %1")).arg(shown.authority), shown.elsewhere, true}};
    }
    page.notice = problemNotice(form, shown.complaints, say);
    if (shown.away)
        page.notice = Notice{Notice::Problem, say(QT_TRANSLATE_NOOP("web", "%1 does not answer")).arg(shown.authority),
                             say(QT_TRANSLATE_NOOP("web", "Your password cannot be checked now. Try again in a "
                                                          "minute."))};
    page.values = {{"paragraphs", QVariantList()},
                   {"form", toSlots(form)},
                   {"after", false},
                   {"links", linkSlots({{say(QT_TRANSLATE_NOOP("web", "Go back without changing anything")),
                                         QStringLiteral("/account/")}})}};
    return render(page, visit);
}

} // namespace gatelodge::web
