// The Riverside Club with its sites, for pages that want something to show.
#pragma once
#include "server/store/delivery_log.h"
#include "server/store/places.h"
#include "tests/ui/live_console.h"

namespace gatelodge::ui {

struct Riverside {
    OrgId club;
    GroupId members, race;
    SiteId wiki, photos, races, forms;
    UserId alice, bruno, daniel, marta;
};

inline SiteId aClubSite(LiveConsole &console, const OrgId &club, const QString &name, const QString &host,
                        bool pushes) {
    return tests::aSite(console.session())
        .of(club)
        .with([&](SiteProfile &p) {
            p.name = name;
            p.redirectUrl = QStringLiteral("https://%1/auth/").arg(host);
            p.apiUrl = QStringLiteral("https://%1/account/push/").arg(host);
            p.pushChanges = pushes;
        })
        .make();
}

inline Riverside riverside(LiveConsole &console) {
    store::Session &session = console.session();
    Riverside r;
    r.club = tests::anOrg(session, QStringLiteral("Riverside Club"), true);
    r.members = tests::value(store::insertGroup(session, {QStringLiteral("Members"), {}}));
    r.race = tests::value(store::insertGroup(session, {QStringLiteral("Race committee"), {}}));
    r.wiki =
        aClubSite(console, r.club, QStringLiteral("Members’ wiki"), QStringLiteral("wiki.riverside.example"), true);
    r.photos =
        aClubSite(console, r.club, QStringLiteral("Photo archive"), QStringLiteral("photos.riverside.example"), true);
    r.races =
        aClubSite(console, r.club, QStringLiteral("Race calendar"), QStringLiteral("races.harbour.example"), true);
    r.forms = aClubSite(console, r.club, QStringLiteral("Regatta forms"), QStringLiteral("forms.marina.example"), true);
    const auto person = [&](const char *first, const char *last, const char *name) {
        return tests::aUser(session)
            .named(QString::fromUtf8(first), QString::fromUtf8(last))
            .called(QString::fromUtf8(name))
            .withEmail(QStringLiteral("%1@riverside.example").arg(QString::fromUtf8(name)))
            .make();
    };
    r.alice = person("Alice", "Moreau", "alice");
    r.bruno = person("Bruno", "Castellani", "bruno");
    r.daniel = person("Daniel", "Osei", "daniel.osei");
    r.marta = person("Marta", "Lindqvist", "marta");
    tests::value(store::addMembers(session, r.members, {r.alice, r.bruno, r.daniel}));
    for (const SiteId &site : {r.wiki, r.photos, r.races})
        answerOf(console->places.makeKey(site));
    return r;
}

} // namespace gatelodge::ui
