// The mails about what has to be approved: to whom has asked, and, at most once a day, to those who decide (EL-10). All
// but the last are to be run in the caller's transaction.
#pragma once
#include "server/domain/approval.h"
#include "server/service/means.h"

namespace gatelodge::service {

// An account or a login was approved. Who has no proved address hears nothing.
Done tellApproved(store::Session &session, const Means &means, const Approval &asked);
// It was declined, or nobody has decided in time.
Done tellEnded(store::Session &session, const Means &means, const Approval &asked);
// Those who decide hear that somebody waits: in one mail, how many. How many were told. Called every few minutes.
Result<int> tellDeciders(store::Session &session, const Means &means);

} // namespace gatelodge::service
