// The same thing done with many people: one transaction in batches, which is one deed in the audit and one undo. While
// it runs it tells how far it is, and asks whether it is still wanted; given up, nothing has happened (Refused,
// given_up).
#pragma once
#include "server/domain/bulk_deed.h"
#include "server/domain/progress.h"
#include "server/service/people.h"

namespace gatelodge::service {

// Where the console is, decides who writes the letters: here, or the server (service/errands.h).
enum class LettersFrom { Here, Server };

// Who is meant, in the filter's order. Not to be run in a transaction: a search makes its own.
Result<QList<UserId>> peopleMeant(store::Session &session, const BulkPeople &people);

// Faults as in service/people.h. Denied (stays_below): somebody among them has more power than who acts.
Result<BulkOutcome> manageInBulk(store::Session &session, const ManagePeople &permit, const BulkDeed &deed,
                                 const BulkPeople &people, Progress &progress);
// SignOut and ResendVerification.
Result<BulkOutcome> helpInBulk(store::Session &session, const HelpPeople &permit, const Means &means, LettersFrom from,
                               const BulkDeed &deed, const BulkPeople &people, Progress &progress);

} // namespace gatelodge::service
