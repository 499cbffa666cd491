#include "server/protocol/web/pages/certificate_pages.h"
#include "server/protocol/web/pages/password_parts.h"
#include <algorithm>

namespace gatelodge::web {

namespace {

constexpr int kLongestDevice = 100, kLongestPassword = 100;

Part devicePart(const CertificateForm &shown, const Say &say) {
    Field device{QStringLiteral("device"), say(QT_TRANSLATE_NOOP("web", "The device it is for"))};
    device.hint =
        say(QT_TRANSLATE_NOOP("web", "So that you know which one to revoke when you lose it: “Laptop”, “Phone”."));
    device.value = shown.device;
    device.maximumLength = kLongestDevice;
    device.error = complaintAbout(device.id, shown.complaints, say);
    return part(device);
}

Part monthsPart(const CertificateForm &shown, const Say &say) {
    QList<int> offered{1, 3, 6, 12, 24, shown.mostMonths};
    offered.removeIf([&](int months) { return months > shown.mostMonths; });
    std::sort(offered.begin(), offered.end());
    offered.erase(std::unique(offered.begin(), offered.end()), offered.end());
    QList<Choice> choices;
    for (const int months : std::as_const(offered))
        choices.append({QString::number(months), say(QT_TRANSLATE_N_NOOP("web", "%n months"), months),
                        months == std::min(shown.months, shown.mostMonths)});
    return selectPart(QStringLiteral("months"), say(QT_TRANSLATE_NOOP("web", "It ends after")),
                      say(QT_TRANSLATE_NOOP("web", "Then you make a new one. Shorter is safer.")), choices);
}

Part passwordPart(const QString &id, const QString &label, const QString &hint, const CertificateForm &shown,
                  const Say &say) {
    Field password{id, label};
    password.hint = hint;
    password.type = QStringLiteral("password");
    password.autocomplete = QStringLiteral("off"); // it is the file's, and no account's
    password.maximumLength = kLongestPassword;
    password.error = complaintAbout(id, shown.complaints, say);
    return part(password);
}

Form formFor(const CertificateForm &shown, const Say &say) {
    Form form{shown.action};
    form.parts = {
        devicePart(shown, say), monthsPart(shown, say),
        passwordPart(newPasswordId, say(QT_TRANSLATE_NOOP("web", "A password for the file")),
                     say(QT_TRANSLATE_NOOP("web", "It is asked for once, when you put the file into the device. At "
                                                  "least 8 characters, and no letters with accents.")),
                     shown, say),
        passwordPart(againId, say(QT_TRANSLATE_NOOP("web", "The same password again")), {}, shown, say)};
    form.buttons = {{say(QT_TRANSLATE_NOOP("web", "Make the certificate")), QString(), true},
                    {say(QT_TRANSLATE_NOOP("web", "Back to your list")), addressOf(Room::Logins)}};
    return form;
}

Section stepsAfter(const Say &say) {
    const auto step = [&](const char *name, const char *line) { return Thing{say(name), false, {}, {}, {say(line)}}; };
    return {
        say(QT_TRANSLATE_NOOP("web", "What comes next")),
        {},
        {step(QT_TRANSLATE_NOOP("web", "1. Your browser saves a file"),
              QT_TRANSLATE_NOOP("web",
                                "It comes this once: the key in it is kept nowhere here. If it gets lost, revoke "
                                "the certificate and make another.")),
         step(QT_TRANSLATE_NOOP("web", "2. You put it into the device"),
              QT_TRANSLATE_NOOP("web", "Open the file, or import it in the browser's settings under certificates, with "
                                       "the password you chose. Then delete the file.")),
         step(QT_TRANSLATE_NOOP("web", "3. You sign in with it"),
              QT_TRANSLATE_NOOP("web", "On the sign-in page choose the certificate instead of a password. Under “Ways "
                                       "to sign in” you see when it was used last, and can revoke it."))},
        {}};
}

} // namespace

QByteArray certificatePage(const CertificateForm &shown, const Visit &visit) {
    const Say say(visit.texts);
    Page page{Frame::House, QStringLiteral("room"), say(QT_TRANSLATE_NOOP("web", "A certificate for a device"))};
    page.room = Room::Logins;
    page.under = say(QT_TRANSLATE_NOOP("web", "Whoever holds the device can come into your account with it, without a "
                                              "password, until it ends or you revoke it."));
    const Form form = formFor(shown, say);
    page.notice = problemNotice(form, shown.complaints, say);
    page.values = {{"things", false}, {"sections", sectionSlots({{{}, {}, {}, form}, stepsAfter(say)})}};
    return render(page, visit);
}

} // namespace gatelodge::web
