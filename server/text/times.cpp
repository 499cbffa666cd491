// How dates, times and spans are worded: the second half of texts.h.
#include "server/text/texts.h"
#include <QRegularExpression>
#include <QTimeZone>

namespace gatelodge::text {

namespace {

constexpr const char *own = "text";
constexpr qint64 minute = 60, hour = 60 * minute, day = 24 * hour, week = 7 * day;

// The language's long date without the name of the day: "dddd, d MMMM yyyy" becomes "d MMMM yyyy".
QString longDateFormat(const QLocale &locale) {
    static const QRegularExpression weekday(QStringLiteral("\\s*dddd[\\s,\u060C]*"));
    return locale.dateFormat(QLocale::LongFormat).remove(weekday);
}

} // namespace

QString Texts::duration(qint64 seconds) const {
    if (seconds < minute)
        return say(own, QT_TRANSLATE_NOOP("text", "less than a minute"));
    const auto days = int(seconds / day), hours = int(seconds % day / hour), minutes = int(seconds % hour / minute);
    QStringList units;
    if (days)
        units << say(own, QT_TRANSLATE_N_NOOP("text", "%n days"), days);
    if (hours)
        units << say(own, QT_TRANSLATE_N_NOOP("text", "%n hours"), hours);
    // Minutes are noise beside days.
    if (minutes && !days)
        units << say(own, QT_TRANSLATE_N_NOOP("text", "%n minutes"), minutes);
    return list(units);
}

QString Texts::moment(const QDateTime &when, const QDateTime &now) const {
    const auto seconds = now.secsTo(when);
    const auto span = duration(qAbs(seconds));
    if (seconds >= week)
        return say(own, QT_TRANSLATE_NOOP("text", "in %1, on %2 (%3)")).arg(span, dateTime(when), zone(when));
    if (seconds >= 0)
        return say(own, QT_TRANSLATE_NOOP("text", "in %1, at %2 (%3)")).arg(span, time(when), zone(when));
    if (seconds > -week)
        return say(own, QT_TRANSLATE_NOOP("text", "%1 ago, at %2 (%3)")).arg(span, time(when), zone(when));
    return say(own, QT_TRANSLATE_NOOP("text", "%1 ago, on %2 (%3)")).arg(span, dateTime(when), zone(when));
}

QString Texts::date(const QDateTime &when) const { return m_locale.toString(when.date(), longDateFormat(m_locale)); }

QString Texts::time(const QDateTime &when) const { return m_locale.toString(when.time(), QLocale::ShortFormat); }

QString Texts::dateTime(const QDateTime &when) const {
    //: Date and time: "24 November 2026, 18:20"
    return say(own, QT_TRANSLATE_NOOP("text", "%1, %2")).arg(date(when), time(when));
}

QString Texts::weekday(const QDateTime &when) const {
    return m_locale.standaloneDayName(when.date().dayOfWeek(), QLocale::LongFormat);
}

QString Texts::zone(const QDateTime &when) const {
    if (when.timeSpec() == Qt::OffsetFromUTC && when.offsetFromUtc() != 0)
        return when.timeZoneAbbreviation();
    const auto id = when.timeSpec() == Qt::UTC || when.timeSpec() == Qt::OffsetFromUTC
                        ? QStringLiteral("UTC")
                        : QString::fromLatin1(when.timeZone().id());
    const auto city = id.section(u'/', -1).replace(u'_', u' ');
    if (!id.contains(u'/') || id.startsWith(QLatin1StringView("Etc/")))
        return city;
    //: A city stands for its time zone: "Berlin time"
    return say(own, QT_TRANSLATE_NOOP("text", "%1 time")).arg(city);
}

QString Texts::list(const QStringList &items) const {
    if (items.isEmpty())
        return {};
    if (items.size() == 1)
        return items.first();
    //: Joins the last two of several things: "days and hours"
    const auto last = say(own, QT_TRANSLATE_NOOP("text", "%1 and %2"));
    auto head = items.mid(0, items.size() - 1);
    //: Stands between all but the last two of several things
    const auto between = say(own, QT_TRANSLATE_NOOP("text", ", "));
    return last.arg(head.join(between), items.last());
}

} // namespace gatelodge::text
