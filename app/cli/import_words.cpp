#include "app/cli/import_words.h"
#include "server/domain/import_words.h"
#include <QJsonArray>

namespace gatelodge::app {

namespace {

QString textOf(const QJsonValue &value) {
    if (value.isArray()) {
        QStringList items;
        for (const QJsonValue &item : value.toArray())
            items << item.toString();
        return QStringLiteral("+ ") + items.join(QStringLiteral(", "));
    }
    return value.isBool() ? (value.toBool() ? QStringLiteral("yes") : QStringLiteral("no")) : value.toString();
}

} // namespace

QString whyLeft(const ImportPlanLine &line) {
    const QString words = importLeftWords(line);
    return line.reason == QLatin1String("in_bin") ? words + QStringLiteral("; --bring-back brings them back") : words;
}

QString whatChanges(const ImportPlanLine &line) {
    QStringList parts;
    for (const ImportPlanLine::Change &change : line.changes) {
        parts << change.field + QStringLiteral(": ") +
                     (change.before.isNull() ? textOf(change.after)
                                             : textOf(change.before) + QStringLiteral(" → ") + textOf(change.after));
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace gatelodge::app
