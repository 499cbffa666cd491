// An organisation runs sites, and may require consent before a person's data leaves for them (PG-15).
#pragma once
#include "server/domain/ids.h"
#include <QDateTime>
#include <QString>

namespace gatelodge {

struct OrgProfile {
    QString name;
    bool consentRequired = false;
    QString purpose; // why it wants the data, in its own words; its digest is the consent's text version
    QString contact; // whom to ask
    bool pairwise = false; // OpenID Connect: its sites know people by names of its own (Core §8.1)
};

struct Org {
    OrgId id;
    OrgProfile profile;
    int sites = 0;     // how many it runs
    int consenting = 0; // people whose consent holds now
    Revision revision;
};

// A ledger entry's outcome: what holds now for one person and organisation.
struct Consent {
    UserId user;
    OrgId org;
    QString orgName;
    bool given = false;
    QDateTime at;
    QString textVersion;
};

} // namespace gatelodge
