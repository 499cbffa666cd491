// Who waits now because of too many wrong passwords, and until when (EL-09). What is done about it is in forgiving.h.
//
// Counts of other things (mails asked for, waiting requests) block no sign-in and are not told here.
#pragma once
#include "server/domain/blocked.h"
#include "server/domain/permit.h"
#include "server/service/means.h"

namespace gatelodge::service {

// Refused (needs_vault_key): a console elsewhere cannot look. The longest waits first. Names that nobody has are
// counted too, but whose they were is not known.
Result<QList<Blocked>> listBlocked(store::Session &session, const Permit<Duty::ReadPeople> &permit, const Means &means);

} // namespace gatelodge::service
