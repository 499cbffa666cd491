#include "server/domain/actor.h"

namespace gatelodge {

QLatin1StringView sourceName(Source source) {
    switch (source) {
    case Source::Console: return QLatin1StringView("console");
    case Source::Web: return QLatin1StringView("web");
    case Source::Api: return QLatin1StringView("api");
    case Source::Cli: return QLatin1StringView("cli");
    case Source::Sync: return QLatin1StringView("sync");
    case Source::System: return QLatin1StringView("system");
    }
    Q_UNREACHABLE();
}

} // namespace gatelodge
