#include "server/protocol/web/pages/sign_up_pages.h"
#include "server/protocol/web/own_words.h"
#include "server/protocol/web/pages/person_fields.h"

namespace gatelodge::web {

namespace {

QList<Prose> whoLooks(bool needsApproval, const Say &say) {
    if (!needsApproval)
        return {};
    return {say(QT_TRANSLATE_NOOP("web", "Somebody looks at new accounts before they open. A mail tells you when."))};
}

} // namespace

QByteArray signUpPage(const SignUp &shown, const Visit &visit) {
    const Say say(visit.texts);
    Page page{Frame::Gate, QStringLiteral("form"), say(QT_TRANSLATE_NOOP("web", "Create your account"))};
    page.under =
        say(QT_TRANSLATE_NOOP("web", "at %1. It takes two minutes and one mail.")).arg(visit.look.organisation);
    page.own = ownWords(visit.look, OwnPlace::SignUp);

    auto email = emailField(shown.email, shown.complaints, say);
    email.hint =
        say(QT_TRANSLATE_NOOP("web", "We mail you a link. You choose your name and password after opening it."));
    email.autofocus = true;
    const Form form{QStringLiteral("/account/signup/"),
                    {{QStringLiteral("next"), shown.next}},
                    {part(email)},
                    {{say(QT_TRANSLATE_NOOP("web", "Mail me the link")), QString(), true}}};
    page.notice = problemNotice(form, shown.complaints, say);
    page.values = {{"paragraphs", toSlots(whoLooks(shown.needsApproval, say))},
                   {"form", toSlots(form)},
                   {"after", false},
                   {"links", linkSlots({{say(QT_TRANSLATE_NOOP("web", "I have an account")),
                                         withNext(QStringLiteral("/account/login/"), shown.next)}})}};
    return render(page, visit);
}

QByteArray setPasswordPage(const SetPassword &shown, const Visit &visit) {
    const Say say(visit.texts);
    Page page{Frame::Gate, QStringLiteral("form"), say(QT_TRANSLATE_NOOP("web", "Choose your name and password"))};
    page.under =
        Prose::sentence(say(QT_TRANSLATE_NOOP("web", "This is the last step for %1.")), {Run::exact(shown.email)});

    auto first = firstNameField(shown.firstName, shown.complaints, say);
    first.autofocus = shown.complaints.isEmpty() && !shown.refused;
    Form form{QStringLiteral("/account/signup/password/"), {{QStringLiteral("token"), shown.token}}};
    form.parts = {part(first), part(lastNameField(shown.lastName, shown.complaints, say)),
                  part(usernameField(shown.username, shown.complaints, say))};
    form.parts += newPasswordParts(shown.password, shown.complaints, say, false);
    form.buttons = {{shown.needsApproval ? say(QT_TRANSLATE_NOOP("web", "Ask for the account"))
                                         : say(QT_TRANSLATE_NOOP("web", "Create the account and sign in")),
                     QString(), true}};
    page.notice = shown.refused ? refusedNotice(*shown.refused, say) : problemNotice(form, shown.complaints, say);
    page.values = {{"paragraphs", toSlots(whoLooks(shown.needsApproval, say))},
                   {"form", toSlots(form)},
                   {"after", false},
                   {"links", false}};
    return render(page, visit);
}

} // namespace gatelodge::web
