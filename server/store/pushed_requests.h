// Requests that sites have pushed and that have not begun (RFC 9126).
#pragma once
#include "server/store/session.h"

namespace gatelodge::store {

// Whether so many of the site's wait, at least.
Result<bool> arePushed(Session &session, const SiteId &site, int number);

} // namespace gatelodge::store
