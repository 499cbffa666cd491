#include "server/delivery/delivery_outcome.h"

namespace gatelodge::delivery {

DeliveryOutcome outcomeOf(const OutboundAnswer &answer, PushForm form) {
    if (answer.outcome != OutboundAnswer::Answered)
        return DeliveryOutcome::Retry;
    const bool success = form == PushForm::Classic ? answer.status == 200 : answer.status / 100 == 2;
    if (success)
        return DeliveryOutcome::Delivered;
    return answer.status == 410 ? DeliveryOutcome::Pause : DeliveryOutcome::Retry;
}

} // namespace gatelodge::delivery
