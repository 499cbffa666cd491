// How "Walk a sign-in" gets to the server: by the house's one HTTP client, at the public address.
#pragma once
#include "app/settings.h"
#include "server/service/walk.h"

namespace gatelodge::app {

std::shared_ptr<const service::WalkGuide> walkGuide(const Settings &settings);

} // namespace gatelodge::app
