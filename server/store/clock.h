// The database's time: the one clock of all nodes, shifted in tests only (migration 0001).
#pragma once
#include "server/store/session.h"

namespace gatelodge::store {

Result<QDateTime> readClock(Session &session); // UTC; of the transaction's beginning

} // namespace gatelodge::store
