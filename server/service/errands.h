// Errands: a console that has no key of the vault asks the server for what takes one, and the server does it in the
// name of who asked, if they still may. What goes wrong then is told to nobody but the log; so whatever can be known
// before is looked at when the errand is left.
#pragma once
#include "server/domain/errand.h"
#include "server/service/people.h"

namespace gatelodge::service {

// Denied: the person has more power than who asks. Invalid: a reset link for a person without a confirmed address.
Done leaveErrand(store::Session &session, const HelpPeople &permit, const Errand &errand);

// All that wait; how many were done. What fails is logged and forgotten, unless the database was away.
Result<int> doErrands(store::Session &session, const Means &means);

} // namespace gatelodge::service
