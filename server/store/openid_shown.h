// What people have let sites have, as administrators see it: who, where, how and since when; nothing of codes and
// tokens.
#pragma once
#include "server/domain/shown_grant.h"
#include "server/store/session.h"

namespace gatelodge::store {

// What holds. A person's is all there is.
Result<QList<ShownGrant>> listGrantsOfPerson(Session &session, const UserId &user);
// Of those who came last: as many grants are looked through at most.
Result<ShownGrants> listGrantsOfSite(Session &session, const SiteId &site, int lookThrough);
// NotFound: there is none, or all of it has ended.
Done endShownGrant(Session &session, const GrantLine &line);

} // namespace gatelodge::store
