// What moves in together with people: staged, planned and applied by the database (migration 0039). Each is to be run
// in the caller's transaction.
#pragma once
#include "server/domain/moving_places.h"
#include "server/store/copy_in.h"

namespace gatelodge::store {

struct StagedSite {
    MovingSite site;
    QByteArray sealedKey; // empty: unread
    QString fingerprint;
    QString flaw; // empty: it can be read
};
Done stageOrgs(Session &session, ImportId import, const QList<MovingOrg> &orgs);
Done stageSites(Session &session, ImportId import, const QList<StagedSite> &sites);
Done stageConsents(Session &session, ImportId import, const MovingPlaces &places);
Done stageVisits(Session &session, ImportId import, const MovingPlaces &places);

// Before the people's plan: a username alone is nobody, and what is decided here stays.
Done matchPlaces(Session &session, ImportId import);
// After the people's plan.
Result<PlacesPlan> planPlaces(Session &session, ImportId import);
// After hold and before people, in each transaction. Duplicate: a number was taken meanwhile.
Done applyPlaces(Session &session, ImportId import);
Done applyPast(Session &session, ImportId import, int firstLine, int lastLine); // after the people of these lines

} // namespace gatelodge::store
