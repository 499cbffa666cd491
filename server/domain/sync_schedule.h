// When a job runs (EA-08): every so many minutes, or at a time of day where its people live, on all days of the week or
// some. Clocks that are put forward or back neither lose a run nor double one.
#pragma once
#include <optional>
#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace gatelodge {

struct SyncSchedule {
    int minutes = 0;         // 5 to 10,080: every so many
    QTime at;                // else valid: at this time; neither: only by hand
    QList<int> weekdays;     // of `at`: 1 Monday to 7 Sunday; none: every day
    QByteArray zone = "UTC"; // of `at`: IANA name

    bool byHand() const { return minutes == 0 && !at.isValid(); }
    bool operator==(const SyncSchedule &) const = default;
};

// The next time after this moment, in UTC; invalid: by hand. A time that a day does not have comes later by what the
// clocks were put forward; of one that a day has twice the first is meant (RFC 5545, 3.3.5).
QDateTime nextAfter(const SyncSchedule &schedule, const QDateTime &moment);

// "every 15 minutes", "every 2 hours", "every day at 03:00", "mondays and thursdays at 06:30", "weekdays at 7:00", "by
// hand".
std::optional<SyncSchedule> scheduleFrom(const QString &words, const QByteArray &zone);
QString scheduleWords(const SyncSchedule &schedule); // the same, for commands and files

} // namespace gatelodge
