#include "server/protocol/web/pages/sessions_page.h"

namespace gatelodge::web {

namespace {

const auto endSeveral = QStringLiteral("/account/sessions/everywhere/");

Thing thingFor(const Sessions::Device &device, const Sessions &shown, const Visit &visit, const Say &say) {
    Thing thing{device.name};
    thing.lines.append(device.place.isEmpty()
                           ? say(QT_TRANSLATE_NOOP("web", "Address %1")).arg(device.address)
                           //: Second value: a place, only roughly known
                           : say(QT_TRANSLATE_NOOP("web", "Address %1, near %2")).arg(device.address, device.place));
    thing.lines.append(say(QT_TRANSLATE_NOOP("web", "Signed in on %1 with: %2"))
                           .arg(visit.texts.dateTime(device.signedIn), device.means));
    if (device.thisOne) {
        thing.tags = {{say(QT_TRANSLATE_NOOP("web", "This device")), Tag::Good}};
        return thing;
    }
    thing.lines.append(
        say(QT_TRANSLATE_NOOP("web", "Last seen %1")).arg(visit.texts.moment(device.lastSeen, shown.now)));
    thing.acts = {
        {say(QT_TRANSLATE_NOOP("web", "Sign out")), QStringLiteral("/account/sessions/end/"), device.id, device.name}};
    return thing;
}

std::optional<Notice> newsOf(Sessions::News news, const Say &say) {
    switch (news) {
    case Sessions::News::None: return {};
    case Sessions::News::Ended:
        return Notice{Notice::Done, say(QT_TRANSLATE_NOOP("web", "That device is signed out")),
                      say(QT_TRANSLATE_NOOP("web", "If you did not know it, change your password as well."))};
    case Sessions::News::OthersEnded:
        return Notice{Notice::Done, say(QT_TRANSLATE_NOOP("web", "All other devices are signed out")),
                      say(QT_TRANSLATE_NOOP("web", "You are signed in here only."))};
    }
    return {};
}

Section endingAll(const Sessions &shown, const Say &say) {
    Form form{endSeveral};
    if (shown.devices.size() > 1)
        form.buttons.append({say(QT_TRANSLATE_NOOP("web", "Sign out the others")), QString(), false, false,
                             QStringLiteral("scope"), QStringLiteral("others")});
    form.buttons.append({say(QT_TRANSLATE_NOOP("web", "Sign out everywhere")), QString(), false, false,
                         QStringLiteral("scope"), QStringLiteral("all")});
    return {
        say(QT_TRANSLATE_NOOP("web", "Sign out in one go")),
        say(QT_TRANSLATE_NOOP("web", "It takes a second. “Everywhere” includes this device, and you then sign in again "
                                     "here.")),
        {},
        form};
}

} // namespace

QByteArray sessionsPage(const Sessions &shown, const Visit &visit) {
    const Say say(visit.texts);
    Page page{Frame::House, QStringLiteral("room"), say(QT_TRANSLATE_NOOP("web", "Devices"))};
    page.room = Room::Sessions;
    page.under =
        say(QT_TRANSLATE_NOOP("web", "Where you are signed in. If you don’t know one of these, sign it out and "
                                     "change your password."));
    page.notice = newsOf(shown.news, say);
    QList<Thing> things;
    for (const auto &device : shown.devices)
        things.append(thingFor(device, shown, visit, say));
    page.values = {{"things", thingSlots(things)}, {"sections", sectionSlots({endingAll(shown, say)})}};
    return render(page, visit);
}

} // namespace gatelodge::web
