#include "server/domain/people_migration.h"
#include <algorithm>
#include <iterator>

namespace gatelodge {

namespace {

constexpr QLatin1StringView kStates[] = {QLatin1StringView("preparing"),  QLatin1StringView("ready"),
                                         QLatin1StringView("converting"), QLatin1StringView("undoing"),
                                         QLatin1StringView("paused"),     QLatin1StringView("finished"),
                                         QLatin1StringView("given_up")};

} // namespace

QLatin1StringView migrationStateName(MigrationState state) { return kStates[int(state)]; }

MigrationState migrationStateFrom(const QString &name) {
    const auto found = std::find(std::begin(kStates), std::end(kStates), name);
    return found == std::end(kStates) ? MigrationState::Paused : MigrationState(found - std::begin(kStates));
}

} // namespace gatelodge
