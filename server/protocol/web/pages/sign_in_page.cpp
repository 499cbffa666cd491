#include "server/protocol/web/pages/sign_in_page.h"
#include "server/protocol/web/own_words.h"

namespace gatelodge::web {

namespace {

const auto passwordId = QStringLiteral("password");

QString typeAgain(const Say &say) { return say(QT_TRANSLATE_NOOP("web", "Type your password again")); }

std::optional<Notice> noticeFor(SignIn::Outcome outcome, const Say &say) {
    switch (outcome) {
    case SignIn::Outcome::First: return {};
    case SignIn::Outcome::NoMatch:
        return Notice{
            Notice::Problem,
            say(QT_TRANSLATE_NOOP("web", "That did not match")),
            say(QT_TRANSLATE_NOOP("web", "The name or the password is not right. Nothing is locked: you can try "
                                         "again.")),
            {{passwordId, typeAgain(say)}}};
    case SignIn::Outcome::TimedOut:
        return Notice{
            Notice::Plain, say(QT_TRANSLATE_NOOP("web", "This page had been open for long")),
            say(QT_TRANSLATE_NOOP("web", "For your safety it had to be made anew. Nothing is lost: sign in now."))};
    }
    return {};
}

Part authorityPart(const SignIn &shown, const Say &say) {
    QList<Choice> choices;
    for (const auto &authority : shown.authorities)
        choices.append({authority.id, authority.name, authority.chosen});
    return selectPart(QStringLiteral("authority"), say(QT_TRANSLATE_NOOP("web", "Account from")), QString(), choices);
}

Form formFor(const SignIn &shown, const Say &say) {
    const bool problem = shown.outcome == SignIn::Outcome::NoMatch;
    Form form{QStringLiteral("/account/login/"), {{QStringLiteral("next"), shown.next}}};
    if (shown.authorities.size() > 1)
        form.parts.append(authorityPart(shown, say));

    Field login{QStringLiteral("login"), say(QT_TRANSLATE_NOOP("web", "Username or email address"))};
    login.value = shown.login;
    login.autocomplete = QStringLiteral("username");
    login.inputMode = QStringLiteral("email");
    login.exact = true;
    login.autofocus = !problem && shown.login.isEmpty();
    form.parts.append(part(login));

    Field password{passwordId, say(QT_TRANSLATE_NOOP("web", "Password"))};
    password.type = QStringLiteral("password");
    password.autocomplete = QStringLiteral("current-password");
    password.autofocus = !problem && !shown.login.isEmpty();
    password.error = problem ? typeAgain(say) : QString();
    form.parts.append(part(password));

    if (shown.mayKeep)
        form.parts.append(
            part(Tick{QStringLiteral("keep"), say(QT_TRANSLATE_NOOP("web", "Keep me signed in on this device")),
                      say(QT_TRANSLATE_NOOP("web", "Leave this off on a shared computer."))}));
    form.buttons.append({say(QT_TRANSLATE_NOOP("web", "Sign in")), QString(), true});
    return form;
}

QVariant methodSlots(const SignIn &shown, const Say &say) {
    QVariantList items;
    for (const auto &method : shown.methods)
        //: A button; %1 is the name of another place where the person has an account
        items.append(Slots{{"href", withNext(method.address, shown.next)},
                           {"text", say(QT_TRANSLATE_NOOP("web", "Sign in with %1")).arg(method.name)}});
    if (items.isEmpty())
        return false;
    //: Between the password form and other ways to sign in
    const auto between = shown.withPassword ? say(QT_TRANSLATE_NOOP("web", "or")) : QString();
    return Slots{{"or", between}, {"items", items}};
}

QVariant linksFor(const SignIn &shown, const Say &say) {
    QList<QPair<QString, QString>> links;
    if (shown.withPassword)
        links.append({say(QT_TRANSLATE_NOOP("web", "Forgot your password?")),
                      withNext(QStringLiteral("/account/reset/"), shown.next)});
    if (shown.mayRegister)
        links.append({say(QT_TRANSLATE_NOOP("web", "Create an account")),
                      withNext(QStringLiteral("/account/signup/"), shown.next)});
    return linkSlots(links);
}

QList<Prose> helpFor(const SignIn &shown, const Say &say) {
    if (shown.helpAddress.isEmpty())
        return {};
    auto help = Prose::sentence(say(QT_TRANSLATE_NOOP("web", "None of this works for you? Write to %1.")),
                                {Run::mailTo(shown.helpAddress)});
    return {std::move(help).madeSmall()};
}

} // namespace

QByteArray signInPage(const SignIn &shown, const Visit &visit) {
    const Say say(visit.texts);
    const auto &look = visit.look;
    const bool forHouse = look.siteName.isEmpty();
    Page page{Frame::Gate, QStringLiteral("sign_in"),
              forHouse ? say(QT_TRANSLATE_NOOP("web", "Sign in to your account"))
                       : say(QT_TRANSLATE_NOOP("web", "Sign in to %1")).arg(look.siteName)};
    if (!shown.withPassword)
        page.under = say(QT_TRANSLATE_NOOP("web", "This site does not use passwords. Choose one of these ways."));
    else if (forHouse)
        page.under = say(QT_TRANSLATE_NOOP("web", "at %1")).arg(look.organisation);
    else
        page.under = say(QT_TRANSLATE_NOOP("web", "with your %1 account")).arg(look.organisation);
    page.notice = noticeFor(shown.outcome, say);
    page.own = ownWords(look, OwnPlace::Greeting);
    page.values = {{"form", shown.withPassword ? QVariant(toSlots(formFor(shown, say))) : QVariant(false)},
                   {"links", shown.withPassword ? linksFor(shown, say) : QVariant(false)},
                   {"below", shown.withPassword ? QVariant(false) : QVariant(Slots{{"links", linksFor(shown, say)}})},
                   {"methods", methodSlots(shown, say)},
                   {"paragraphs", toSlots(helpFor(shown, say))},
                   {"own_below", ownSlots(ownWords(look, OwnPlace::BelowForm))}};
    return render(page, visit);
}

} // namespace gatelodge::web
