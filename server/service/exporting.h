// People out of the house, a page at a time: however many there are, memory stays as it is.
#pragma once
#include "server/domain/bulk_deed.h"
#include "server/domain/outward.h"
#include "server/domain/permit.h"
#include "server/domain/progress.h"
#include "server/store/session.h"

namespace gatelodge::service {

using TakeExported = std::function<Done(const ExportedPerson &)>;
// How many. An error of `take` ends it. Refused (given_up): somebody has cancelled.
Result<int> exportPeople(store::Session &session, const Permit<Duty::ReadPeople> &permit, const BulkPeople &people,
                         const TakeExported &take, Progress &progress);

} // namespace gatelodge::service
