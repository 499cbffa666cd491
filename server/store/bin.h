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
// In a transaction. NotFound: it is not in the bin, or is of a kind that stays.
Done removeForGood(Session &session, const QString &entity, const QString &key);

} // namespace gatelodge::store
