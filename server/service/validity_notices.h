// Accounts that hold for a time: their end is told of by mail beforehand.
#pragma once
#include "server/service/means.h"

namespace gatelodge::service {

// Mails up to 500 people, once for each end; how many were told. Called every few minutes. Who has no proved address is
// not told by mail.
Result<int> sendValidityNotices(store::Session &session, const Means &means);

} // namespace gatelodge::service
