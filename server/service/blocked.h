// Who waits now because of too many wrong passwords, and until when (EL-09). What is done about it is in forgiving.h.
//
// Counts of other things (mails asked for, waiting requests) block no sign-in and are not told here.
#pragma once
#include "server/domain/blocked.h"
#include "server/domain/permit.h"
#include "server/service/means.h"

namespace gatelodge::service {

// The longest waits first. Names that nobody has are counted too, but whose they were is not known. Without the vault's
// private key there are accounts as devices of others see them, and no addresses or own devices.
bool seesAllBlocked(const Means &means);
Result<QList<Blocked>> listBlocked(store::Session &session, const Permit<Duty::ReadPeople> &permit, const Means &means);

} // namespace gatelodge::service
