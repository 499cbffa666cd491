#include "server/protocol/web/pages/error_pages.h"
#include "server/protocol/web/pages/password_parts.h"

namespace gatelodge::web {

namespace {

struct Words {
    QString heading, under, what;
    QList<Button> buttons;
};

Button toAccount(const Say &say) { return {say(QT_TRANSLATE_NOOP("web", "Your account")), addressOf(Room::Account)}; }

Words tooMany(const Trouble &shown, const Visit &visit, const Say &say) {
    const auto wait = visit.texts.duration(shown.now.secsTo(shown.again));
    return {say(QT_TRANSLATE_NOOP("web", "Let’s wait %1")).arg(wait),
            say(QT_TRANSLATE_NOOP("web", "There were many tries that did not match. You can go on at %1 (%2)."))
                .arg(visit.texts.time(shown.again), visit.texts.zone(shown.again)),
            say(QT_TRANSLATE_NOOP("web",
                                  "Your account is not locked. A device on which you have signed in before still works "
                                  "now. Was that not you? Nobody got in, and you need not do anything.")),
            {{say(QT_TRANSLATE_NOOP("web", "Forgot your password?")), QStringLiteral("/account/reset/")}}};
}

Words wordsFor(const Trouble &shown, const Visit &visit, const Say &say) {
    switch (shown.kind) {
    case Trouble::Kind::SiteMistake:
        return {say(QT_TRANSLATE_NOOP("web", "We can’t take you there")),
                say(QT_TRANSLATE_NOOP("web", "The site that sent you here asked in a way that is not agreed with %1."))
                    .arg(visit.look.organisation),
                say(QT_TRANSLATE_NOOP("web", "Nothing about you was sent anywhere. It is for those who look after the "
                                             "site to mend; our log tells them what is wrong.")),
                {toAccount(say)}};
    case Trouble::Kind::UnknownSite:
        return {say(QT_TRANSLATE_NOOP("web", "We don’t know this site")),
                say(QT_TRANSLATE_NOOP("web", "The address you followed belongs to no site of %1."))
                    .arg(visit.look.organisation),
                say(QT_TRANSLATE_NOOP(
                    "web", "It may be an old bookmark, or a link with a piece missing. Nothing about you was "
                           "sent anywhere.")),
                {toAccount(say)}};
    case Trouble::Kind::NotFound:
        return {say(QT_TRANSLATE_NOOP("web", "There is no such page")),
                say(QT_TRANSLATE_NOOP("web", "The link may be old, or a piece of it is missing.")),
                say(QT_TRANSLATE_NOOP("web", "Nothing has changed.")),
                {toAccount(say)}};
    case Trouble::Kind::BadRequest:
        return {say(QT_TRANSLATE_NOOP("web", "That could not be read")),
                say(QT_TRANSLATE_NOOP("web", "The link or the form arrived damaged.")),
                say(QT_TRANSLATE_NOOP("web",
                                      "Nothing has changed. Go back to where you came from and follow the link anew.")),
                {toAccount(say)}};
    case Trouble::Kind::ForgedForm:
        return {say(QT_TRANSLATE_NOOP("web", "Send that once more")),
                say(QT_TRANSLATE_NOOP("web", "The form did not come from a page that we made for you just now.")),
                say(QT_TRANSLATE_NOOP(
                    "web", "Nothing has changed. Perhaps it lay open for long, or cookies are switched off. Go "
                           "back, load the page again and send it anew.")),
                {toAccount(say)}};
    case Trouble::Kind::Denied:
        return {say(QT_TRANSLATE_NOOP("web", "This is for somebody else")),
                say(QT_TRANSLATE_NOOP("web", "The account you are signed in with may not do that.")),
                say(QT_TRANSLATE_NOOP("web", "Nothing has changed.")),
                {toAccount(say)}};
    case Trouble::Kind::TooManyTries: return tooMany(shown, visit, say);
    case Trouble::Kind::Unavailable:
        return {say(QT_TRANSLATE_NOOP("web", "This can’t be done just now")),
                say(QT_TRANSLATE_NOOP("web", "Your account and your password are fine.")),
                say(QT_TRANSLATE_NOOP(
                    "web", "Something on our side is not working, or has too much to do. What you typed was not "
                           "stored. Try again in about a minute.")),
                {toAccount(say)}};
    case Trouble::Kind::Internal:
        return {say(QT_TRANSLATE_NOOP("web", "Something went wrong on our side")),
                say(QT_TRANSLATE_NOOP("web", "Your account and your password are fine.")),
                say(QT_TRANSLATE_NOOP("web",
                                      "It has been written down for those who look after this server. Trying again may "
                                      "help.")),
                {toAccount(say)}};
    }
    return {};
}

// A number helps only where somebody has to look into it.
QVariant numberToQuote(const Trouble &shown, const Say &say) {
    const bool ours = shown.kind == Trouble::Kind::Unavailable || shown.kind == Trouble::Kind::Internal;
    if (!ours || shown.requestId.isEmpty())
        return false;
    auto line =
        shown.helpAddress.isEmpty()
            ? Prose::sentence(say(QT_TRANSLATE_NOOP("web", "If it lasts, tell those who look after this server this "
                                                           "number: %1")),
                              {Run::code(shown.requestId)})
            : Prose::sentence(say(QT_TRANSLATE_NOOP("web", "If it lasts, tell %1 this number: %2")),
                              {Run::mailTo(shown.helpAddress), Run::code(shown.requestId)});
    return Slots{{"paragraphs", toSlots({std::move(line).madeSmall()})}};
}

QList<Prose> whoWasTold(const SignedOut &shown, const Visit &visit, const Say &say) {
    QList<Prose> lines;
    if (!shown.told.isEmpty())
        lines.append(say(QT_TRANSLATE_NOOP("web", "These were told and have signed you out, too: %1."))
                         .arg(visit.texts.list(shown.told)));
    if (!shown.untold.isEmpty())
        lines.append(say(QT_TRANSLATE_NOOP("web", "These cannot be told: %1. Close them, or sign out there."))
                         .arg(visit.texts.list(shown.untold)));
    lines.append(say(QT_TRANSLATE_NOOP("web", "On a shared computer, close the browser as well.")));
    return lines;
}

} // namespace

int statusOf(Trouble::Kind kind) {
    switch (kind) {
    case Trouble::Kind::UnknownSite:
    case Trouble::Kind::NotFound: return 404;
    case Trouble::Kind::SiteMistake:
    case Trouble::Kind::BadRequest: return 400;
    case Trouble::Kind::ForgedForm:
    case Trouble::Kind::Denied: return 403;
    case Trouble::Kind::TooManyTries: return 429;
    case Trouble::Kind::Unavailable: return 503;
    case Trouble::Kind::Internal: return 500;
    }
    return 500;
}

QByteArray troublePage(const Trouble &shown, const Visit &visit) {
    const Say say(visit.texts);
    const auto words = wordsFor(shown, visit, say);
    Page page{Frame::Gate, QStringLiteral("message"), words.heading};
    page.under = words.under;
    page.values = {{"paragraphs", toSlots({Prose(words.what)})},
                   {"row", rowSlots(words.buttons)},
                   {"after", numberToQuote(shown, say)}};
    return render(page, visit);
}

QByteArray signedOutPage(const SignedOut &shown, const Visit &visit) {
    const Say say(visit.texts);
    const auto &look = visit.look;
    Page page{Frame::Gate, QStringLiteral("message"),
              look.siteName.isEmpty() ? say(QT_TRANSLATE_NOOP("web", "You are signed out"))
                                      : say(QT_TRANSLATE_NOOP("web", "You are signed out of %1")).arg(look.siteName)};
    page.under = look.siteName.isEmpty()
                     ? say(QT_TRANSLATE_NOOP("web", "of your %1 account on this device.")).arg(look.organisation)
                     : say(QT_TRANSLATE_NOOP("web", "and of your %1 account on this device.")).arg(look.organisation);
    QList<Button> buttons{
        {say(QT_TRANSLATE_NOOP("web", "Sign in again")), withNext(QStringLiteral("/account/login/"), shown.next)}};
    if (const auto back = Run::link({}, shown.siteAddress); back.kind == Run::Link && !look.siteName.isEmpty())
        buttons.append({say(QT_TRANSLATE_NOOP("web", "To %1")).arg(look.siteName), back.target});
    auto paragraphs = whoWasTold(shown, visit, say);
    if (!shown.elsewhere.isEmpty())
        //: %1 is the name of another place where the person has an account
        paragraphs.append(say(QT_TRANSLATE_NOOP("web", "You may still be signed in at %1. On a shared computer, sign "
                                                       "out there as well."))
                              .arg(shown.elsewhere));
    page.values = {{"paragraphs", toSlots(paragraphs)}, {"row", rowSlots(buttons)}, {"after", false}};
    return render(page, visit);
}

QByteArray askSignOutPage(const AskSignOut &shown, const Visit &visit) {
    const Say say(visit.texts);
    const auto &look = visit.look;
    Page page{Frame::Gate, QStringLiteral("form"),
              look.siteName.isEmpty() ? say(QT_TRANSLATE_NOOP("web", "Sign out?"))
                                      : say(QT_TRANSLATE_NOOP("web", "Sign out of %1?")).arg(look.siteName)};
    page.under =
        say(QT_TRANSLATE_NOOP("web", "It ends your visit with your %1 account on this device.")).arg(look.organisation);
    const Form form{QStringLiteral("/account/logout/"),
                    {{QStringLiteral("next"), shown.next}, {QStringLiteral("authenticationMethodId"), shown.method}},
                    {part(accountField(say(QT_TRANSLATE_NOOP("web", "You are signed in as")), shown.username))},
                    {{say(QT_TRANSLATE_NOOP("web", "Sign out")), QString(), true}}};
    page.values = {{"paragraphs", QVariantList()},
                   {"form", toSlots(form)},
                   {"after", false},
                   {"links", linkSlots({{say(QT_TRANSLATE_NOOP("web", "Stay signed in")), addressOf(Room::Account)}})}};
    return render(page, visit);
}

} // namespace gatelodge::web
