// Lists that authorities publish and the house keeps fresh (EL-11): fetched every hour, and five minutes after a failure,
// by one node at a time. What came is stored only if the authority's driver believes it; what did not come is told in
// the health list.
#pragma once
#include "server/domain/authority.h"
#include "server/service/means.h"

namespace gatelodge::service {

inline constexpr std::chrono::minutes kFetchAgain{60}, kFetchAfterTrouble{5};

struct DueList {
    Authority authority;
    login::HttpAsk ask;
};
// Those that this node is to fetch now; no other one will for a while. Quick: nobody is asked. Lists of addresses that
// are in no setting any more are forgotten.
Result<QList<DueList>> claimDueLists(store::Session &session, const Means &means,
                                     std::chrono::seconds again = kFetchAgain,
                                     std::chrono::seconds afterTrouble = kFetchAfterTrouble);
// Slow. Whatever goes wrong at the other end is stored as trouble, and no fault of ours.
Done fetchList(store::Session &session, const Means &means, const DueList &due);

} // namespace gatelodge::service
