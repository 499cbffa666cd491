#include "server/protocol/web/pages/sharing_pages.h"

namespace gatelodge::web {

namespace {

Thing thingFor(const Consents::Organisation &organisation, const Visit &visit, const Say &say) {
    Thing thing{organisation.name};
    thing.lines = {say(QT_TRANSLATE_NOOP("web", "Username, name and addresses"))};
    if (!organisation.sites.isEmpty())
        thing.lines.append(say(QT_TRANSLATE_NOOP("web", "Sites: %1")).arg(visit.texts.list(organisation.sites)));
    if (!organisation.asks) {
        thing.tags = {{say(QT_TRANSLATE_NOOP("web", "Does not ask")), Tag::Neutral}};
        thing.lines.append(say(QT_TRANSLATE_NOOP("web", "Its sites are run by those who keep your account.")));
        return thing;
    }
    thing.lines.append(
        say(QT_TRANSLATE_NOOP("web", "You agreed on %1.")).arg(visit.texts.dateTime(organisation.given)));
    thing.acts = {{say(QT_TRANSLATE_NOOP("web", "Stop sharing")), QStringLiteral("/account/consents/withdraw/"),
                   QString::number(organisation.id.value),
                   //: Read to those who do not see the row, after “Stop sharing”
                   say(QT_TRANSLATE_NOOP("web", "with %1")).arg(organisation.name)}};
    return thing;
}

Thing thingFor(const Sites::Site &site, const Visit &visit, const Say &say) {
    Thing thing{site.name};
    thing.lines = {say(QT_TRANSLATE_NOOP("web", "Run by %1")).arg(site.organisation),
                   say(QT_TRANSLATE_NOOP("web", "First visit on %1, last on %2"))
                       .arg(visit.texts.date(site.firstVisit), visit.texts.date(site.lastVisit))};
    if (site.receivesChanges)
        thing.lines.append(say(QT_TRANSLATE_NOOP("web", "Is told when you change your name or addresses.")));
    return thing;
}

QString emptyWords(const Say &say) {
    return say(QT_TRANSLATE_NOOP("web", "Nothing yet. What you go on to from here will stand here."));
}

template <typename T> QVariant things(const QList<T> &items, const Visit &visit, const Say &say) {
    QList<Thing> list;
    for (const auto &item : items)
        list.append(thingFor(item, visit, say));
    return thingSlots(list);
}

} // namespace

QByteArray consentsPage(const Consents &shown, const Visit &visit) {
    const Say say(visit.texts);
    Page page{Frame::House, QStringLiteral("room"), say(QT_TRANSLATE_NOOP("web", "What you share"))};
    page.room = Room::Consents;
    page.under = shown.organisations.isEmpty()
                     ? emptyWords(say)
                     : say(QT_TRANSLATE_NOOP("web", "Organisations whose sites you use, and what each one receives."));
    if (!shown.withdrawn.isEmpty())
        page.notice =
            Notice{Notice::Done, say(QT_TRANSLATE_NOOP("web", "You no longer share with %1")).arg(shown.withdrawn),
                   say(QT_TRANSLATE_NOOP("web", "Updates have ended. You are asked again at your next visit."))};
    if (!shown.refused.isEmpty())
        page.notice =
            Notice{Notice::Plain, say(QT_TRANSLATE_NOOP("web", "Nothing was shared with %1")).arg(shown.refused),
                   say(QT_TRANSLATE_NOOP("web", "You are asked again at your next visit."))};
    const Section after{
        say(QT_TRANSLATE_NOOP("web", "When you stop sharing")),
        say(QT_TRANSLATE_NOOP("web", "Updates end at once and you are asked again at your next visit. What "
                                     "they received before stays with them: their privacy notice says how to "
                                     "have it deleted.")),
        {},
        {}};
    page.values = {{"things", things(shown.organisations, visit, say)}, {"sections", sectionSlots({after})}};
    return render(page, visit);
}

QByteArray sitesPage(const Sites &shown, const Visit &visit) {
    const Say say(visit.texts);
    Page page{Frame::House, QStringLiteral("room"), say(QT_TRANSLATE_NOOP("web", "Sites you use"))};
    page.room = Room::Sites;
    page.under = shown.sites.isEmpty() ? emptyWords(say)
                                       : say(QT_TRANSLATE_NOOP("web", "Where you have been with this account."));
    page.values = {{"things", things(shown.sites, visit, say)}, {"sections", QVariantList()}};
    return render(page, visit);
}

} // namespace gatelodge::web
