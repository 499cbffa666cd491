#include "ui/queue/queue_watch.h"
#include "ui/list/windowed_model.h"
#include "ui/queue/queue_words.h"
#include <algorithm>

namespace gatelodge::ui {
namespace {

constexpr int askedAtOnce = 200;

// Attempts at the same rows share the delivery's id: an attempt is known by its id and its time.
bool sameAttempt(const Delivery &a, const Delivery &b) { return a.id == b.id && a.requestedAt == b.requestedAt; }

} // namespace

QueueWatch::QueueWatch(admin::Console &console, QObject *parent) : QObject(parent), m_console(console) {
    m_timer.setInterval(period);
    connect(&m_timer, &QTimer::timeout, this, &QueueWatch::readNow);
    connect(&console.hub, &admin::ChangeHub::heard, this, [this] {
        if (m_timer.isActive())
            readNow();
    });
}

void QueueWatch::setWatching(bool watching) {
    if (watching == m_timer.isActive())
        return;
    if (!watching)
        return m_timer.stop();
    m_timer.start();
    readNow();
}

void QueueWatch::readNow() {
    m_again = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    deliver(this, m_console.queue.lanes(), [this](const Result<QList<QueueLane>> &lanes) {
        if (lanes)
            m_lanes = *lanes;
        deliver(this, m_console.queue.deliveries({}, {}, m_first ? deliveriesKept : askedAtOnce),
                [this](const Result<QList<Delivery>> &newest) {
                    m_reading = false;
                    if (newest)
                        take(*newest);
                    else
                        Q_EMIT failed(newest.error());
                    if (std::exchange(m_again, false))
                        readNow();
                });
    });
}

void QueueWatch::take(const QList<Delivery> &newest) {
    QList<Delivery> fresh;
    for (const Delivery &delivery : newest) {
        const auto known = [&](const Delivery &other) { return sameAttempt(delivery, other); };
        if (std::any_of(m_deliveries.begin(), m_deliveries.end(), known))
            break; // newest first: all others are known, too
        fresh.prepend(delivery);
    }
    for (const Delivery &delivery : std::as_const(fresh))
        m_deliveries.prepend(delivery);
    m_deliveries.resize(qMin<qsizetype>(m_deliveries.size(), deliveriesKept));
    m_first = false;
    if (!fresh.isEmpty())
        Q_EMIT delivered(fresh);
    Q_EMIT refreshed();
}

const QueueLane *QueueWatch::lane(const SiteId &site) const {
    const auto found = std::find_if(m_lanes.begin(), m_lanes.end(), [&](const QueueLane &l) { return l.site == site; });
    return found == m_lanes.end() ? nullptr : &*found;
}

int QueueWatch::waiting() const {
    int sum = 0;
    for (const QueueLane &lane : m_lanes)
        sum += lane.waiting;
    return sum;
}

std::optional<qint64> QueueWatch::medianToday() const {
    std::vector<qint64> times;
    const QDate today = QDate::currentDate();
    for (const Delivery &delivery : m_deliveries)
        if (delivery.outcome == Delivery::Outcome::Delivered && latencyOf(delivery) >= 0 &&
            delivery.answeredAt.toLocalTime().date() == today)
            times.push_back(latencyOf(delivery));
    if (times.empty())
        return {};
    const auto middle = times.begin() + std::ptrdiff_t(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

} // namespace gatelodge::ui
