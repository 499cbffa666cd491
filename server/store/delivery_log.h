// What was sent to sites and what came back: one row a request, kept for some weeks, for people to look at.
#pragma once
#include "server/domain/delivery.h"
#include "server/store/session.h"
#include <chrono>
#include <optional>

namespace gatelodge::store {

// Attempts at the same rows share the delivery's id. Texts are cut to 4,000 characters.
Done insertDelivery(Session &session, const Delivery &delivery);

struct DeliveryFilter {
    SiteId site;                  // 0: all
    std::optional<UserId> person; // who is in it
    QDateTime since;              // invalid: from the beginning
    int limit = 256;
};
Result<QList<Delivery>> listDeliveries(Session &session, const DeliveryFilter &filter); // newest first
// The same without what was said on the wire, by pages; after: none for the newest.
Result<QList<Delivery>> listDeliveries(Session &session, const DeliveryWish &wish,
                                       const std::optional<DeliveryPlace> &after, int rows);
struct DeliverySlots {
    const char *slot;  // minute, hour or day
    const char *since; // an interval such as "24 hours"
    SiteId site;       // 0: all
};
Result<QList<DeliveryBar>> countDeliveries(Session &session,
                                           const DeliverySlots &wanted); // slots without any are missing
// Bodies that tell of people who have gone in the last two days; to be run at least that often.
Done forgetBodiesOfTheGone(Session &session);
// Removes at most 10,000 of the oldest; how many.
Result<int> pruneDeliveries(Session &session, std::chrono::days keep);

} // namespace gatelodge::store
