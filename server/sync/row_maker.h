// Cells into what a row says of a person, checked by the same rules as everything that people type; or what is wrong.
#pragma once
#include "server/sync/source.h"

namespace gatelodge::sync {

// Nothing where all cells are empty.
std::optional<ImportLine> lineFrom(const Record &record, const QList<SourceColumn> &columns);

bool isList(ImportField field); // several values in one cell

// Behind an apostrophe where a reader of tables would take one off (domain/csv.h), in documents that are none.
QString keptApart(const QString &text);

} // namespace gatelodge::sync
