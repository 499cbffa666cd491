// The ledger of what sites have been told of people (migration 0048).
#pragma once
#include "server/domain/disclosure.h"
#include "server/store/session.h"

namespace gatelodge::store {

Result<QList<Disclosure>> listDisclosures(Session &session, const UserId &uid); // the latest first
// Of everybody at an organisation, by username: the lines of the next `people` people behind that name.
Result<QList<LedgerLine>> listLedger(Session &session, const OrgId &org, const QString &behind, int people);
Result<LedgerSize> countLedger(Session &session, const OrgId &org);

} // namespace gatelodge::store
