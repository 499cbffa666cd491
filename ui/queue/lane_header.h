// Above the lanes, each title over its column: by what they stand, up or down. Remembered in QSettings
// ("lists/lanes/sort", as ListTable does).
#pragma once
#include "server/domain/delivery.h"
#include <QWidget>

namespace gatelodge::ui {

class Button;
class SortMark;

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
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTitle(By by);
    void say();
    void measure();
    By m_by = Site;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QList<Button *> m_titles;
    QList<SortMark *> m_marks;
    QWidget *m_state, *m_strip, *m_next, *m_verb, *m_bar; // places of columns, and of the bar that lanes scroll by
};

} // namespace gatelodge::ui
