// What an answer means for the queue (Q6, PG-13).
#pragma once
#include "server/delivery/outbound_types.h"
#include "server/domain/site.h"

namespace gatelodge::delivery {

enum class DeliveryOutcome {
    Delivered, // the row may go, if it has not changed meanwhile
    Retry,     // later, see retryDelay()
    Pause,     // the receiver says it is gone: no further attempts until somebody looks
};

// The classic push succeeds with exactly 200, a webhook with any 2xx.
DeliveryOutcome outcomeOf(const OutboundAnswer &answer, PushForm form);

} // namespace gatelodge::delivery
