// Times as people say them: "now", "12 min ago", "today 14:20", "yesterday", "3 days ago", "2 Nov", "Aug 2025". The
// words depend on the present, so they are made when they are painted and never kept.
#pragma once
#include <QDateTime>

namespace gatelodge::ui {

// For lists, short. An invalid time was never.
QString timeWords(const QDateTime &time, const QDateTime &now = QDateTime::currentDateTimeUtc());
// For details: date and time by locale. An invalid time is empty.
QString exactTime(const QDateTime &time);
QString exactDate(const QDateTime &time);
// The time of day to the second, as the locale writes its minutes: one way of twelve or twenty-four hours everywhere.
QString clockWords(const QDateTime &time);
int clockWidth(); // room for any of them in a list

} // namespace gatelodge::ui
