// Small chores of a running house, every few minutes: expired sessions, links and counters go.
#pragma once
#include "server/store/lane.h"
#include <QTimer>

namespace gatelodge::app {

class Upkeep : public QObject {
    Q_OBJECT
public:
    explicit Upkeep(store::Connection connection);

private:
    void tidy();
    store::Lane m_lane;
    QTimer m_timer;
};

} // namespace gatelodge::app
