#include "ui/overview/health_words.h"
#include "ui/common/time_words.h"
#include "ui/queue/queue_words.h"
#include "ui/theme/words.h"
#include <QCoreApplication>
#include <QLocale>

namespace gatelodge::ui {
namespace {

QString valueWords(const HealthValue &value) {
    switch (value.kind) {
    case HealthValue::Kind::Text: return value.text;
    case HealthValue::Kind::Number: return QLocale().toString(value.number);
    case HealthValue::Kind::Bytes: return QLocale().formattedDataSize(value.number, 1);
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

} // namespace gatelodge::ui
