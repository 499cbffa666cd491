// From rows that are owed to requests: one kind each, at most 100 people and a MiB (Q9), suspensions first.
#pragma once
#include "server/delivery/site_lane.h"
#include <QHash>

namespace gatelodge::delivery {

struct PushPlan {
    std::deque<Push> pushes;
    QList<store::OwedPerson> unsent; // rows for which nothing is to be sent
    qsizetype taken = 0;             // rows, from the first; the others are read again
};

// rows: of one site, in order. objects: rendered people; an update whose person is missing ends the plan, anything else is
// told by the username alone.
PushPlan planPushes(const QList<store::OwedPerson> &rows, const QHash<UserId, QByteArray> &objects);

} // namespace gatelodge::delivery
