// Lanes, one a site: name, state, the last requests as a strip (a short bar arrived, a tall one failed), what waits and
// when it goes on, and one verb. A press on a lane opens it; with Ctrl or Shift, or by Space, several are selected, as
// in lists.
#pragma once
#include "server/domain/delivery.h"
#include "ui/theme/accessible_parts.h"
#include "ui/theme/paint.h"
#include <QAbstractButton>
#include <QHash>

class QVBoxLayout;

namespace gatelodge::ui {

class Button;
class ChipLabel;
class Elided;
class QueueWatch;

// The last requests of a lane, oldest first.
class LaneStrip : public QWidget {
    Q_OBJECT
public:
    static constexpr int bars = 24, step = 5; // step: px from one to the next
    explicit LaneStrip(QWidget *parent = nullptr);
    void set(const QList<Delivery::Outcome> &outcomes);
    QSize sizeHint() const override { return {bars * step, em(1)}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rename();
    QList<Delivery::Outcome> m_outcomes;
};

class LaneRow : public QAbstractButton, public AccessibleParts {
    Q_OBJECT
public:
    explicit LaneRow(QWidget *parent = nullptr);
    void set(const QueueLane &lane, const QList<Delivery::Outcome> &last);
    void setCurrent(bool current);
    void setSelected(bool selected);
    bool isSelected() const { return m_selected; }
    QSize sizeHint() const override { return {em(30), rowHeight(1) + Space::one}; }
    // Its columns are the same in every lane, whatever stands in them, and in the header above.
    static int stateWidth();
    static int verbWidth();
    static bool hasRoomForStrip(int width) { return width >= em(46); }
    static bool hasRoomForNext(int width) { return width >= em(34); }
    bool canPress() const override { return true; }
    void press() override { click(); }

Q_SIGNALS:
    void actWanted();
    void selectWanted(bool upToHere); // it and nothing else changes, or all from the last one to it
    void allWanted();
    void stepWanted(int step); // to the next lane, or the one before

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void say();
    QueueLane m_lane;
    bool m_current = false, m_selected = false;
    Elided *m_name, *m_waits, *m_next;
    ChipLabel *m_state;
    LaneStrip *m_strip;
    QWidget *m_verb; // the place of the button
    Button *m_act;
};

class LaneRows : public QWidget {
    Q_OBJECT
public:
    explicit LaneRows(QWidget *parent = nullptr);
    void showLanes(const QList<QueueLane> &lanes, const QueueWatch &watch); // in this order
    void setCurrent(const SiteId &site);                                    // 0: none
    QList<SiteId> selected() const { return m_selected; }
    void select(const QList<SiteId> &sites);

Q_SIGNALS:
    void selectionCountChanged(int lanes);
    void laneChosen(const gatelodge::SiteId &site);
    void pauseWanted(const gatelodge::SiteId &site, bool pause);
    void tryNowWanted(const gatelodge::SiteId &site);

private:
    LaneRow *rowFor(const SiteId &site);
    void choose(const SiteId &site, bool upToHere);
    void step(const SiteId &from, int step);
    QVBoxLayout *m_column;
    QHash<int, LaneRow *> m_rows;
    QHash<int, QueueLane> m_lanes;
    QList<SiteId> m_order, m_selected;
    SiteId m_current, m_anchor;
};

} // namespace gatelodge::ui
