#include "server/openid/sweeping.h"
#include "server/store/openid_grants.h"
#include "server/store/transaction.h"

namespace gatelodge::openid {

namespace {
constexpr int kMostPortions = 100;
} // namespace

Result<int> sweepOpenId(store::Session &session) {
    int gone = 0;
    for (int portion = 0; portion < kMostPortions; ++portion) {
        GL_TRY(const int now,
               store::inTransaction(session, Actor::system(), [&] { return store::pruneOpenId(session); }));
        gone += now;
        if (now < store::kOpenIdPortion)
            break;
    }
    return gone;
}

} // namespace gatelodge::openid
