// A round of notices that the house sends by itself: some people a transaction, so that locks are short and a failure
// takes back few.
#pragma once
#include "server/store/transaction.h"

namespace gatelodge::service {

// take(session, most) hands out notices, each once for good; tell(session, notice) answers whether somebody was told.
// How many were told.
template <typename Take, typename Tell> Result<int> tellInBatches(store::Session &session, Take take, Tell tell) {
    constexpr int batch = 50, mostBatches = 10;
    int told = 0;
    for (int number = 0; number < mostBatches; ++number) {
        const auto taken = store::inTransaction(session, Actor::system(), [&]() -> Result<int> {
            GL_TRY(const auto notices, take(session, batch));
            for (const auto &notice : notices) {
                GL_TRY(const bool wasTold, tell(session, notice));
                told += wasTold ? 1 : 0;
            }
            return int(notices.size());
        });
        if (!taken)
            return failure(taken.error());
        if (*taken < batch)
            break;
    }
    return told;
}

} // namespace gatelodge::service
