// Undo, from the audit: what somebody did is taken back through the rules of an edit, whoever did it, whenever it was
// (issue "a console worth living in", 3).
//
// Every entry is compared with what stands there now, and what somebody has changed since is left alone: it is an
// obstacle, and with AllOrNothing one obstacle stops everything. Invariants of the database hold, secrets are never
// brought back, and what follows from a change (sessions, the update queue) follows by triggers. An undo is itself a
// deed in the audit, and can be taken back in turn.
#pragma once
#include "server/domain/permit.h"
#include "server/domain/progress.h"
#include "server/domain/result.h"
#include "server/domain/undo.h"
#include "server/store/session.h"

namespace gatelodge::service {

// The least that everybody has who may change anything that is audited. What the original action takes is asked of the
// permit besides: Denied, and nothing happens.
using TakeBack = Permit<Duty::ManageSite>;

// NotFound: there is no such deed. Refused, Duplicate: a rule of the database forbids it; nothing has happened. An import
// is taken back however many people it brought or changed, in memory that does not grow with them.
Result<UndoOutcome> undoDeed(store::Session &session, const TakeBack &permit, const QString &deed,
                             UndoReach reach = UndoReach::AllOrNothing);
// As above; an import says how far it is. Refused (given_up): somebody has cancelled, and nothing has happened.
Result<UndoOutcome> undoDeed(store::Session &session, const TakeBack &permit, const QString &deed, UndoReach reach,
                             Progress &progress);
// The part of an entry's deed that is about the same person or, where it is about none, the same record.
Result<UndoOutcome> undoEntry(store::Session &session, const TakeBack &permit, qint64 seq,
                              UndoReach reach = UndoReach::AllOrNothing);
// Says of each whether it can be taken back at all.
void markForGood(QList<AuditEntry> &entries);
// The last that who acts has done from a console and that still stands; nothing where there is none.
Result<std::optional<QString>> findLastDeed(store::Session &session, const TakeBack &permit);

} // namespace gatelodge::service
