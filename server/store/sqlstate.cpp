#include "server/store/sqlstate.h"

namespace gatelodge::store {

namespace {
const QLatin1StringView kLostRace("retry");
}

Fault faultOfSqlState(const QString &state) {
    if (state == QLatin1String("23505") || state == QLatin1String("23P01"))
        return Fault::Duplicate; // unique or exclusion constraint
    if (state == QLatin1String("23503"))
        return Fault::NotFound; // the record referred to is gone
    if (state == QLatin1String("23514") || state == QLatin1String("23502") || state.startsWith(QLatin1String("22")))
        return Fault::Invalid; // check, not null, bad value
    if (state == QLatin1String("23000"))
        return Fault::Refused; // raised by our own triggers
    if (state == QLatin1String("42501") || state.startsWith(QLatin1String("28")))
        return Fault::Denied;
    if (state == QLatin1String("40P01") || state == QLatin1String("40001"))
        return Fault::Conflict;
    if (state == QLatin1String("57014"))
        return Fault::Busy; // statement timeout
    if (connectionIsLost(state) || state.startsWith(QLatin1String("53")))
        return Fault::Unavailable; // 53: disk full, out of memory, too many connections
    return Fault::Internal;
}

bool mayBeRetried(const Error &error) { return error.fault == Fault::Conflict && error.constraint == kLostRace; }

bool connectionIsLost(const QString &state) {
    return state.isEmpty() || state.startsWith(QLatin1String("08")) || state == QLatin1String("57P01") ||
           state == QLatin1String("57P02") || state == QLatin1String("57P03") || state == QLatin1String("26000");
}

} // namespace gatelodge::store
