#include "server/domain/health.h"
#include <QLocale>

namespace gatelodge {

namespace {

QString plainValue(const HealthValue &value) {
    switch (value.kind) {
    case HealthValue::Kind::Text: return value.text;
    case HealthValue::Kind::Number: return QString::number(value.number);
    case HealthValue::Kind::Bytes: return QLocale::c().formattedDataSize(value.number);
    case HealthValue::Kind::Day: return value.at.toUTC().date().toString(Qt::ISODate);
    case HealthValue::Kind::Seconds: return QStringLiteral("%1 s").arg(value.number);
    case HealthValue::Kind::Milliseconds: return QStringLiteral("%1 ms").arg(value.number);
    }
    Q_UNREACHABLE();
}

} // namespace

QLatin1StringView healthPartName(HealthItem::Part part) {
    switch (part) {
    case HealthItem::Part::Database: return QLatin1StringView("database");
    case HealthItem::Part::Clock: return QLatin1StringView("clock");
    case HealthItem::Part::Disk: return QLatin1StringView("disk");
    case HealthItem::Part::Queue: return QLatin1StringView("queue");
    case HealthItem::Part::Mail: return QLatin1StringView("mail");
    case HealthItem::Part::Certificates: return QLatin1StringView("certificates");
    case HealthItem::Part::Keys: return QLatin1StringView("keys");
    case HealthItem::Part::Backups: return QLatin1StringView("backups");
    }
    Q_UNREACHABLE();
}

QString filledSentence(const QString &sentence, const QStringList &values) {
    QString said;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int number = sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (number < 1 || number > values.size()) {
            said += sentence[i];
            continue;
        }
        said += values[number - 1];
        ++i;
    }
    return said;
}

QString plainSentence(const HealthItem &item) {
    QString said = QString::fromUtf8(item.sentence);
    said.replace(QLatin1String("%n"), QString::number(item.count));
    QStringList values;
    for (const HealthValue &value : item.values)
        values << plainValue(value);
    return filledSentence(said, values);
}

} // namespace gatelodge
