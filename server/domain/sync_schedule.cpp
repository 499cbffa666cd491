#include "server/domain/sync_schedule.h"
#include <algorithm>
#include <array>
#include <QRegularExpression>
#include <QTimeZone>

namespace gatelodge {

namespace {

constexpr int kLeastMinutes = 5, kMostMinutes = 7 * 24 * 60;
constexpr std::array kDays{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
const QList<int> kWeekdays{1, 2, 3, 4, 5}, kWeekend{6, 7};

// The zone's offsets a day before and after are those that can hold on this day.
QDateTime moment(const QDate &day, const QTime &at, const QTimeZone &zone) {
    const QDateTime naive(day, at, QTimeZone::utc());
    const int before = zone.offsetFromUtc(naive.addDays(-1)), after = zone.offsetFromUtc(naive.addDays(1));
    for (const int offset : {before, after}) {
        const QDateTime candidate = naive.addSecs(-offset);
        if (zone.offsetFromUtc(candidate) == offset)
            return candidate;
    }
    return naive.addSecs(-before); // the day does not have this time
}

QList<int> daysIn(const QString &words) {
    if (words == QLatin1String("every day") || words == QLatin1String("daily"))
        return {1, 2, 3, 4, 5, 6, 7};
    static const QRegularExpression between(QStringLiteral("\\s*,\\s*|\\s+and\\s+"));
    QList<int> days;
    for (QString word : words.split(between, Qt::SkipEmptyParts)) {
        if (word.endsWith(u's'))
            word.chop(1);
        if (word == QLatin1String("weekday"))
            days += kWeekdays;
        else if (word == QLatin1String("weekend"))
            days += kWeekend;
        else if (const auto day = std::find(kDays.begin(), kDays.end(), word); day != kDays.end())
            days << int(day - kDays.begin()) + 1;
        else
            return {};
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

QString dayWords(const QList<int> &days) {
    if (days.isEmpty() || days.size() == 7)
        return QStringLiteral("every day");
    if (days == kWeekdays)
        return QStringLiteral("weekdays");
    QStringList names;
    for (const int day : days)
        names << QLatin1String(kDays[size_t(day - 1)]) + u's';
    const QString last = names.takeLast();
    return names.isEmpty() ? last : names.join(QStringLiteral(", ")) + QStringLiteral(" and ") + last;
}

} // namespace

QDateTime nextAfter(const SyncSchedule &schedule, const QDateTime &after) {
    if (schedule.minutes > 0)
        return after.toUTC().addSecs(qint64(schedule.minutes) * 60);
    const QTimeZone zone(schedule.zone);
    if (!schedule.at.isValid() || !zone.isValid())
        return {};
    const QDate today = after.toTimeZone(zone).date();
    for (int ahead = -1; ahead <= 8; ++ahead) { // a day back: a time that came late from yesterday
        const QDate day = today.addDays(ahead);
        if (!schedule.weekdays.isEmpty() && !schedule.weekdays.contains(day.dayOfWeek()))
            continue;
        if (const QDateTime next = moment(day, schedule.at, zone); next > after)
            return next;
    }
    return {};
}

std::optional<SyncSchedule> scheduleFrom(const QString &words, const QByteArray &zone) {
    static const QRegularExpression every(QStringLiteral("^every\\s+(?:(\\d{1,5})\\s+)?(minute|hour)s?$"));
    static const QRegularExpression atTime(QStringLiteral("^(.+?)\\s+at\\s+(\\d{1,2}):(\\d{2})$"));
    const QString text = words.simplified().toLower();
    SyncSchedule schedule;
    if (!QTimeZone(zone).isValid())
        return std::nullopt;
    schedule.zone = zone;
    if (text == QLatin1String("by hand"))
        return schedule;
    if (const auto match = every.match(text); match.hasMatch()) {
        const int number = match.captured(1).isEmpty() ? 1 : match.captured(1).toInt();
        schedule.minutes = number * (match.captured(2) == QLatin1String("hour") ? 60 : 1);
        if (schedule.minutes < kLeastMinutes || schedule.minutes > kMostMinutes)
            return std::nullopt;
        return schedule;
    }
    const auto match = atTime.match(text);
    schedule.at = QTime(match.captured(2).toInt(), match.captured(3).toInt());
    schedule.weekdays = daysIn(match.captured(1));
    if (!match.hasMatch() || !schedule.at.isValid() || schedule.weekdays.isEmpty())
        return std::nullopt;
    if (schedule.weekdays.size() == 7)
        schedule.weekdays.clear();
    return schedule;
}

QString scheduleWords(const SyncSchedule &schedule) {
    if (schedule.byHand())
        return QStringLiteral("by hand");
    if (schedule.minutes == 60)
        return QStringLiteral("every hour");
    if (schedule.minutes > 0)
        return schedule.minutes % 60 == 0 ? QStringLiteral("every %1 hours").arg(schedule.minutes / 60)
                                          : QStringLiteral("every %1 minutes").arg(schedule.minutes);
    return QStringLiteral("%1 at %2").arg(dayWords(schedule.weekdays), schedule.at.toString(QStringLiteral("HH:mm")));
}

} // namespace gatelodge
