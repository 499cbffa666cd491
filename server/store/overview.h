// Counts for the Overview, in one statement.
#pragma once
#include "server/domain/user.h"
#include "server/store/session.h"

namespace gatelodge::store {

struct OverviewCounts {
    int groups = 0, orgs = 0, sites = 0;
    int cameIn = 0, refused = 0; // today
    int queueWaiting = 0;
    QDateTime queueOldest;
    qint64 databaseBytes = 0;
    int approvals = 0; // people whose request waits
};
Result<OverviewCounts> countForOverview(Session &session);
Result<QList<UserLine>> listOnline(Session &session, int limit); // seen within five minutes, the latest first

} // namespace gatelodge::store
