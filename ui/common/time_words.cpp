#include "ui/common/time_words.h"
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

} // namespace gatelodge::ui
