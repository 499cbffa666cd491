#include "server/protocol/web/pages/emails_page.h"
#include "server/protocol/web/pages/person_fields.h"

namespace gatelodge::web {

namespace {

std::optional<Notice> newsOf(const Emails &shown, const Form &form, const Say &say) {
    if (!shown.complaints.isEmpty())
        return problemNotice(form, shown.complaints, say);
    const auto told = [&shown](const QString &heading, const QString &text) {
        return Notice{Notice::Done, heading.arg(shown.about), text};
    };
    switch (shown.news) {
    case Emails::News::None: return {};
    case Emails::News::LinkMailed:
        return told(
            say(QT_TRANSLATE_NOOP("web", "A link is on its way to %1")),
            say(QT_TRANSLATE_NOOP("web", "Open it within 24 hours. The address counts once you have confirmed it.")));
    case Emails::News::Confirmed:
        return told(say(QT_TRANSLATE_NOOP("web", "%1 is confirmed")),
                    say(QT_TRANSLATE_NOOP("web", "You can sign in with it, and choose it as your main address.")));
    case Emails::News::MainChanged:
        return told(say(QT_TRANSLATE_NOOP("web", "%1 is your main address")),
                    say(QT_TRANSLATE_NOOP("web", "Mail goes there from now on. The sites you use are being told.")));
    case Emails::News::Removed: {
        auto notice =
            told(say(QT_TRANSLATE_NOOP("web", "%1 is removed")),
                 say(QT_TRANSLATE_NOOP("web", "You can take it back for ten minutes, without confirming it again.")));
        notice.undoAction = QStringLiteral("/account/emails/undo/");
        notice.undoText = say(QT_TRANSLATE_NOOP("web", "Put it back"));
        return notice;
    }
    case Emails::News::PutBack:
        return told(say(QT_TRANSLATE_NOOP("web", "%1 is back")),
                    say(QT_TRANSLATE_NOOP("web", "It is as it was before.")));
    }
    return {};
}

QString linkLine(const Emails::Address &address, const Emails &shown, const Visit &visit, const Say &say) {
    return address.linkExpires.isValid() && address.linkExpires > shown.now
               ? say(QT_TRANSLATE_NOOP("web", "The mailed link ends %1."))
                     .arg(visit.texts.moment(address.linkExpires, shown.now))
               : say(QT_TRANSLATE_NOOP("web", "The mailed link no longer works: have a new one mailed."));
}

Thing thingFor(const Emails::Address &address, const Emails &shown, const Visit &visit, const Say &say) {
    const auto id = QString::number(address.id.value);
    const auto act = [&](const QString &text, const char *path) {
        return Act{text, u"/account/emails/" % QLatin1StringView(path) % u'/', id, address.text};
    };
    Thing thing{address.text, true};
    if (address.main) {
        thing.tags = {{say(QT_TRANSLATE_NOOP("web", "Main")), Tag::Good}};
        thing.lines = {say(QT_TRANSLATE_NOOP("web", "Mail goes here. Sites receive it."))};
        if (!shown.keptBy.isEmpty())
            thing.lines.append(say(QT_TRANSLATE_NOOP("web", "Kept by %1, and changed there.")).arg(shown.keptBy));
        return thing;
    }
    if (address.confirmed) {
        thing.tags = {{say(QT_TRANSLATE_NOOP("web", "Confirmed")), Tag::Neutral}};
        thing.lines = {say(QT_TRANSLATE_NOOP("web", "You can sign in with it."))};
        if (shown.keptBy.isEmpty())
            thing.acts = {act(say(QT_TRANSLATE_NOOP("web", "Make main")), "main")};
    } else {
        thing.tags = {{say(QT_TRANSLATE_NOOP("web", "Not confirmed")), Tag::Todo}};
        thing.lines = {linkLine(address, shown, visit, say)};
        thing.acts = {act(say(QT_TRANSLATE_NOOP("web", "Mail again")), "again")};
    }
    thing.acts.append(act(say(QT_TRANSLATE_NOOP("web", "Remove")), "remove"));
    return thing;
}

} // namespace

QByteArray emailsPage(const Emails &shown, const Visit &visit) {
    const Say say(visit.texts);
    Page page{Frame::House, QStringLiteral("room"), say(QT_TRANSLATE_NOOP("web", "Email addresses"))};
    page.room = Room::Emails;
    page.under = say(QT_TRANSLATE_NOOP("web", "Any confirmed address signs you in. One of them is your main address."));
    QList<Thing> things;
    for (const auto &address : shown.addresses)
        things.append(thingFor(address, shown, visit, say));
    auto email = emailField(shown.typed, shown.complaints, say);
    email.hint = say(QT_TRANSLATE_NOOP("web", "We mail a link to it. It counts once you have confirmed it."));
    const Form form{addressOf(Room::Emails),
                    {},
                    {part(email)},
                    {{say(QT_TRANSLATE_NOOP("web", "Mail me the link")), QString(), true}}};
    page.notice = newsOf(shown, form, say);
    page.values = {{"things", thingSlots(things)},
                   {"sections", sectionSlots({{say(QT_TRANSLATE_NOOP("web", "Add an address")), {}, {}, form}})}};
    return render(page, visit);
}

} // namespace gatelodge::web
