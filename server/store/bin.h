// The recycle bin: what is in it, and what leaves it for good.
#pragma once
#include "server/domain/bin.h"
#include "server/store/session.h"
#include <optional>

namespace gatelodge::store {

// Newest first, without names of who did it and without goesAt.
Result<QList<BinItem>> listBin(Session &session, const std::optional<BinPlace> &after, int rows);
// Tables and keys of what was deleted so long ago; some hundreds at most.
Result<QList<BinItem>> listDueItems(Session &session, int days);
// In a transaction. NotFound: it is not in the bin.
Done removeForGood(Session &session, const QString &entity, const QString &key);
// Memberships of groups that are gone: at most so many; how many went.
Result<int> sweepGoneGroups(Session &session, int most);

} // namespace gatelodge::store
