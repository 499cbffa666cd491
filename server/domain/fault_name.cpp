#include "server/domain/fault_name.h"

namespace gatelodge {

QLatin1StringView faultName(Fault fault) {
    switch (fault) {
    case Fault::NotFound: return QLatin1StringView("not_found");
    case Fault::Conflict: return QLatin1StringView("conflict");
    case Fault::Duplicate: return QLatin1StringView("duplicate");
    case Fault::Invalid: return QLatin1StringView("invalid");
    case Fault::Refused: return QLatin1StringView("refused");
    case Fault::Denied: return QLatin1StringView("denied");
    case Fault::Expired: return QLatin1StringView("expired");
    case Fault::Throttled: return QLatin1StringView("throttled");
    case Fault::Busy: return QLatin1StringView("busy");
    case Fault::Unavailable: return QLatin1StringView("unavailable");
    case Fault::Misconfigured: return QLatin1StringView("misconfigured");
    case Fault::Internal: return QLatin1StringView("internal");
    }
    Q_UNREACHABLE();
}

} // namespace gatelodge
