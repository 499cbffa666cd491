// When a failed delivery is tried again (Q6): full jitter, so that sites which failed together do not return together,
// between 5 seconds and 6 hours. A receiver that names a time is obeyed, within a day.
#pragma once
#include <chrono>
#include <optional>
#include <QByteArray>
#include <QDateTime>

namespace gatelodge::delivery {

constexpr std::chrono::milliseconds firstBackoff = std::chrono::seconds(5);
constexpr std::chrono::milliseconds longestBackoff = std::chrono::hours(6);
constexpr std::chrono::seconds longestRetryAfter = std::chrono::hours(24);

// failures: consecutive ones, 1 after the first; random: uniform in [0, 1). The ceiling doubles from 10 s up to 6 h and
// the wait is uniform between 5 s and that ceiling. A Retry-After is the least wait; jitter is added to it (up to a
// tenth of it, at most a minute) and never taken away.
std::chrono::milliseconds retryDelay(int failures, double random, std::optional<std::chrono::seconds> retryAfter = {});

// RFC 9110 §10.2.3: seconds, or an HTTP date (IMF-fixdate) from which `now` is subtracted; a past date is 0.
// Nothing for anything else; at most a day.
std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &value, const QDateTime &now);

} // namespace gatelodge::delivery
