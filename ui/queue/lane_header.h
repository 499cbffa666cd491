// Above the lanes: by what they stand, up or down. Remembered in QSettings ("lists/lanes/sort", as ListTable does).
#pragma once
#include "server/domain/delivery.h"
#include <QWidget>

namespace gatelodge::ui {

class Button;

class LaneHeader : public QWidget {
    Q_OBJECT
public:
    enum By { Site, State, Waiting, ByCount }; // State: what wants somebody first
    explicit LaneHeader(QWidget *parent = nullptr);
    void sortBy(By by, Qt::SortOrder order);
    By by() const { return m_by; }
    Qt::SortOrder order() const { return m_order; }
    QList<QueueLane> sorted(QList<QueueLane> lanes) const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();
    By m_by = Site;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QList<Button *> m_titles;
};

} // namespace gatelodge::ui
