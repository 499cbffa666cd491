// What the queue's page looks at, kept fresh: lanes and deliveries after each notification, and once a second while
// somebody looks, because deliveries send no NOTIFY. One question at a time: a slow database is not asked faster.
#pragma once
#include "server/admin/console.h"
#include <optional>
#include <QObject>
#include <QTimer>

namespace gatelodge::ui {

class QueueWatch : public QObject {
    Q_OBJECT
public:
    static constexpr int period = 1000;         // ms
    static constexpr int deliveriesKept = 1000; // for the chart, the strips and the median
    explicit QueueWatch(admin::Console &console, QObject *parent = nullptr);

    void setWatching(bool watching);
    void readNow();
    const QList<QueueLane> &lanes() const { return m_lanes; }
    const QList<Delivery> &deliveries() const { return m_deliveries; } // newest first
    const QueueLane *lane(const SiteId &site) const;
    int waiting() const;
    // Half of today's deliveries took no longer; nothing where there was none.
    std::optional<qint64> medianToday() const; // microseconds

Q_SIGNALS:
    void refreshed();
    void delivered(const QList<gatelodge::Delivery> &fresh); // oldest first
    void failed(const gatelodge::Error &error);

private:
    void take(const QList<Delivery> &newest);
    admin::Console &m_console;
    QTimer m_timer;
    bool m_reading = false, m_again = false, m_first = true;
    QList<QueueLane> m_lanes;
    QList<Delivery> m_deliveries;
};

} // namespace gatelodge::ui
