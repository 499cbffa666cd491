#include "server/protocol/web/pages/gate_pages.h"
#include "server/protocol/web/pages/person_fields.h"

namespace gatelodge::web {

QVariant quoteSlots(const Message &message) {
    if (message.text.isEmpty())
        return false;
    auto quote = toSlots(Prose(message.signedBy));
    quote["lines"] = lineSlots(message.text.split(u'\n', Qt::SkipEmptyParts));
    return quote;
}

Slots emptyGate() {
    return {{"way", false},  {"how", false}, {"quote", false}, {"paragraphs", QVariantList()},
            {"form", false}, {"row", false}, {"after", false}};
}

namespace {

constexpr qint64 week = 7 * 86400;

Button toAccount(const Say &say) { return {say(QT_TRANSLATE_NOOP("web", "Your account")), addressOf(Room::Account)}; }
Button otherAccount(const QString &next, const Say &say) {
    return {say(QT_TRANSLATE_NOOP("web", "Use another account")), withNext(QStringLiteral("/account/login/"), next)};
}

struct AccountWords {
    QString heading, under, what;
};

AccountWords wordsFor(const ClosedAccount &shown, const Visit &visit, const Say &say) {
    const auto date = visit.texts.date(shown.date);
    switch (shown.kind) {
    case ClosedAccount::Kind::Suspended:
        return {say(QT_TRANSLATE_NOOP("web", "Your account is paused")),
                say(QT_TRANSLATE_NOOP("web",
                                      "You proved who you are, but this account cannot enter any site at the moment.")),
                shown.date.isValid()
                    ? say(QT_TRANSLATE_NOOP("web", "It has been so since %1. Nothing has been deleted.")).arg(date)
                    : say(QT_TRANSLATE_NOOP("web", "Nothing has been deleted."))};
    case ClosedAccount::Kind::NotYet:
        return {say(QT_TRANSLATE_NOOP("web", "Your account opens on %1")).arg(date),
                visit.texts.moment(shown.date, shown.now),
                say(QT_TRANSLATE_NOOP("web", "You need not do anything. Come back then, and sign in as you did now."))};
    case ClosedAccount::Kind::Expired:
        return {
            say(QT_TRANSLATE_NOOP("web", "Your account ended on %1")).arg(date),
            say(QT_TRANSLATE_NOOP("web", "You proved who you are, but this account was made for a time that is over.")),
            say(QT_TRANSLATE_NOOP("web", "Nothing has been deleted. It can be made longer."))};
    case ClosedAccount::Kind::AwaitingApproval:
        return {say(QT_TRANSLATE_NOOP("web", "Your account waits for approval")),
                say(QT_TRANSLATE_NOOP("web", "Somebody looks at it and lets you in.")),
                say(QT_TRANSLATE_NOOP("web", "You need not do anything. A mail tells you when it is done."))};
    }
    return {};
}

Prose whomToAsk(const QString &helpAddress, const QString &username, const Say &say) {
    return Prose::sentence(say(QT_TRANSLATE_NOOP("web", "To ask why, write to %1 and give your username, %2.")),
                           {Run::mailTo(helpAddress), Run::exact(username)});
}

QString openingWords(const ClosedGate &shown, const Visit &visit, const Say &say) {
    const auto &site = visit.look.siteName;
    if (shown.opens.date() == shown.now.date())
        return say(QT_TRANSLATE_NOOP("web", "%1 opens for you today at %2")).arg(site, visit.texts.time(shown.opens));
    if (shown.now.secsTo(shown.opens) < week)
        //: The site's name and a day of the week
        return say(QT_TRANSLATE_NOOP("web", "%1 opens for you on %2")).arg(site, visit.texts.weekday(shown.opens));
    return say(QT_TRANSLATE_NOOP("web", "%1 is open for you from %2")).arg(site, visit.texts.date(shown.opens));
}

Page coolOffPage(const ClosedGate &shown, Way way, const Visit &visit, const Say &say) {
    Page page{Frame::Gate, QStringLiteral("closed_gate"), openingWords(shown, visit, say)};
    page.under = visit.texts.moment(shown.opens, shown.now);
    page.values = emptyGate();
    way.nowText = say(QT_TRANSLATE_NOOP("web", "until %1")).arg(visit.texts.dateTime(shown.opens));
    page.values["way"] = waySlots(way, visit.look.siteName, say);
    const auto pattern =
        say(QT_TRANSLATE_NOOP("web", "You need not do anything. Come back after %1, and the way is open."));
    page.values["paragraphs"] =
        toSlots({Prose::sentence(pattern, {Run::time(visit.texts.dateTime(shown.opens), shown.opens)})});
    page.values["row"] = rowSlots({toAccount(say)});
    return page;
}

Page groupPage(const ClosedGate &shown, Way way, const Visit &visit, const Say &say) {
    const auto groups = visit.texts.list(shown.groups);
    Page page{Frame::Gate, QStringLiteral("closed_gate"),
              say(QT_TRANSLATE_NOOP("web", "%1 is for certain groups")).arg(visit.look.siteName)};
    page.under = say(QT_TRANSLATE_NOOP("web", "Your account is in none of them: %1.")).arg(groups);
    page.values = emptyGate();
    way.nowText = groups;
    page.values["way"] = waySlots(way, visit.look.siteName, say);
    if (!shown.message.text.isEmpty())
        page.values["how"] = say(QT_TRANSLATE_NOOP("web", "How to get in"));
    page.values["row"] = rowSlots({toAccount(say), otherAccount(shown.next, say)});
    return page;
}

Page levelPage(const ClosedGate &shown, Way way, const Visit &visit, const Say &say) {
    const QString &site = visit.look.siteName;
    Page page{Frame::Gate, QStringLiteral("closed_gate"),
              shown.passwordOpens ? say(QT_TRANSLATE_NOOP("web", "%1 asks you to sign in once more")).arg(site)
                                  : say(QT_TRANSLATE_NOOP("web", "%1 asks for more than a password")).arg(site)};
    page.under = shown.passwordOpens
                     ? say(QT_TRANSLATE_NOOP("web", "It wants to be surer who you are than this visit allows."))
                     : say(QT_TRANSLATE_NOOP("web", "It lets in only people who prove in a second way who they are. "
                                                    "You have proved it in one."));
    page.values = emptyGate();
    way.nowText = shown.passwordOpens ? say(QT_TRANSLATE_NOOP("web", "sign in again"))
                                      : say(QT_TRANSLATE_NOOP("web", "a second proof"));
    page.values["way"] = waySlots(way, visit.look.siteName, say);
    QList<Button> buttons{toAccount(say)};
    if (shown.passwordOpens)
        buttons.prepend({say(QT_TRANSLATE_NOOP("web", "Sign in again")),
                         withNext(QStringLiteral("/account/login/confirm/"), shown.next), true});
    page.values["row"] = rowSlots(buttons);
    return page;
}

} // namespace

QByteArray closedAccountPage(const ClosedAccount &shown, const Visit &visit) {
    const Say say(visit.texts);
    const auto words = wordsFor(shown, visit, say);
    Page page{Frame::Gate, QStringLiteral("closed_gate"), words.heading};
    page.under = words.under;
    page.values = emptyGate();
    page.values["quote"] = quoteSlots(shown.message);
    QList<Prose> paragraphs{words.what};
    if (!shown.helpAddress.isEmpty())
        paragraphs.append(whomToAsk(shown.helpAddress, shown.username, say));
    page.values["paragraphs"] = toSlots(paragraphs);
    page.values["row"] = rowSlots({otherAccount(shown.next, say)});
    return render(page, visit);
}

QByteArray closedGatePage(const ClosedGate &shown, const Visit &visit) {
    const Say say(visit.texts);
    auto page = shown.kind == ClosedGate::Kind::CoolOff ? coolOffPage(shown, shown.way, visit, say)
                : shown.kind == ClosedGate::Kind::Group ? groupPage(shown, shown.way, visit, say)
                                                        : levelPage(shown, shown.way, visit, say);
    page.values["quote"] = quoteSlots(shown.message);
    if (!shown.helpAddress.isEmpty())
        page.values["after"] =
            Slots{{"paragraphs", toSlots({whomToAsk(shown.helpAddress, shown.way.username, say).madeSmall()})}};
    return render(page, visit);
}

QByteArray profileGatePage(const ProfileGate &shown, const Visit &visit) {
    const Say say(visit.texts);
    Page page{Frame::Gate, QStringLiteral("closed_gate"), say(QT_TRANSLATE_NOOP("web", "Tell us your name"))};
    page.under =
        say(QT_TRANSLATE_NOOP("web", "%1 needs your full name and an address that works.")).arg(visit.look.siteName);
    auto first = firstNameField(shown.firstName, shown.complaints, say);
    auto last = lastNameField(shown.lastName, shown.complaints, say);
    (shown.firstName.isEmpty() && !shown.firstKept ? first : last).autofocus = shown.complaints.isEmpty();
    QList<Part> fields;
    if (!shown.firstKept)
        fields << part(first);
    if (!shown.lastKept)
        fields << part(last);
    const Form form{QStringLiteral("/account/gate/profile/"),
                    {{QStringLiteral("next"), shown.next}},
                    fields,
                    {{say(QT_TRANSLATE_NOOP("web", "Save and go on")), QString(), true}}};
    auto about =
        shown.mainAddress.isEmpty()
            ? Prose::sentence(say(QT_TRANSLATE_NOOP("web", "None of your addresses is confirmed yet: see %1.")),
                              {Run::link(say(QT_TRANSLATE_NOOP("web", "Email addresses")), addressOf(Room::Emails))})
            : Prose::sentence(say(QT_TRANSLATE_NOOP("web", "Your address, %1, is confirmed. You can change all of this "
                                                           "later in your profile.")),
                              {Run::exact(shown.mainAddress)});
    page.values = emptyGate();
    page.values["way"] = waySlots(shown.way, visit.look.siteName, say);
    page.values["quote"] = quoteSlots(shown.message);
    page.notice = problemNotice(form, shown.complaints, say);
    page.values["form"] = toSlots(form);
    page.values["after"] = Slots{{"paragraphs", toSlots({std::move(about).madeSmall()})}};
    return render(page, visit);
}

} // namespace gatelodge::web
