#include "server/protocol/web/pages/logins_page.h"

namespace gatelodge::web {

namespace {

// One that was issued here: it ends on a day, and is revoked rather than removed.
Thing certificateFor(const Logins::Login &login, const Logins &shown, const Visit &visit, const Say &say) {
    //: %1 is a device: "Laptop"
    Thing thing{say(QT_TRANSLATE_NOOP("web", "Certificate on “%1”")).arg(login.device)};
    const bool over = login.ends.isValid() && login.ends <= shown.now;
    thing.lines = {
        over ? say(QT_TRANSLATE_NOOP("web", "Ended on %1")).arg(visit.texts.date(login.ends))
             : say(QT_TRANSLATE_NOOP("web", "Made on %1, ends on %2"))
                   .arg(visit.texts.date(login.added), visit.texts.date(login.ends)),
        login.lastUsed.isValid()
            ? say(QT_TRANSLATE_NOOP("web", "Last used %1")).arg(visit.texts.moment(login.lastUsed, shown.now))
            : say(QT_TRANSLATE_NOOP("web", "Never used"))};
    if (over)
        thing.tags = {{say(QT_TRANSLATE_NOOP("web", "Expired")), Tag::Todo}};
    else if (!login.valid)
        thing.tags = {{say(QT_TRANSLATE_NOOP("web", "Revoked")), Tag::Neutral}};
    else
        thing.acts = {{say(QT_TRANSLATE_NOOP("web", "Revoke")), QStringLiteral("/account/logins/remove/"),
                       QString::number(login.id), thing.name}};
    return thing;
}

Thing thingFor(const Logins::Login &login, const Logins &shown, const Visit &visit, const Say &say) {
    Thing thing{login.password ? say(QT_TRANSLATE_NOOP("web", "Password")) : login.authority};
    if (!login.name.isEmpty() && !login.password)
        thing.lines.append(say(QT_TRANSLATE_NOOP("web", "There you are %1")).arg(login.name));
    thing.lines.append(say(QT_TRANSLATE_NOOP("web", "Added on %1")).arg(visit.texts.date(login.added)));
    if (login.lastUsed.isValid())
        thing.lines.append(
            say(QT_TRANSLATE_NOOP("web", "Last used %1")).arg(visit.texts.moment(login.lastUsed, shown.now)));
    if (!login.valid) {
        thing.tags = {{say(QT_TRANSLATE_NOOP("web", "No longer valid")), Tag::Neutral}};
        return thing;
    }
    thing.acts = {{say(QT_TRANSLATE_NOOP("web", "Remove")), QStringLiteral("/account/logins/remove/"),
                   QString::number(login.id), thing.name}};
    return thing;
}

Thing waitingThing(const Logins::Waiting &waiting, const Visit &visit, const Say &say) {
    Thing thing{waiting.authority};
    thing.tags = {{say(QT_TRANSLATE_NOOP("web", "Waits for approval")), Tag::Todo}};
    if (!waiting.name.isEmpty())
        thing.lines.append(say(QT_TRANSLATE_NOOP("web", "There you are %1")).arg(waiting.name));
    thing.lines.append(say(QT_TRANSLATE_NOOP("web", "Asked for on %1")).arg(visit.texts.date(waiting.asked)));
    thing.acts = {{say(QT_TRANSLATE_NOOP("web", "Take back")), QStringLiteral("/account/logins/withdraw/"),
                   QString::number(waiting.id), thing.name}};
    return thing;
}

std::optional<Notice> problemOf(const Logins &shown, const Say &say) {
    const auto notice = [&](const char *heading, const char *text) {
        return Notice{Notice::Problem, say(heading), say(text).replace(QLatin1String("%1"), shown.authority)};
    };
    switch (shown.problem) {
    case Logins::Problem::None: return {};
    case Logins::Problem::SomebodyElses:
        return notice(QT_TRANSLATE_NOOP("web", "That login belongs to another account"),
                      QT_TRANSLATE_NOOP("web",
                                        "Somebody signs in with it already. If both accounts are yours, ask whoever "
                                        "looks after this place."));
    case Logins::Problem::Withdrawn:
        return notice(QT_TRANSLATE_NOOP("web", "That login was taken away"),
                      QT_TRANSLATE_NOOP("web", "Whoever looks after this place can make it valid again."));
    case Logins::Problem::LastWayIn:
        return notice(QT_TRANSLATE_NOOP("web", "That is your last way in"),
                      QT_TRANSLATE_NOOP("web", "Add another one first; nothing has changed."));
    case Logins::Problem::Away:
        return notice(QT_TRANSLATE_NOOP("web", "No answer came"),
                      QT_TRANSLATE_NOOP("web", "%1 could not be asked. Try again in a minute."));
    case Logins::Problem::NotProved:
        return notice(QT_TRANSLATE_NOOP("web", "That did not match"),
                      QT_TRANSLATE_NOOP("web", "%1 did not say that it is you. Nothing has changed."));
    case Logins::Problem::ClosedThere:
        return notice(QT_TRANSLATE_NOOP("web", "Your account there is closed"),
                      QT_TRANSLATE_NOOP("web", "%1 knows you, and lets you in no more."));
    }
    Q_UNREACHABLE();
}

std::optional<Notice> newsOf(const Logins &shown, const Say &say) {
    switch (shown.news) {
    case Logins::News::None: return {};
    case Logins::News::Added:
        return Notice{Notice::Done, say(QT_TRANSLATE_NOOP("web", "You have another way in")),
                      say(QT_TRANSLATE_NOOP("web", "From now on you can sign in with it."))};
    case Logins::News::Asked:
        return Notice{Notice::Done, say(QT_TRANSLATE_NOOP("web", "You have proved it, and it waits for approval")),
                      say(QT_TRANSLATE_NOOP("web", "Somebody looks at it. A mail tells you when it is done."))};
    case Logins::News::AlreadyThere:
        return Notice{Notice::Plain, say(QT_TRANSLATE_NOOP("web", "You had that one already")),
                      say(QT_TRANSLATE_NOOP("web", "Nothing has changed."))};
    case Logins::News::Revoked:
        return Notice{Notice::Done, say(QT_TRANSLATE_NOOP("web", "That certificate is revoked")),
                      say(QT_TRANSLATE_NOOP("web", "It opens nothing any more, and whoever came in with it is signed "
                                                   "out. You can make another one."))};
    case Logins::News::Removed:
        return Notice{Notice::Done, say(QT_TRANSLATE_NOOP("web", "That way in is closed now")),
                      say(QT_TRANSLATE_NOOP("web", "You can open it again by adding it once more."))};
    }
    Q_UNREACHABLE();
}

Section addByPassword(const Logins &shown, const Say &say, Form &form) {
    form = Form{QStringLiteral("/account/logins/")};
    QList<Choice> choices;
    for (const auto &authority : shown.authorities)
        choices.append({authority.id, authority.name, authority.chosen});
    form.parts.append(
        selectPart(QStringLiteral("authority"), say(QT_TRANSLATE_NOOP("web", "Account from")), {}, choices));
    Field login{QStringLiteral("login"), say(QT_TRANSLATE_NOOP("web", "Your name there"))};
    login.value = shown.typedName;
    login.autocomplete = QStringLiteral("off");
    login.exact = true;
    login.error = complaintAbout(login.id, shown.complaints, say);
    Field password{QStringLiteral("password"), say(QT_TRANSLATE_NOOP("web", "Your password there"))};
    password.type = QStringLiteral("password");
    password.autocomplete = QStringLiteral("off");
    password.error = complaintAbout(password.id, shown.complaints, say);
    form.parts += {part(login), part(password)};
    form.buttons = {{say(QT_TRANSLATE_NOOP("web", "Add this login")), QString(), true}};
    return {say(QT_TRANSLATE_NOOP("web", "Add a way in")),
            say(QT_TRANSLATE_NOOP("web", "The password is asked for once and is not kept here.")),
            {},
            form};
}

Section addElsewhere(const Logins &shown, bool first, const Say &say) {
    Form form{QStringLiteral("/account/logins/")};
    for (const auto &method : shown.methods)
        form.buttons.append({say(QT_TRANSLATE_NOOP("web", "Add %1")).arg(method.name), method.address});
    return {first ? say(QT_TRANSLATE_NOOP("web", "Add a way in")) : QString(),
            say(QT_TRANSLATE_NOOP("web", "You go there, sign in, and come back.")),
            {},
            form};
}

Section addCertificate(const Logins &shown, bool first, const Say &say) {
    Form form{QStringLiteral("/account/logins/")};
    for (const auto &issuer : shown.issuers)
        form.buttons.append({issuer.name.isEmpty()
                                 ? say(QT_TRANSLATE_NOOP("web", "Make a certificate"))
                                 : say(QT_TRANSLATE_NOOP("web", "Make a certificate: %1")).arg(issuer.name),
                             issuer.address});
    return {first ? say(QT_TRANSLATE_NOOP("web", "Add a way in")) : QString(),
            say(QT_TRANSLATE_NOOP("web", "A certificate lets a device of yours in without a password.")),
            {},
            form};
}

} // namespace

QByteArray loginsPage(const Logins &shown, const Visit &visit) {
    const Say say(visit.texts);
    Page page{Frame::House, QStringLiteral("room"), say(QT_TRANSLATE_NOOP("web", "Ways to sign in"))};
    page.room = Room::Logins;
    page.under = say(QT_TRANSLATE_NOOP("web", "Any of these opens your account. It stays the same account, however you "
                                              "come in."));
    QList<Thing> things;
    for (const auto &login : shown.logins)
        things.append(login.device.isEmpty() ? thingFor(login, shown, visit, say)
                                             : certificateFor(login, shown, visit, say));
    for (const auto &waiting : shown.waiting)
        things.append(waitingThing(waiting, visit, say));
    QList<Section> sections;
    Form form;
    if (!shown.authorities.isEmpty())
        sections.append(addByPassword(shown, say, form));
    if (!shown.methods.isEmpty())
        sections.append(addElsewhere(shown, sections.isEmpty(), say));
    if (!shown.issuers.isEmpty())
        sections.append(addCertificate(shown, sections.isEmpty(), say));
    page.notice = shown.complaints.isEmpty() ? problemOf(shown, say) : problemNotice(form, shown.complaints, say);
    if (!page.notice)
        page.notice = newsOf(shown, say);
    page.values = {{"things", thingSlots(things)}, {"sections", sectionSlots(sections)}};
    return render(page, visit);
}

} // namespace gatelodge::web
