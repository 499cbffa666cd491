#include "server/protocol/web/pages/online_page.h"

namespace gatelodge::web {

namespace {

Thing thingFor(const Online::Member &member, const Online &shown, const Visit &visit, const Say &say) {
    Thing thing{member.name.isEmpty() ? member.username : member.name};
    thing.exact = member.name.isEmpty();
    if (!member.name.isEmpty())
        thing.lines.append(member.username);
    thing.lines.append(say(QT_TRANSLATE_NOOP("web", "Last seen %1")).arg(visit.texts.moment(member.seen, shown.now)));
    if (member.self)
        thing.tags = {{say(QT_TRANSLATE_NOOP("web", "You")), Tag::Good}};
    return thing;
}

Section aboutYourself(const Online &shown, const Say &say) {
    Form form{addressOf(Room::Profile)};
    const QString text = shown.shown
                             ? say(QT_TRANSLATE_NOOP("web", "Others see you here while you are signed in and active."))
                             : say(QT_TRANSLATE_NOOP("web", "Others don’t see you here: you have not asked for it."));
    form.buttons = {{say(QT_TRANSLATE_NOOP("web", "Change that on your profile")), addressOf(Room::Profile)}};
    return {say(QT_TRANSLATE_NOOP("web", "You yourself")), text, {}, form};
}

} // namespace

QByteArray onlinePage(const Online &shown, const Visit &visit) {
    const Say say(visit.texts);
    Page page{Frame::House, QStringLiteral("room"), say(QT_TRANSLATE_NOOP("web", "Who is here"))};
    page.room = Room::Online;
    page.under = shown.members.isEmpty()
                     ? say(QT_TRANSLATE_NOOP("web", "Of those who let others see it, nobody is here at the moment."))
                     : say(QT_TRANSLATE_NOOP("web", "Members who let others see it, and were active within five "
                                                    "minutes."));
    QList<Thing> things;
    for (const auto &member : shown.members)
        things.append(thingFor(member, shown, visit, say));
    if (shown.more)
        page.notice = Notice{Notice::Plain, say(QT_TRANSLATE_NOOP("web", "There are more")),
                             say(QT_TRANSLATE_NOOP("web", "Only the first are listed."))};
    page.values = {{"things", thingSlots(things)}, {"sections", sectionSlots({aboutYourself(shown, say)})}};
    return render(page, visit);
}

Section onlineSection(bool shown, const Say &say) {
    Tick tick{QStringLiteral("online"), say(QT_TRANSLATE_NOOP("web", "Show other members when I am here")),
              say(QT_TRANSLATE_NOOP("web", "Your name, on the page “Who is here”. No site is told."))};
    tick.checked = shown;
    const Form form{QStringLiteral("/account/profile/online/"),
                    {},
                    {part(tick)},
                    {{say(QT_TRANSLATE_NOOP("web", "Save this")), QString(), false}}};
    return {say(QT_TRANSLATE_NOOP("web", "Who sees you")), QString(), {}, form};
}

} // namespace gatelodge::web
