// What people have let sites have, as administrators see it: who, where, since when; nothing of codes and tokens.
#pragma once
#include "server/domain/openid.h"
#include "server/store/session.h"

namespace gatelodge::store {

// Those that hold, newest first, a hundred at most.
Result<QList<ShownGrant>> listGrantsOfPerson(Session &session, const UserId &user);
Result<QList<ShownGrant>> listGrantsOfSite(Session &session, const SiteId &site);
// NotFound: there is none, or it has ended.
Done endShownGrant(Session &session, const GrantId &id);

} // namespace gatelodge::store
