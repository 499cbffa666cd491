#include "server/protocol/web/pages/device_pages.h"

namespace gatelodge::web {

namespace {

const auto codeField = QStringLiteral("user_code");

Form codeForm(const DeviceCode &shown, const Say &say) {
    Field code{codeField, say(QT_TRANSLATE_NOOP("web", "The code that your device shows"))};
    //: What is named is an example of a code
    code.hint = say(QT_TRANSLATE_NOOP("web", "Eight letters, such as %1.")).arg(QStringLiteral("BCDF-GHJK"));
    code.value = shown.code;
    code.exact = true;
    code.autocomplete = QStringLiteral("off");
    code.maximumLength = 40;
    code.autofocus = shown.complaints.isEmpty() && shown.code.isEmpty();
    code.error = complaintAbout(code.id, shown.complaints, say);
    return {QStringLiteral("/device"),
            {{QStringLiteral("next"), QStringLiteral("/device")}},
            {part(code)},
            {{say(QT_TRANSLATE_NOOP("web", "Go on")), QString(), true}}};
}

Form answerForm(const DeviceQuestion &shown, const Say &say) {
    const auto answer = QStringLiteral("answer");
    return {QStringLiteral("/device/answer"),
            {{QStringLiteral("next"), shown.shared.next}},
            {},
            {{say(QT_TRANSLATE_NOOP("web", "Don’t let it in")), {}, false, false, answer, QStringLiteral("no")},
             {say(QT_TRANSLATE_NOOP("web", "Let it in")), {}, false, false, answer, QStringLiteral("yes")}}};
}

QString howLong(const DeviceQuestion &shown, const QString &site, const Say &say) {
    if (shown.shared.share && shown.shared.share->stays)
        return say(QT_TRANSLATE_NOOP("web", "The device may use %1 as you, and stays signed in there after you have "
                                            "signed out here."))
            .arg(site);
    return say(QT_TRANSLATE_NOOP("web", "The device may use %1 as you, until you sign out here.")).arg(site);
}

} // namespace

QByteArray deviceCodePage(const DeviceCode &shown, const Visit &visit) {
    const Say say(visit.texts);
    Page page{Frame::Gate, QStringLiteral("form"), say(QT_TRANSLATE_NOOP("web", "Let a device in"))};
    page.under = Prose::sentence(say(QT_TRANSLATE_NOOP("web", "A television, a printer or a program without a browser. "
                                                              "You are signed in as %1.")),
                                 {Run::exact(shown.username)});
    const Form form = codeForm(shown, say);
    page.notice = problemNotice(form, shown.complaints, say);
    const Prose warning = say(QT_TRANSLATE_NOOP("web", "Did somebody send you a code or a link to this page? Then stop "
                                                       "here: their device would be let in as you."));
    page.values = {{"paragraphs", QVariantList()},
                   {"form", toSlots(form)},
                   {"after", Slots{{"paragraphs", toSlots({Prose(warning).madeSmall()})}}},
                   {"links", linkSlots({{say(QT_TRANSLATE_NOOP("web", "Use another account")),
                                         withNext(QStringLiteral("/account/logout/"), QStringLiteral("/device")) +
                                             QStringLiteral("&ask=yes")}})}};
    return render(page, visit);
}

QByteArray deviceQuestionPage(const DeviceQuestion &shown, const Visit &visit) {
    const Say say(visit.texts);
    const auto site = visit.look.siteName;
    Page page{Frame::Gate, QStringLiteral("device"),
              //: The question whether a device may use a site
              say(QT_TRANSLATE_NOOP("web", "Let a device use %1?")).arg(site)};
    page.under = Prose::sentence(say(QT_TRANSLATE_NOOP("web", "It would be signed in there as %1.")),
                                 {Run::exact(shown.shared.username)});
    const auto compare =
        say(QT_TRANSLATE_NOOP("web", "Only go on if you see this code on a device that you have before "
                                     "you. If somebody has sent it to you, don’t let it in."));
    page.values = {{"compare", compare},
                   {"code", shown.code},
                   {"intro", say(QT_TRANSLATE_NOOP("web", "If you let it in, %1 receives exactly this:")).arg(site)},
                   {"facts", sharedFacts(shown.shared, visit)},
                   {"not_shared", notShared(shown.shared, say)},
                   {"then_heading", say(QT_TRANSLATE_NOOP("web", "What happens then"))},
                   {"then", howLong(shown, site, say)},
                   {"form", toSlots(answerForm(shown, say))}};
    return render(page, visit);
}

QByteArray deviceAnsweredPage(bool allowed, const Visit &visit) {
    const Say say(visit.texts);
    Page page{Frame::Gate, QStringLiteral("message"),
              allowed ? say(QT_TRANSLATE_NOOP("web", "The device is let in"))
                      : say(QT_TRANSLATE_NOOP("web", "The device is not let in"))};
    page.under = allowed ? say(QT_TRANSLATE_NOOP("web", "Look at it: it goes on by itself within a few seconds."))
                         : say(QT_TRANSLATE_NOOP("web", "Nothing was shared, and its code works no more."));
    const Button button{say(QT_TRANSLATE_NOOP("web", "Your account")), addressOf(Room::Account)};
    page.values = {{"paragraphs", QVariantList()}, {"row", rowSlots({button})}, {"after", false}};
    return render(page, visit);
}

} // namespace gatelodge::web
