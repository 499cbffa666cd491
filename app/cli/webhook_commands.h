// `site webhooks`: in which form a site is told of changes, and the secrets that its webhooks are signed with.
#pragma once
#include "app/cli/command.h"

namespace gatelodge::app {

void addWebhookCommands(CLI::App &site, Invocation &invocation);

} // namespace gatelodge::app
