#include "server/domain/csv.h"

namespace gatelodge {

namespace {

bool isFormulaSign(QChar c) {
    return c == u'=' || c == u'+' || c == u'-' || c == u'@' || c == u'\t' || c == u'\r' || c == u'\n';
}

} // namespace

QString withFormulaGuard(const QString &cell) {
    return !cell.isEmpty() && (isFormulaSign(cell[0]) || (cell[0] == u'\'' && cell.size() > 1)) ? u'\'' + cell : cell;
}

QString withoutFormulaGuard(const QString &cell) {
    return cell.size() > 1 && cell[0] == u'\'' && (isFormulaSign(cell[1]) || cell[1] == u'\'') ? cell.mid(1) : cell;
}

QByteArray csvCell(const QString &text) {
    QByteArray cell = withFormulaGuard(text).toUtf8();
    if (cell.contains('"') || cell.contains(',') || cell.contains('\n') || cell.contains('\r') ||
        cell.startsWith(' ') || cell.endsWith(' '))
        cell = '"' + cell.replace("\"", "\"\"") + '"';
    return cell;
}

QByteArray csvLine(const QStringList &cells) {
    QByteArrayList line;
    for (const QString &cell : cells)
        line << csvCell(cell);
    return line.join(',') + "\r\n";
}

} // namespace gatelodge
