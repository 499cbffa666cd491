#include "ui/common/csv.h"

namespace gatelodge::ui {
namespace {

QString cellOf(QString text) {
    constexpr QStringView opens = u"=+-@\t\r\n";
    if (!text.isEmpty() && opens.contains(text.front()))
        text.prepend(u'\'');
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
}

} // namespace

QByteArray csvLine(const QStringList &cells) {
    QStringList line;
    for (const QString &cell : cells)
        line << cellOf(cell);
    return (line.join(u',') + QStringLiteral("\r\n")).toUtf8();
}

} // namespace gatelodge::ui
