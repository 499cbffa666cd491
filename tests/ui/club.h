// A sample club of about sixty people for pictures: groups, sites, visits, sessions, states. Invented names only.
#pragma once
#include "server/domain/username.h"
#include "server/store/belongings.h"
#include "server/store/places.h"
#include "server/store/users.h"
#include "tests/ui/house.h"

namespace gatelodge::tests {

struct Club {
    QList<UserId> people;
    GroupId members, race, board;
    OrgId club, harbour;
    SiteId wiki, calendar;
};

inline Club fillClub(House &house) {
    struct Named {
        const char *first, *last;
    };
    constexpr Named names[] = {{"Alice", "Moreau"},
                               {"Amir", "Haddad"},
                               {"Anneke", "de Vries"},
                               {"Bruno", "Castellani"},
                               {"Charlotte", "Featherstonehaugh-Okonkwo"},
                               {"Daniel", "Osei"},
                               {"Eun-ji", "Park"},
                               {"Fatima", "Zahra"},
                               {"Gustav", "Lindqvist"},
                               {"Hélène", "Dubois"},
                               {"Ivo", "Marković"},
                               {"Jun", "Nakamura"},
                               {"Katarzyna", "Wójcik"},
                               {"Liam", "O’Brien"},
                               {"Mai", "Nguyễn"},
                               {"Niklas", "Bergström"},
                               {"Oksana", "Kovalenko"},
                               {"Pablo", "Ibáñez"},
                               {"Quentin", "Lefèvre"},
                               {"Rania", "Khalil"},
                               {"Sofia", "Papadopoulou"},
                               {"Tomás", "Herrera"},
                               {"Uma", "Iyer"},
                               {"Viktor", "Novák"},
                               {"Wanjiru", "Kamau"},
                               {"Xavier", "Roche"},
                               {"Yusuf", "Demir"},
                               {"Zuzana", "Horváthová"},
                               {"Åsa", "Nyström"},
                               {"Björn", "Eklund"},
                               {"Chiara", "Ricci"},
                               {"Dmitri", "Sokolov"},
                               {"Elif", "Yılmaz"},
                               {"Finn", "Sørensen"},
                               {"Giulia", "Romano"},
                               {"Hamza", "Belkacem"},
                               {"Ines", "Carvalho"},
                               {"Jakub", "Zieliński"},
                               {"Kofi", "Mensah"},
                               {"Léa", "Girard"},
                               {"Mateo", "Vargas"},
                               {"Noor", "van Dijk"},
                               {"Olga", "Petrova"},
                               {"Priya", "Raman"},
                               {"Rasmus", "Holm"},
                               {"Sara", "Lund"},
                               {"Thabo", "Dlamini"},
                               {"Ursula", "Keller"},
                               {"Vera", "Schmidt"},
                               {"Wei", "Chen"},
                               {"Yara", "Santos"},
                               {"Zoltán", "Kiss"},
                               {"Ada", "Brandt"},
                               {"Benoît", "Marchand"},
                               {"Clara", "Fuchs"},
                               {"David", "Katz"},
                               {"Emma", "Visser"},
                               {"Farid", "Rahimi"},
                               {"Greta", "Aalto"},
                               {"Hugo", "Blanc"},
                               {"Isla", "MacLeod"}};
    store::Session &session = house.session();
    Club club;
    int number = 0;
    for (const Named &name : names) {
        const QString first = QString::fromUtf8(name.first), last = QString::fromUtf8(name.last);
        const QString handle = Username::fromDisplayName(first + u' ' + last).text();
        aUser user(session);
        user.named(first, last).called(handle).old(400 - number * 5);
        user.withEmail(handle + QStringLiteral("@riverside.example"), number % 9 != 2);
        if (number == 0)
            user.withEmail(QStringLiteral("a.moreau@uni.example"))
                .withEmail(QStringLiteral("alice@oldmail.example"), false);
        if (number % 11 == 5)
            user.suspended();
        if (number % 4 != 3)
            user.withPassword("$argon2id$v=19$m=64,t=1,p=1$c2FsdHNhbHRzYWx0c2FsdA$AAAA");
        club.people << user.make();
        ++number;
    }
    const auto group = [&](const char *name, const char *description, int step) {
        const GroupId id =
            value(store::insertGroup(session, {QString::fromUtf8(name), QString::fromUtf8(description)}));
        QList<UserId> some;
        for (int i = 0; i < club.people.size(); i += step)
            some << club.people[i];
        value(store::addMembers(session, id, some));
        return id;
    };
    club.members = group("Members", "Everybody who pays the fee", 2);
    club.race = group("Race committee", "Prepares and judges races", 7);
    club.board = group("Board", "Elected each spring", 13);
    group("Boat keepers", "Hold the keys of the shed", 9);
    group("Juniors", "Under eighteen; parents are told", 5);
    value(store::setUserStatus(session, {club.people[7], club.people[24]}, UserStatus::Pending, {}));
    value(store::setUserStatus(session, {club.people[5]}, UserStatus::Suspended,
                               QStringLiteral("Please see the treasurer.")));
    value(store::removeUsers(session, {club.people[58], club.people[59]}));
    club.club = anOrg(session, QStringLiteral("Riverside Club"));
    OrgProfile harbour{QStringLiteral("Harbour Association"), true,
                       QStringLiteral("Berths and the harbour’s door code"), QStringLiteral("office@harbour.example")};
    club.harbour = value(store::insertOrg(session, harbour));
    OrgProfile federation{QStringLiteral("Sailing Federation"), true, {}, QStringLiteral("data@federation.example")};
    value(store::insertOrg(session, federation));
    club.wiki = aSite(session).of(club.club).with([&](SiteProfile &s) { s.groups = {club.members}; }).make();
    club.calendar = aSite(session)
                        .of(club.harbour)
                        .with([&](SiteProfile &s) {
                            s.name = QStringLiteral("Race calendar");
                            s.groups = {club.members, club.race};
                        })
                        .make();
    const QString alice = toString(club.people[0]);
    house.sql(QStringLiteral(
                  "INSERT INTO gatelodge.visits (user_uid, site_id, first_at, last_at, visits, revision) "
                  "SELECT uid, %1, now() - interval '80 days', now() - make_interval(mins => (row_number() OVER (ORDER "
                  "BY uid) ^ 3)::int), "
                  "18, 1 FROM gatelodge.users WHERE deleted_at IS NULL AND status = 'active';"
                  "INSERT INTO gatelodge.visits (user_uid, site_id, visits, revision) VALUES ('%3', %2, 4, 1);"
                  "INSERT INTO gatelodge.sign_in_log (at, result, user_uid) SELECT last_at, 'came_in', user_uid FROM "
                  "gatelodge.visits;"
                  "INSERT INTO gatelodge.sessions (token_hash, user_uid, login_id, level, expires_at, address, device) "
                  "SELECT sha256(l.login_id::text::bytea), l.user_uid, l.login_id, 'normal', now() + interval '1 day', "
                  "'198.51.100.23', "
                  "'Firefox on Linux' FROM gatelodge.logins l WHERE l.user_uid = '%3' OR l.login_id % 7 = 0;"
                  "INSERT INTO gatelodge.consents (user_uid, org_id, given, text_version) SELECT uid, %4, true, 'v1' "
                  "FROM gatelodge.users "
                  "WHERE left(uid::text, 1) > '7' OR uid = '%3';")
                  .arg(club.wiki.value)
                  .arg(club.calendar.value)
                  .arg(alice)
                  .arg(club.harbour.value));
    value(store::insertSshKey(
        session, club.people[0],
        QStringLiteral(
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ2K5o1mWQF0m0b2mF8u2kq6mYv4m8Jc9Wc1f0o8m5aR alice@laptop")));
    house.sql(QStringLiteral("UPDATE gatelodge.users SET first_name = 'Alicia' WHERE uid = '%1';"
                             "UPDATE gatelodge.users SET first_name = 'Alice' WHERE uid = '%1'")
                  .arg(alice));
    return club;
}

} // namespace gatelodge::tests
