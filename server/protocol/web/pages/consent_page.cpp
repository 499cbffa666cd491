#include "server/protocol/web/pages/consent_page.h"
#include "server/protocol/web/own_words.h"

namespace gatelodge::web {

namespace {

Slots fact(const QString &name, const QString &value, bool exact) {
    return {{"name", name}, {"value", value}, {"ltr", exact}};
}

QVariantList factsOf(const Consent &shown, const Consent::Share &share, const Visit &visit, const Say &say) {
    QVariantList facts;
    if (share.name) {
        facts << QVariant(fact(say(QT_TRANSLATE_NOOP("web", "Username")), shown.username, true))
              << QVariant(fact(say(QT_TRANSLATE_NOOP("web", "Name")), shown.fullName, false));
        if (!share.language.isEmpty())
            facts << QVariant(fact(say(QT_TRANSLATE_NOOP("web", "Language")), share.language, false));
    }
    if (share.address)
        facts << QVariant(fact(say(QT_TRANSLATE_NOOP("web", "Main address")), shown.mainAddress, true));
    if (share.groups)
        facts << QVariant(fact(say(QT_TRANSLATE_NOOP("web", "Your groups")),
                               share.groupNames.isEmpty() ? say(QT_TRANSLATE_NOOP("web", "You are in none."))
                                                          : visit.texts.list(share.groupNames),
                               false));
    if (!share.more.isEmpty())
        //: What a site receives besides: names of its own for it
        facts << QVariant(fact(say(QT_TRANSLATE_NOOP("web", "Besides")), share.more.join(QStringLiteral(", ")), true));
    //: What a site knows a person by: a long number
    facts << QVariant(fact(say(QT_TRANSLATE_NOOP("web", "Your number")),
                           share.identifier.isEmpty()
                               ? say(QT_TRANSLATE_NOOP("web", "One that no other organisation gets"))
                               : share.identifier,
                           !share.identifier.isEmpty()));
    return facts;
}

QString whatThen(const Consent &shown, const QString &site, const Say &say) {
    if (!shown.share)
        return say(QT_TRANSLATE_NOOP("web", "You go on to %1. When you change your name or addresses here, %2 gets the "
                                            "new ones."))
            .arg(site, shown.organisation);
    if (shown.share->stays)
        return say(QT_TRANSLATE_NOOP("web", "You go on to %1. It may ask for this again while you are not there, until "
                                            "you stop sharing."))
            .arg(site);
    return say(QT_TRANSLATE_NOOP("web", "You go on to %1. It gets this anew each time you sign in there.")).arg(site);
}

QVariantList factsOf(const Consent &shown, const Say &say) {
    QVariantList facts{fact(say(QT_TRANSLATE_NOOP("web", "Username")), shown.username, true),
                       fact(say(QT_TRANSLATE_NOOP("web", "Name")), shown.fullName, false),
                       fact(say(QT_TRANSLATE_NOOP("web", "Main address")), shown.mainAddress, true)};
    for (const auto &address : shown.otherAddresses)
        facts.append(fact(say(QT_TRANSLATE_NOOP("web", "Other address")), address, true));
    return facts;
}

QVariant reasonOf(const Consent &shown, const Say &say) {
    if (shown.reason.isEmpty() && shown.privacyNotice.isEmpty())
        return false;
    const auto notice = Run::link(say(QT_TRANSLATE_NOOP("web", "their privacy notice")), shown.privacyNotice);
    auto quote =
        toSlots(shown.privacyNotice.isEmpty() ? Prose(shown.organisation)
                                              //: Who is quoted, and a link: “Northshore Regatta, their privacy notice”
                                              : Prose::sentence(say(QT_TRANSLATE_NOOP("web", "%1, %2")),
                                                                {{Run::Plain, shown.organisation, {}}, notice}));
    quote["lines"] = lineSlots(shown.reason.split(u'\n', Qt::SkipEmptyParts));
    return Slots{{"heading", say(QT_TRANSLATE_NOOP("web", "Why they ask"))}, {"quote", quote}};
}

Form answerForm(const Consent &shown, const Say &say) {
    const auto answer = QStringLiteral("answer");
    return {QStringLiteral("/account/consent/"),
            {{QStringLiteral("next"), shown.next}, {QStringLiteral("version"), shown.version}},
            {},
            {{say(QT_TRANSLATE_NOOP("web", "Don’t share")), {}, false, false, answer, QStringLiteral("no")},
             {say(QT_TRANSLATE_NOOP("web", "Share and go on")), {}, false, false, answer, QStringLiteral("yes")}}};
}

} // namespace

QVariantList sharedFacts(const Consent &shown, const Visit &visit) {
    const Say say(visit.texts);
    return shown.share ? factsOf(shown, *shown.share, visit, say) : factsOf(shown, say);
}

QString notShared(const Consent &shown, const Say &say) {
    if (!shown.share || (shown.share->name && shown.share->address && !shown.share->groups))
        return say(
            QT_TRANSLATE_NOOP("web", "Not shared: your password, your groups, and which other sites you visit."));
    if (shown.share->name && shown.share->address)
        return say(QT_TRANSLATE_NOOP("web", "Not shared: your password, and which other sites you visit."));
    return say(QT_TRANSLATE_NOOP("web", "Nothing else is shared, and your password never is."));
}

QByteArray consentPage(const Consent &shown, const Visit &visit) {
    const Say say(visit.texts);
    const auto site = visit.look.siteName;
    Page page{Frame::Gate, QStringLiteral("consent"),
              say(QT_TRANSLATE_NOOP("web", "Share with %1?")).arg(shown.organisation)};
    page.under = say(QT_TRANSLATE_NOOP("web", "They run %1 and ask who you are.")).arg(site);
    page.own = ownWords(visit.look, OwnPlace::Consent);
    const auto stopWords =
        shown.share // a site may wish that people are asked each time
            ? say(QT_TRANSLATE_NOOP("web", "You can stop sharing at any time under %1."))
            : say(QT_TRANSLATE_NOOP("web", "You are asked once. You can stop sharing at any time under %1."));
    auto stop =
        Prose::sentence(stopWords,
                        {Run::link(say(QT_TRANSLATE_NOOP("web", "What you share")), addressOf(Room::Consents))});
    page.values = {
        {"intro", say(QT_TRANSLATE_NOOP("web", "If you agree, they receive exactly this:"))},
        {"facts", sharedFacts(shown, visit)},
        {"not_shared", notShared(shown, say)},
        {"reason", reasonOf(shown, say)},
        {"then_heading", say(QT_TRANSLATE_NOOP("web", "What happens then"))},
        {"then", whatThen(shown, site, say)},
        {"form", toSlots(answerForm(shown, say))},
        {"after", Slots{{"paragraphs", toSlots({std::move(stop).madeSmall()})}}}};
    return render(page, visit);
}

} // namespace gatelodge::web
