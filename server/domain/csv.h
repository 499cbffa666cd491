// One line of a table (RFC 4180) that no spreadsheet takes for a formula (F13): a cell that begins with = + - @, a
// tabulator or a line break stands behind an apostrophe, and one that has an apostrophe there already gets another, so
// that what reads tables here takes off what was put before and nothing else.
#pragma once
#include <QByteArray>
#include <QStringList>

namespace gatelodge {

QString withFormulaGuard(const QString &cell);
QString withoutFormulaGuard(const QString &cell);
QByteArray csvCell(const QString &text);      // with that guard, and in quotation marks where it must be; UTF-8
QByteArray csvLine(const QStringList &cells); // ends in CR LF

} // namespace gatelodge
