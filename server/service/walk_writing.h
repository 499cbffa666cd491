// A walk's outcome as bytes, from the server that has walked to the console that has ordered it (walk_orders.h). What
// was to be expected beforehand is left out: who asked knows it.
#pragma once
#include "server/domain/result.h"
#include "server/domain/walk.h"
#include <QByteArray>

namespace gatelodge::service {

inline constexpr qsizetype kMostOfAWalk = 256 * 1024 - 256; // bytes: sealed, it still fits (migration 0063)

// A failure, too. What would be longer than kMostOfAWalk has its longest texts cut, each with "…" at its end.
QByteArray writtenWalk(const Result<Walk> &walk);
// Invalid: it was not written by writtenWalk.
Result<Walk> readWrittenWalk(const QByteArray &bytes);

} // namespace gatelodge::service
