// What moves in together with people (domain/import.h): organisations, sites, who consented, and who has been where. A
// site keeps its number and its key; what is taken here by something else is never guessed, and left.
#pragma once
#include "server/domain/import.h"
#include "server/domain/site.h"

namespace gatelodge {

struct MovingOrg {
    qint64 number = 0; // at the source
    QString name;
    bool consentRequired = false;
};

struct MovingSite {
    qint64 number = 0;   // at the source, and here
    qint64 org = 0;      // at the source
    SiteProfile profile; // without organisation and groups
    QStringList groups;  // one of them is needed; empty: none is
    QString key;         // base64; to be sealed at once
    QString cooloffMessage;
};

// Of a person: the line of their row.
struct MovingConsent {
    int line = 0;
    qint64 org = 0;
    QDateTime at;
};
struct MovingVisit {
    int line = 0;
    qint64 site = 0;
    int visits = 1;
    QDateTime last;
};

// Where they come from. Consents and visits are asked one after the other, after the people; nothing at the end.
struct MovingPlaces {
    QList<MovingOrg> orgs;
    QList<MovingSite> sites;
    std::function<Result<std::optional<MovingConsent>>()> consents;
    std::function<Result<std::optional<MovingVisit>>()> visits;
};

enum class PlaceKind { Org, Site, Consent, Visit };
inline constexpr std::array kPlaceKinds{PlaceKind::Org, PlaceKind::Site, PlaceKind::Consent, PlaceKind::Visit};
QLatin1StringView placeKindName(PlaceKind kind); // "org"

// An organisation or a site that is left. The reason is one of name_twice (an organisation of that name stands here or
// there more than once), consent_differs (the one of that name here asks for consent, or does not), org_left (about:
// its name), id_taken (about: the site here that has the number), address_taken (about: the site here), unknown_group
// (about: its name), or of an unread one bad_key, bad_address or bad_number.
struct PlaceLeft {
    PlaceKind kind = PlaceKind::Site;
    qint64 number = 0;
    QString name, reason, about;
};

struct PlacesPlan {
    std::array<ImportCounts, kPlaceKinds.size()> counts;
    QList<PlaceLeft> left;
    const ImportCounts &of(PlaceKind kind) const { return counts[size_t(kind)]; }
    bool isEmpty() const; // nothing of the kind was at the source
    int toDo() const;
};

} // namespace gatelodge
