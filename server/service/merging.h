// Two accounts of one person become one (migration 0038), in one transaction, which is one deed that can be taken back
// (service/undo.h). Addresses, logins, keys, groups and roles come over; the account that goes lies in the recycle bin,
// and sites that know it are told that it is suspended. Consents do not come over: only the person gives one.
#pragma once
#include "server/domain/outward.h"
#include "server/service/people.h"
#include "server/service/rollover.h"

namespace gatelodge::service {

constexpr int kMostDuplicates = 10'000;
Result<QList<Duplicate>> listDuplicates(store::Session &session, const Permit<Duty::ReadPeople> &permit);

// Refused (merges_need_two): one of them is not here, or both are the same. Denied: one of them has more power than who
// acts, or the one that goes has a role and who acts may give none.
Result<MergeCounts> mergePeople(store::Session &session, const ManagePeople &permit, const UserId &kept,
                                const UserId &gone, Rehearsal rehearsal);

} // namespace gatelodge::service
