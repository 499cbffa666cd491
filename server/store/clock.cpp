#include "server/store/clock.h"

namespace gatelodge::store {

Result<QDateTime> readClock(Session &session) {
    return session.one("clock.read").map([](const Row &row) { return row.time("now"); });
}

} // namespace gatelodge::store
