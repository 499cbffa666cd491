#include "ui/common/time_words.h"
#include "ui/theme/paint.h"
#include <QCoreApplication>
#include <QLocale>

namespace gatelodge::ui {
namespace {

class TimeWords {
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
public:
    static QString say(const QDateTime &then, const QDateTime &now) {
        const qint64 seconds = then.secsTo(now);
        if (seconds < -60)
            return exactDate(then);
        if (seconds < 90)
            return tr("now");
        if (seconds < 3600)
            return tr("%n min ago", nullptr, int(seconds / 60));
        const qint64 days = then.date().daysTo(now.date());
        const QLocale locale;
        if (days == 0)
            return tr("today %1", "a time of day").arg(locale.toString(then.time(), QLocale::ShortFormat));
        if (days == 1)
            return tr("yesterday");
        if (days < 7)
            return tr("%n days ago", nullptr, int(days));
        if (days < 14)
            return tr("last week");
        if (then.date().year() == now.date().year() || days < 120)
            return locale.toString(then.date(), tr("d MMM", "day and month, as QLocale::toString takes it"));
        return locale.toString(then.date(), tr("MMM yyyy", "month and year, as QLocale::toString takes it"));
    }
    static QString clock(const QTime &time) {
        const QLocale locale;
        QString format = locale.timeFormat(QLocale::ShortFormat);
        const auto minutes = format.indexOf(QLatin1String("mm"));
        if (minutes < 1)
            return locale.toString(time, QStringLiteral("HH:mm:ss"));
        return locale.toString(time, format.insert(minutes + 2, format[minutes - 1] + QStringLiteral("ss")));
    }
    static QString never() { return tr("never"); }
};

} // namespace

QString timeWords(const QDateTime &time, const QDateTime &now) {
    return time.isValid() ? TimeWords::say(time.toLocalTime(), now.toLocalTime()) : TimeWords::never();
}

QString exactTime(const QDateTime &time) {
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString exactDate(const QDateTime &time) {
    return time.isValid() ? QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat) : QString();
}

QString clockWords(const QDateTime &time) { return TimeWords::clock(time.toLocalTime().time()); }

int clockWidth() { return qMax(em(4.2), widthOf(TimeWords::clock(QTime(10, 58, 58)), Type::Body) + Space::oneAndHalf); }

} // namespace gatelodge::ui
