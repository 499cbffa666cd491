#include "server/protocol/web/pages/consent_page.h"
#include "server/protocol/web/own_words.h"

namespace gatelodge::web {

namespace {

Slots fact(const QString &name, const QString &value, bool exact) {
    return {{"name", name}, {"value", value}, {"ltr", exact}};
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

QByteArray consentPage(const Consent &shown, const Visit &visit) {
    const Say say(visit.texts);
    const auto site = visit.look.siteName;
    Page page{Frame::Gate, QStringLiteral("consent"),
              say(QT_TRANSLATE_NOOP("web", "Share with %1?")).arg(shown.organisation)};
    page.under = say(QT_TRANSLATE_NOOP("web", "They run %1 and ask who you are.")).arg(site);
    page.own = ownWords(visit.look, OwnPlace::Consent);
    auto stop =
        Prose::sentence(say(QT_TRANSLATE_NOOP("web", "You are asked once. You can stop sharing at any time under %1.")),
                        {Run::link(say(QT_TRANSLATE_NOOP("web", "What you share")), addressOf(Room::Consents))});
    page.values = {
        {"intro", say(QT_TRANSLATE_NOOP("web", "If you agree, they receive exactly this:"))},
        {"facts", factsOf(shown, say)},
        {"not_shared",
         say(QT_TRANSLATE_NOOP("web", "Not shared: your password, your groups, and which other sites you visit."))},
        {"reason", reasonOf(shown, say)},
        {"then_heading", say(QT_TRANSLATE_NOOP("web", "What happens then"))},
        {"then",
         say(QT_TRANSLATE_NOOP("web", "You go on to %1. When you change your name or addresses here, %2 gets the "
                                      "new ones."))
             .arg(site, shown.organisation)},
        {"form", toSlots(answerForm(shown, say))},
        {"after", Slots{{"paragraphs", toSlots({std::move(stop).madeSmall()})}}}};
    return render(page, visit);
}

} // namespace gatelodge::web
