// The web servers behind login drivers are asked through the house's one HTTP client.
#pragma once
#include "server/login/driver.h"

namespace gatelodge::app {

// Any thread; waits for the answer. Redirects are not followed. Private addresses are allowed where the ask says so, as
// it does unless a setting decides: an authority is chosen by an owner, and often stands in the same house.
std::function<login::HttpTold(const login::HttpAsk &)> driverHttp();

} // namespace gatelodge::app
