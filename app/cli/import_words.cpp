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

QString whyLeft(const PlaceLeft &place) {
    static const QHash<QString, QString> words{
        {QStringLiteral("name_twice"), QStringLiteral("there are several of this name")},
        {QStringLiteral("bad_name"), QStringLiteral("it has no name")},
        {QStringLiteral("consent_differs"), QStringLiteral("only one of the two of this name asks for consent")},
        {QStringLiteral("org_left"), QStringLiteral("its organisation “%1” is left")},
        {QStringLiteral("id_taken"), QStringLiteral("“%1” has this number here, with another address or key")},
        {QStringLiteral("address_taken"), QStringLiteral("“%1” has this address here")},
        {QStringLiteral("unknown_group"), QStringLiteral("there is no group “%1”; --create-groups makes it")},
        {QStringLiteral("bad_key"), QStringLiteral("its key does not fit its version")},
        {QStringLiteral("bad_address"), QStringLiteral("its name or one of its addresses cannot be used")},
        {QStringLiteral("bad_number"), QStringLiteral("its number or its cool-off is out of bounds")},
    };
    const QString line = words.value(place.reason, place.reason);
    return line.contains(QLatin1String("%1")) ? line.arg(place.about) : line;
}

QString whatChanges(const ImportPlanLine &line) {
    QStringList parts;
    for (const ImportPlanLine::Change &change : line.changes) {
        parts << change.field + QStringLiteral(": ") +
                     (change.before.isNull()  ? textOf(change.after)
                      : change.after.isNull() ? textOf(change.before)
                                              : textOf(change.before) + QStringLiteral(" → ") + textOf(change.after));
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace gatelodge::app
