#include "server/delivery/retry_backoff.h"
#include <algorithm>
#include <QLocale>
#include <QTimeZone>

namespace gatelodge::delivery {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

milliseconds ceilingAfter(int failures) {
    // 5 s · 2^13 is beyond 6 h already; the clamp keeps the shift defined for any count.
    const int doublings = std::clamp(failures, 1, 13);
    return std::min(firstBackoff * (1 << doublings), longestBackoff);
}

milliseconds share(milliseconds whole, double random) {
    return milliseconds(qint64(double(whole.count()) * std::clamp(random, 0.0, 1.0)));
}

std::optional<seconds> secondsOf(const QByteArray &text) {
    const bool digits =
        !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits)
        return {};
    bool fits = false;
    const qint64 value = text.toLongLong(&fits);
    return fits ? seconds(value) : longestRetryAfter;
}

std::optional<seconds> untilDate(const QByteArray &text, const QDateTime &now) {
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid())
        return {};
    date.setTimeZone(QTimeZone::utc());
    return seconds(std::max<qint64>(0, now.secsTo(date)));
}

} // namespace

milliseconds retryDelay(int failures, double random, std::optional<seconds> retryAfter) {
    const milliseconds jittered = firstBackoff + share(ceilingAfter(failures) - firstBackoff, random);
    if (!retryAfter)
        return jittered;
    const milliseconds asked = std::clamp(*retryAfter, seconds(0), longestRetryAfter);
    const milliseconds spread = std::min<milliseconds>(asked / 10, std::chrono::minutes(1));
    return std::max(jittered, asked + share(spread, random));
}

std::optional<seconds> parseRetryAfter(const QByteArray &value, const QDateTime &now) {
    const QByteArray text = value.trimmed();
    auto wait = secondsOf(text);
    if (!wait)
        wait = untilDate(text, now);
    if (wait)
        *wait = std::min(*wait, longestRetryAfter);
    return wait;
}

} // namespace gatelodge::delivery
