// Tables out of a plain-text dump, as pg_dump writes it: its COPY blocks. It is read once from one end to the other;
// the rows of the wanted tables are put down by their numbers (rows_by_number.h), whatever order they stand in.
#pragma once
#include "server/domain/tables.h"
#include <memory>

namespace gatelodge::sync {

// Tables of this schema. Misconfigured: the file cannot be read, or is a dump of another kind, and the detail says how
// one is made. Invalid: it ends in the middle, or a line does not fit its table. `told`: see django_tables.h.
Result<std::unique_ptr<Tables>> openDump(const QString &path, const QString &schema, const WantedTables &wanted,
                                         const std::function<Done(qint64 done, qint64 total)> &told);

} // namespace gatelodge::sync
