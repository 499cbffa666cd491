// What leaves the house of a person, and people who leave it (K6): the record of one person, the sites that know of
// them, and requests to be erased. The erasure itself: store/bin.h.
#pragma once
#include "server/domain/outward.h"
#include "server/store/session.h"

namespace gatelodge::store {

// Everything that is kept about somebody, by kind; never a secret. NotFound: nobody has this id.
Result<QJsonObject> readRecord(Session &session, const UserId &uid);
Result<QList<KnowingSite>> listKnowingSites(Session &session, const UserId &uid);

// Everybody who is not deleted, after this one in the order of ids (null: from the beginning); or these, in their
// order.
Result<QList<ExportedPerson>> listExported(Session &session, const UserId &after, int limit);
Result<QList<ExportedPerson>> listExported(Session &session, const QList<UserId> &uids);

// In a transaction. Refused (merges_need_two): one of them is not here.
Result<MergeCounts> mergePeople(Session &session, const UserId &kept, const UserId &gone);
Result<QList<Duplicate>> listDuplicates(Session &session, int most);

Result<std::optional<QDateTime>> erasureAskedAt(Session &session, const UserId &uid);
Result<bool> withdrawErasure(Session &session, const UserId &uid); // false: none waited
// Visits and consents of who was erased, once the sites know; of how many people nothing is left.
Result<int> forgetErasedVisits(Session &session);

} // namespace gatelodge::store
