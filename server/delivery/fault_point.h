// Where a worker may die (Q1). Production passes no hook; tests kill or stop the process at each point and look at what
// is left. Half a body and a body without an answer are seen from the receiver's side instead.
#pragma once
#include <functional>

namespace gatelodge::delivery {

enum class FaultPoint {
    AfterClaim,     // the lease is committed, nothing was read
    AfterSnapshot,  // rows and payloads are in memory
    Connecting,     // the request was handed to the HTTP client
    AnswerReceived, // nothing of it is recorded yet
    BeforeDelete,   // the transaction is open
    BeforeCommit,   // the rows are deleted, and not committed
    AfterCommit,
};

using FaultHook = std::function<void(FaultPoint)>;

} // namespace gatelodge::delivery
