// One site that this worker holds a lease for: what is to be sent to it, and what is on its way.
#pragma once
#include "server/delivery/outbound.h"
#include "server/domain/delivery.h"
#include "server/store/queue.h"
#include <chrono>
#include <deque>
#include <optional>

namespace gatelodge::delivery {

// One request to be: people of one kind, rendered.
struct Push {
    Notice kind = Notice::Update;
    QList<store::OwedPerson> people;
    QList<QByteArray> objects;
    std::chrono::steady_clock::time_point readAt;
    UserId readAfter; // where the reading began: to be taken up again if the push gets too old to be sent
};

struct InFlight {
    Push push;
    Delivery delivery;
    OutboundTicket ticket{};
    std::optional<OutboundAnswer> answer;
};

struct SiteLane {
    store::ClaimedSite claim;
    QDateTime wokenAt;
    std::chrono::steady_clock::time_point leasedAt; // a little earlier than the database thinks
    UserId cursor;                                  // people up to here have been read
    bool more = true;                               // there may be rows after the cursor
    bool restart = false;                           // rows before the cursor stayed on purpose
    std::deque<Push> pushes;
    std::optional<InFlight> inFlight;

    bool isBusy() const { return inFlight.has_value(); }
    bool isDone() const { return !inFlight && pushes.empty() && !more && !restart; }
    bool wantsRows() const { return pushes.empty() && more; }
};

} // namespace gatelodge::delivery
