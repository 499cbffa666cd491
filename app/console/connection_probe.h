// "Test connection": knocks at the house that a profile describes, and says what the other side said. Nothing is made,
// migrated or changed.
#pragma once
#include "ui/connections/host.h"
#include <chrono>

namespace gatelodge::app {

// On a thread that may wait.
ui::ConnectionAnswer probe(const ui::Profile &profile, const QString &password,
                           std::chrono::milliseconds limit = std::chrono::seconds(5));

} // namespace gatelodge::app
