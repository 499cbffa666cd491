// What the house has beside people, as tables: sites, organisations, groups, consents and visits.
#pragma once
#include "app/cli/command.h"

namespace gatelodge::app {

void addTableExports(CLI::App &group, Invocation &invocation);

} // namespace gatelodge::app
