// Writes down what an answer means: rows go, or wait; the lane goes on, or backs off; the delivery log gets its line.
// All of it is one transaction (Q1), refused as a whole if the lease has gone to somebody else (Q4).
#pragma once
#include "server/delivery/fault_point.h"
#include "server/delivery/site_lane.h"

namespace gatelodge::delivery {

// Fills in what the delivery log tells of the answer.
void describeAnswer(Delivery &delivery, const OutboundAnswer &answer, PushForm form, const QDateTime &now);

enum class LaneFate { GoesOn, Ends };
// The lane must have an answer. Ends: the lease was given back.
Result<LaneFate> recordAnswer(store::Session &session, SiteLane &lane, const FaultHook &fault);
// The site's key can't be used: its lane says so, and is tried again in a minute.
Done recordBrokenKey(store::Session &session, const SiteLane &lane, const QString &why);

} // namespace gatelodge::delivery
