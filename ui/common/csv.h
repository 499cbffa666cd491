// One line of a CSV file (RFC 4180) that no spreadsheet takes for a formula (F13): a cell that begins with = + - @, a
// tabulator or a line break gets an apostrophe before it.
#pragma once
#include <QByteArray>
#include <QStringList>

namespace gatelodge::ui {

QByteArray csvLine(const QStringList &cells); // UTF-8, ends in CR LF

} // namespace gatelodge::ui
