// Somebody goes for good (K6): a tombstone keeps the uid and the username, so that neither comes back; sites that knew
// the person are told by the queue; everything else is gone, and no undo brings it back. See migration 0036.
//
// Refused (owner_remains): the last owner. Denied: somebody with more power than who acts.
#pragma once
#include "server/service/people.h"
#include "server/service/visitor.h"
#include "server/store/outward.h"

namespace gatelodge::service {

// typed: the person's username, as who acts has typed it; else Invalid. Also of somebody in the recycle bin. NotFound:
// erased already.
Done eraseUser(store::Session &session, const ManagePeople &permit, const UserId &uid, const QString &typed);

// A person asks for it. Where requests are approved by themselves, the person goes into the recycle bin at once, and is
// erased when its days are over (service/bin.h); where nothing ever leaves the bin by itself, somebody decides all the
// same.
enum class AskedErasure { Waits, Gone };
Result<AskedErasure> askForErasure(store::Session &session, const UserId &uid, const Visitor &visitor);
Done withdrawErasure(store::Session &session, const UserId &uid, const Visitor &visitor); // none waits: fine

// A chore of the house: what was kept so that sites could be told.
Result<int> forgetErasedVisits(store::Session &session);

} // namespace gatelodge::service
