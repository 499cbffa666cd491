#include "ui/overview/health_words.h"
#include "ui/common/time_words.h"
#include "ui/queue/queue_words.h"
#include "ui/theme/words.h"
#include <QCoreApplication>
#include <QLocale>

namespace gatelodge::ui {
namespace {

struct HealthCard {
    Q_DECLARE_TR_FUNCTIONS(HealthCard)
};

QString valueWords(const HealthValue &value) {
    switch (value.kind) {
    case HealthValue::Kind::Text: return value.text;
    case HealthValue::Kind::Number: return QLocale().toString(value.number);
    case HealthValue::Kind::Bytes: return QLocale().formattedDataSize(value.number);
    case HealthValue::Kind::Day: return exactDate(value.at);
    case HealthValue::Kind::Seconds: return durationWords(value.number * 1'000'000);
    case HealthValue::Kind::Milliseconds: return durationWords(value.number * 1000);
    }
    Q_UNREACHABLE();
}

} // namespace

QString healthWords(const HealthItem &item) {
    QStringList values;
    for (const HealthValue &value : item.values)
        values << valueWords(value);
    return filledSentence(QCoreApplication::translate("Health", item.sentence, nullptr, item.count), values);
}

QString healthFixWords(const HealthItem &item) {
    switch (item.fix) {
    case HealthItem::Fix::None: return {};
    case HealthItem::Fix::Help: return HealthCard::tr("How to mend it");
    case HealthItem::Fix::Site: return HealthCard::tr("Make key");
    case HealthItem::Fix::Queue:
    case HealthItem::Fix::Lane: return HealthCard::tr("Open the queue");
    case HealthItem::Fix::Mail: return HealthCard::tr("Open the mails");
    case HealthItem::Fix::Authorities: return HealthCard::tr("Open the authorities");
    case HealthItem::Fix::Settings: return HealthCard::tr("Make a backup…"); // the page has that button
    }
    Q_UNREACHABLE();
}

QString healthSubject(const HealthItem &item) {
    switch (item.fix) {
    case HealthItem::Fix::None: return {};
    case HealthItem::Fix::Help: return QString::fromLatin1(item.help);
    case HealthItem::Fix::Site: return QStringLiteral("sites");
    case HealthItem::Fix::Queue:
    case HealthItem::Fix::Lane: return QStringLiteral("queue");
    case HealthItem::Fix::Mail: return QStringLiteral("mail");
    case HealthItem::Fix::Authorities: return QStringLiteral("authorities");
    case HealthItem::Fix::Settings: return QStringLiteral("server");
    }
    Q_UNREACHABLE();
}

bool isInManual(const QString &place) { return place.contains(QLatin1StringView(".md")); }

} // namespace gatelodge::ui
