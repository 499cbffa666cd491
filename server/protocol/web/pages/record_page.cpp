#include "server/protocol/web/pages/record_page.h"

namespace gatelodge::web {

namespace {

using Made = QList<Thing>;

Made exactThings(const QStringList &names) {
    Made made;
    for (const QString &name : names) {
        Thing thing{name};
        thing.exact = true;
        made.append(thing);
    }
    return made;
}

Thing plain(const QString &name, QStringList lines) {
    lines.removeAll(QString());
    Thing thing{name};
    thing.lines = lines;
    return thing;
}

Made loginThings(const Record &shown, const Visit &visit, const Say &say) {
    Made made;
    for (const auto &login : shown.logins)
        made.append(plain(
            login.at,
            {login.name, login.lastUsed.isValid()
                             ? say(QT_TRANSLATE_NOOP("web", "Last used %1")).arg(visit.texts.dateTime(login.lastUsed))
                             : QString()}));
    return made;
}

Made consentThings(const Record &shown, const Visit &visit, const Say &say) {
    Made made;
    for (const auto &consent : shown.consents)
        made.append(
            plain(consent.organisation, {(consent.given ? say(QT_TRANSLATE_NOOP("web", "You agreed on %1."))
                                                        : say(QT_TRANSLATE_NOOP("web", "You stopped sharing on %1.")))
                                             .arg(visit.texts.date(consent.at))}));
    return made;
}

Made siteThings(const Record &shown, const Visit &visit, const Say &say) {
    Made made;
    for (const auto &site : shown.sites)
        made.append(
            plain(site.name, {site.organisation,
                              say(QT_TRANSLATE_NOOP("web", "First visit on %1, last on %2"))
                                  .arg(visit.texts.date(site.firstVisit), visit.texts.date(site.lastVisit)),
                              site.receivesChanges
                                  ? say(QT_TRANSLATE_NOOP("web", "Is told when you change your name or addresses."))
                                  : QString()}));
    return made;
}

Made sentThings(const Record &shown, const Visit &visit) {
    Made made;
    for (const auto &sent : shown.sent)
        made.append(plain(sent.site, {visit.texts.dateTime(sent.at)}));
    return made;
}

Made placeThings(const QList<Record::Place> &places, const Visit &visit) {
    Made made;
    for (const auto &place : places)
        made.append(plain(visit.texts.dateTime(place.at), {place.device, place.address}));
    return made;
}

Section erasureSection(const Record &shown, const Visit &visit, const Say &say) {
    const QString heading = say(QT_TRANSLATE_NOOP("web", "Delete your account"));
    if (shown.erasureAsked.isValid())
        return {
            heading,
            say(QT_TRANSLATE_NOOP("web", "You asked for it on %1. Somebody looks at it; until then nothing changes."))
                .arg(visit.texts.date(shown.erasureAsked)),
            {},
            Form{QStringLiteral("/account/data/keep/"),
                 {},
                 {},
                 {{say(QT_TRANSLATE_NOOP("web", "Keep my account")), {}, true}}}};
    Field field{QStringLiteral("username"),
                say(QT_TRANSLATE_NOOP("web", "Type your username, %1")).arg(shown.username)};
    field.exact = true;
    field.autocomplete = QStringLiteral("off");
    field.error = complaintAbout(field.id, shown.complaints, say);
    return {heading,
            say(QT_TRANSLATE_NOOP("web", "Name, addresses, logins and history are erased for good, and the sites that "
                                         "you used are told. Your username is never given to anybody else.")),
            {},
            Form{QStringLiteral("/account/data/erase/"),
                 {},
                 {part(field)},
                 {{say(QT_TRANSLATE_NOOP("web", "Delete my account")), {}, false, true}}}};
}

std::optional<Notice> newsOf(const Record &shown, const Section &erasure, const Say &say) {
    if (!shown.complaints.isEmpty())
        return problemNotice(*erasure.form, shown.complaints, say);
    switch (shown.news) {
    case Record::News::None: return {};
    case Record::News::Asked:
        return Notice{Notice::Done, say(QT_TRANSLATE_NOOP("web", "Your account will be deleted")),
                      say(QT_TRANSLATE_NOOP("web", "Somebody looks at it first. You are told if it cannot be done."))};
    case Record::News::Kept: return Notice{Notice::Done, say(QT_TRANSLATE_NOOP("web", "Your account stays")), {}};
    case Record::News::LastOwner:
        return Notice{Notice::Problem, say(QT_TRANSLATE_NOOP("web", "Your account stays")),
                      say(QT_TRANSLATE_NOOP("web", "Nobody else could look after this house."))};
    }
    return {};
}

} // namespace

QByteArray recordPage(const Record &shown, const Visit &visit) {
    const Say say(visit.texts);
    Page page{Frame::House, QStringLiteral("room"), say(QT_TRANSLATE_NOOP("web", "Your data"))};
    page.room = Room::Record;
    page.under = say(QT_TRANSLATE_NOOP("web", "What is kept about you, and where it went."));
    Thing file{say(QT_TRANSLATE_NOOP("web", "Download everything"))};
    file.whole = QStringLiteral("/account/data/download/");
    file.lines = {say(QT_TRANSLATE_NOOP("web", "One file, with changes, requests and letters as well"))};
    QList<Section> sections;
    const auto add = [&sections](const QString &heading, const Made &made) {
        if (!made.isEmpty())
            sections.append({heading, {}, made, {}});
    };
    add(say(QT_TRANSLATE_NOOP("web", "Profile")),
        {plain(shown.name, {say(QT_TRANSLATE_NOOP("web", "%1, with an account since %2"))
                                .arg(shown.username, visit.texts.date(shown.since))})});
    add(say(QT_TRANSLATE_NOOP("web", "Email addresses")), exactThings(shown.addresses));
    add(say(QT_TRANSLATE_NOOP("web", "Ways to sign in")), loginThings(shown, visit, say));
    add(say(QT_TRANSLATE_NOOP("web", "SSH keys")), exactThings(shown.keys));
    //: Groups of people that somebody belongs to
    add(say(QT_TRANSLATE_NOOP("web", "Groups")), exactThings(shown.groups));
    add(say(QT_TRANSLATE_NOOP("web", "What you share")), consentThings(shown, visit, say));
    add(say(QT_TRANSLATE_NOOP("web", "Sites you use")), siteThings(shown, visit, say));
    add(say(QT_TRANSLATE_NOOP("web", "Sent to sites")), sentThings(shown, visit));
    add(say(QT_TRANSLATE_NOOP("web", "Devices")), placeThings(shown.devices, visit));
    add(say(QT_TRANSLATE_NOOP("web", "When you signed in")), placeThings(shown.signIns, visit));
    const Section erasure = erasureSection(shown, visit, say);
    page.notice = newsOf(shown, erasure, say);
    sections.append(erasure);
    page.values = {{"things", thingSlots({file})}, {"sections", sectionSlots(sections)}};
    return render(page, visit);
}

} // namespace gatelodge::web
