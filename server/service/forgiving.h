// Tries that were used up (F5): how many, until when, and what an administrator forgives whoever waits.
#pragma once
#include "server/domain/sign_in.h"
#include "server/service/people.h"

namespace gatelodge::service {

// Of the account, from devices that its owner has not used before: the strictest count. Without the vault's key only
// what is used up is known.
Result<Tries> triesFor(store::Session &session, const Means &means, const UserId &uid);
// Of the address block that the address lies in, whoever tries from there.
Result<Tries> triesFrom(store::Session &session, const Means &means, const QString &address);

// All counts of the account begin anew, those of the owner's own devices too. Forgiving nothing is fine.
Done forgiveAttempts(store::Session &session, const HelpPeople &permit, const Means &means, const UserId &uid);
// Those of the block that the address lies in.
Done forgiveAttemptsFrom(store::Session &session, const HelpPeople &permit, const Means &means, const QString &address);

} // namespace gatelodge::service
