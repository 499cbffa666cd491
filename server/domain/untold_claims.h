// Claims of a site's own that are set and never told: what is made of groups comes with the scope groups (openid.h),
// and this site may not ask for it.
#pragma once
#include "server/domain/openid.h"

namespace gatelodge {

QStringList claimsWithoutGroups(const OpenIdProfile &profile); // names; empty: all is well

} // namespace gatelodge
