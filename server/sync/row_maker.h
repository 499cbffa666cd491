// Cells into what a row says of a person, checked by the same rules as everything that people type; or what is wrong.
#pragma once
#include "server/sync/source.h"

namespace gatelodge::sync {

// Nothing where all cells are empty.
std::optional<ImportLine> lineFrom(const Record &record, const QList<SourceColumn> &columns);

bool isList(ImportField field); // several values in one cell

// A cell that a spreadsheet would take for a formula stands behind an apostrophe (F13); it is taken off again here.
QString withoutFormulaGuard(const QString &cell);
QString withFormulaGuard(const QString &cell);
QString keptApart(const QString &text); // what would be taken off again is doubled, where no spreadsheet looks
QByteArray csvCell(const QString &text); // with that guard, and in quotation marks where it must be; UTF-8
QByteArray csvLine(const QStringList &cells); // ends in CR LF

} // namespace gatelodge::sync
