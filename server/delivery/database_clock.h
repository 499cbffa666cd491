// The database's time without asking it each time: one reading, carried on by the steady clock. Stations of a delivery
// and signed timestamps go by it, so that nodes with different clocks tell one story.
#pragma once
#include <chrono>
#include <QDateTime>

namespace gatelodge::delivery {

class DatabaseClock {
public:
    using Steady = std::chrono::steady_clock;

    void set(const QDateTime &databaseTime) {
        m_base = databaseTime;
        m_readAt = Steady::now();
    }
    QDateTime now() const {
        if (!m_base.isValid())
            return QDateTime::currentDateTimeUtc();
        return m_base.addMSecs(std::chrono::duration_cast<std::chrono::milliseconds>(Steady::now() - m_readAt).count());
    }

private:
    QDateTime m_base;
    Steady::time_point m_readAt;
};

} // namespace gatelodge::delivery
