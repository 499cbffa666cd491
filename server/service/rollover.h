// A class or a membership year goes on to the next: new ends and groups for many people at once, in one transaction,
// which is one deed that can be taken back (service/undo.h).
#pragma once
#include "server/domain/bulk_deed.h"
#include "server/domain/outward.h"
#include "server/domain/progress.h"
#include "server/service/people.h"

namespace gatelodge::service {

enum class Rehearsal { Only, No }; // Only: everything is done, counted and forgotten
// Denied: somebody with more power gets another end. Invalid: somebody's account would end before it begins. Refused:
// owner_remains; given_up.
Result<RolloverCounts> rollOver(store::Session &session, const ManagePeople &permit, const Rollover &rollover,
                                const BulkPeople &people, Rehearsal rehearsal, Progress &progress);

} // namespace gatelodge::service
