// From whom the house's letters come: the same from the server and from a tool on the command line.
#pragma once
#include "app/settings.h"
#include "server/mail/outbox.h"

namespace gatelodge::app {

mail::OutboxSettings outboxSettings(const Settings &settings);
QString mailServerToldTo(const Settings &settings); // its address; empty: none

} // namespace gatelodge::app
