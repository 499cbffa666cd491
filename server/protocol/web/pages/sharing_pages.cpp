#include "server/protocol/web/pages/sharing_pages.h"

namespace gatelodge::web {

namespace {

// A claim that was asked for by name has no other words.
QString wordsFor(const QString &shared, const Say &say) {
    static const QHash<QString, const char *> known{
        //: What a site was told of a person; stands in a list within a sentence, as the next ones do
        {QStringLiteral("username"), QT_TRANSLATE_NOOP("web", "username")},
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("web", "name")},
        {QStringLiteral("addresses"), QT_TRANSLATE_NOOP("web", "addresses")},
        {QStringLiteral("ssh_keys"), QT_TRANSLATE_NOOP("web", "SSH keys")},
        {QStringLiteral("profile"), QT_TRANSLATE_NOOP("web", "username, name and language")},
        {QStringLiteral("email"), QT_TRANSLATE_NOOP("web", "main address")},
        {QStringLiteral("groups"), QT_TRANSLATE_NOOP("web", "groups")},
        {QStringLiteral("offline_access"), QT_TRANSLATE_NOOP("web", "changes while you are not there")}};
    const char *words = known.value(shared);
    return words ? say(words) : shared;
}

QString lineFor(const Consents::Told &told, const Visit &visit, const Say &say) {
    QStringList parts;
    for (const QString &shared : told.shared)
        parts << wordsFor(shared, say);
    if (parts.isEmpty())
        parts << say(QT_TRANSLATE_NOOP("web", "that you have an account"));
    const QString first = visit.texts.date(told.first), last = visit.texts.date(told.last);
    if (first == last)
        //: A site, what it was told, and when
        return say(QT_TRANSLATE_NOOP("web", "%1: %2; on %3")).arg(told.site, visit.texts.list(parts), first);
    //: A site, what it was told, and from when to when
    return say(QT_TRANSLATE_NOOP("web", "%1: %2; first on %3, last on %4"))
        .arg(told.site, visit.texts.list(parts), first, last);
}

Thing thingFor(const Consents::Organisation &organisation, const Visit &visit, const Say &say) {
    Thing thing{organisation.name};
    if (organisation.sites.isEmpty())
        thing.lines = {say(QT_TRANSLATE_NOOP("web", "Nothing has been shared yet."))};
    for (const Consents::Told &told : organisation.sites)
        thing.lines << lineFor(told, visit, say);
    if (!organisation.asks) {
        thing.tags = {{say(QT_TRANSLATE_NOOP("web", "Does not ask")), Tag::Neutral}};
        thing.lines.append(say(QT_TRANSLATE_NOOP("web", "Its sites are run by those who keep your account.")));
        return thing;
    }
    thing.lines.append(
        organisation.textVersion.isEmpty()
            ? say(QT_TRANSLATE_NOOP("web", "You agreed on %1.")).arg(visit.texts.dateTime(organisation.given))
            //: %2: a short code that names the words that were agreed to
            : say(QT_TRANSLATE_NOOP("web", "You agreed on %1, to wording %2."))
                  .arg(visit.texts.dateTime(organisation.given), organisation.textVersion));
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
