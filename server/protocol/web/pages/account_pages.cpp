#include "server/protocol/web/pages/account_pages.h"
#include "server/protocol/web/pages/online_page.h"
#include "server/protocol/web/pages/person_fields.h"

namespace gatelodge::web {

namespace {

Thing roomThing(Room room, const QString &name, const QString &line) {
    Thing thing{name};
    thing.whole = addressOf(room);
    thing.lines = {line};
    return thing;
}

Thing emailThing(const Account &shown, const Say &say) {
    QString line = say(QT_TRANSLATE_NOOP("web", "No address yet"));
    if (!shown.mainAddress.isEmpty() && shown.otherAddresses > 0)
        line = say(QT_TRANSLATE_N_NOOP("web", "%1 and %n others"), shown.otherAddresses).arg(shown.mainAddress);
    else if (!shown.mainAddress.isEmpty())
        line = shown.mainAddress;
    auto thing = roomThing(Room::Emails, say(QT_TRANSLATE_NOOP("web", "Email addresses")), line);
    if (shown.addressesToConfirm > 0)
        thing.tags.append({say(QT_TRANSLATE_N_NOOP("web", "%n to confirm"), shown.addressesToConfirm), Tag::Todo});
    return thing;
}

QString passwordLine(const Account &shown, const Visit &visit, const Say &say) {
    return shown.passwordChanged.isValid()
               ? say(QT_TRANSLATE_NOOP("web", "Changed on %1")).arg(visit.texts.date(shown.passwordChanged))
               : say(QT_TRANSLATE_NOOP("web", "You have none"));
}

Thing passwordThing(const Account &shown, const Visit &visit, const Say &say) {
    auto thing = roomThing(Room::Password, say(QT_TRANSLATE_NOOP("web", "Password")), passwordLine(shown, visit, say));
    if (shown.passwordExpires.isValid())
        thing.tags.append(
            {say(QT_TRANSLATE_NOOP("web", "Expires on %1")).arg(visit.texts.date(shown.passwordExpires)), Tag::Todo});
    return thing;
}

QList<Thing> thingsFor(const Account &shown, const Visit &visit, const Say &say) {
    const auto name = QString(shown.firstName + u' ' + shown.lastName).trimmed();
    return {roomThing(Room::Profile, say(QT_TRANSLATE_NOOP("web", "Profile")), name),
            emailThing(shown, say),
            passwordThing(shown, visit, say),
            roomThing(Room::Sessions, say(QT_TRANSLATE_NOOP("web", "Devices")),
                      say(QT_TRANSLATE_N_NOOP("web", "Signed in on %n devices"), shown.devices)),
            roomThing(Room::Sites, say(QT_TRANSLATE_NOOP("web", "Sites you use")),
                      say(QT_TRANSLATE_N_NOOP("web", "%n sites"), shown.sites)),
            roomThing(Room::Consents, say(QT_TRANSLATE_NOOP("web", "What you share")),
                      say(QT_TRANSLATE_N_NOOP("web", "With %n organisations"), shown.organisations)),
            roomThing(Room::Keys, say(QT_TRANSLATE_NOOP("web", "SSH keys")),
                      say(QT_TRANSLATE_N_NOOP("web", "%n keys"), shown.keys)),
            roomThing(Room::Tokens, say(QT_TRANSLATE_NOOP("web", "Access tokens")),
                      say(QT_TRANSLATE_N_NOOP("web", "%n tokens"), shown.tokens))};
}

std::optional<Notice> newsOf(const Profile &shown, const Form &form, const Visit &visit, const Say &say) {
    if (!shown.complaints.isEmpty())
        return problemNotice(form, shown.complaints, say);
    if (shown.news == Profile::News::None)
        return {};
    if (shown.news == Profile::News::ShownOnline)
        return Notice{Notice::Done, say(QT_TRANSLATE_NOOP("web", "Saved")),
                      say(QT_TRANSLATE_NOOP("web", "Other members see when you are here."))};
    if (shown.news == Profile::News::HiddenOnline)
        return Notice{Notice::Done, say(QT_TRANSLATE_NOOP("web", "Saved")),
                      say(QT_TRANSLATE_NOOP("web", "Nobody sees when you are here."))};
    const auto told =
        shown.told.isEmpty()
            ? say(QT_TRANSLATE_NOOP("web", "No site has to be told."))
            : say(QT_TRANSLATE_NOOP("web", "These sites are being told: %1.")).arg(visit.texts.list(shown.told));
    return Notice{Notice::Done, say(QT_TRANSLATE_NOOP("web", "Saved")), told};
}

Part languagePart(const Profile &shown, const Visit &visit, const Say &say) {
    QList<Choice> choices{{QString(), say(QT_TRANSLATE_NOOP("web", "As the browser asks")), shown.language.isEmpty()}};
    for (const auto &code : visit.look.languages)
        choices.append({code, text::Texts::nameOf(code), code == shown.language});
    return selectPart(QStringLiteral("language"), say(QT_TRANSLATE_NOOP("web", "Language of pages and mails")),
                      QString(), choices);
}

Form profileForm(const Profile &shown, const Visit &visit, const Say &say) {
    auto username = usernameField(shown.username, shown.complaints, say);
    if (shown.usernameFixed) {
        username.readOnly = true;
        username.hint = say(QT_TRANSLATE_NOOP("web", "Fixed, because a site has received it."));
    }
    auto first = firstNameField(shown.firstName, shown.complaints, say);
    auto last = lastNameField(shown.lastName, shown.complaints, say);
    for (auto *name : {shown.firstKept ? &first : nullptr, shown.lastKept ? &last : nullptr}) {
        if (name) {
            name->readOnly = true;
            name->hint = say(QT_TRANSLATE_NOOP("web", "Kept by %1, and changed there.")).arg(shown.keptBy);
        }
    }
    return {addressOf(Room::Profile),
            {{QStringLiteral("revision"), QString::number(shown.revision.value)}},
            {part(username), part(first), part(last), languagePart(shown, visit, say)},
            {{say(QT_TRANSLATE_NOOP("web", "Save")), QString(), true}}};
}

} // namespace

QByteArray accountPage(const Account &shown, const Visit &visit) {
    const Say say(visit.texts);
    Page page{Frame::House, QStringLiteral("room"),
              shown.firstName.isEmpty() ? say(QT_TRANSLATE_NOOP("web", "Your account"))
                                        : say(QT_TRANSLATE_NOOP("web", "Hello, %1")).arg(shown.firstName)};
    page.room = Room::Account;
    page.under = Prose::sentence(say(QT_TRANSLATE_NOOP("web", "%1, with an account since %2")),
                                 {Run::exact(shown.username), {Run::Plain, visit.texts.date(shown.memberSince), {}}});
    page.values = {{"things", thingSlots(thingsFor(shown, visit, say))}, {"sections", QVariantList()}};
    return render(page, visit);
}

QByteArray profilePage(const Profile &shown, const Visit &visit) {
    const Say say(visit.texts);
    Page page{Frame::House, QStringLiteral("room"), say(QT_TRANSLATE_NOOP("web", "Profile"))};
    page.room = Room::Profile;
    page.under = say(QT_TRANSLATE_NOOP("web", "The sites you use receive these when you change them."));
    const auto form = profileForm(shown, visit, say);
    page.notice = newsOf(shown, form, visit, say);
    QList<Section> sections{{{}, {}, {}, form}};
    if (shown.shownOnline)
        sections.append(onlineSection(*shown.shownOnline, say));
    page.values = {{"things", false}, {"sections", sectionSlots(sections)}};
    return render(page, visit);
}

} // namespace gatelodge::web
