// `site openid`: how sites speak OpenID Connect, their secrets, and the keys that the house signs with.
#pragma once
#include "app/cli/command.h"

namespace gatelodge::app {

void addOpenIdCommands(CLI::App &site, Invocation &invocation);

} // namespace gatelodge::app
