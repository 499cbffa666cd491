// Watches the thread it is made on: how long its event loop was kept from going round. Longest is by the clock, so a
// busy machine makes it longer; busiest is by the thread's own processor time, which nobody else can lengthen. What
// took more of that than the limit is told with its place in the code.
#pragma once
#include "tests/support/busy_places.h"
#include <algorithm>
#include <ctime>
#include <QElapsedTimer>
#include <QTimer>

namespace gatelodge::tests {

class GuiWatchdog {
public:
    static constexpr double kLimit = 50; // ms of work between two rounds
    explicit GuiWatchdog(double limit = kLimit) : m_places(limit) {
        m_round.setInterval(0);
        QObject::connect(&m_round, &QTimer::timeout, &m_round, [this] { look(); });
        m_round.start();
        start();
    }
    // Forgets what was before.
    void start() {
        m_longest = m_busiest = 0;
        m_clock.start();
        m_processor = processorMilliseconds();
        m_places.forget();
        m_places.beginRound();
    }
    // One line for each time that was over the limit: where it was then, the innermost function first.
    QStringList places() const { return m_places.places(); }
    double longest() const { return m_longest; } // ms between two rounds
    double busiest() const { return m_busiest; } // ms of processor time between two rounds
    // What this thread has worked so far.
    static double processorMilliseconds() {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

private:
    void look() {
        const double now = processorMilliseconds();
        m_longest = std::max(m_longest, double(m_clock.nsecsElapsed()) / 1e6);
        m_busiest = std::max(m_busiest, now - m_processor);
        m_clock.start();
        m_processor = now;
        m_places.beginRound();
    }
    BusyPlaces m_places;
    QTimer m_round;
    QElapsedTimer m_clock;
    double m_processor = 0, m_longest = 0, m_busiest = 0;
};

} // namespace gatelodge::tests
