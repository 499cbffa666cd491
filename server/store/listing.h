// Rows into values.
#pragma once
#include "server/store/row.h"
#include "server/domain/result.h"

namespace gatelodge::store {

template <typename Make> auto listed(Result<QList<Row>> rows, const Make &make) -> Result<QList<decltype(make(rows->first()))>> {
    if (!rows)
        return failure(std::move(rows).error());
    QList<decltype(make(rows->first()))> values;
    values.reserve(rows->size());
    for (const Row &row : std::as_const(*rows))
        values << make(row);
    return values;
}

} // namespace gatelodge::store
