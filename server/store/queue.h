// Visits and the update queue as rows. The delivery room says when; this says what the database does (PROMISES Q1 to Q6).
#pragma once
#include "server/domain/delivery.h"
#include "server/store/session.h"

namespace gatelodge::store {

struct RecordedVisit {
    UserId user;
    SiteId site;
    Revision carried; // of the person, as the answer told it; 0: the site knows nothing yet
};
// All in one commit; a pair whose person has changed meanwhile is queued.
Done recordVisits(Session &session, const QList<RecordedVisit> &visits);

} // namespace gatelodge::store
