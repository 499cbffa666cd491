#include "ui/shell/tab_order.h"
#include <algorithm>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QScrollArea>

namespace gatelodge::ui {

namespace {

bool isOneStop(const QWidget &widget) {
    return qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QComboBox *>(&widget) ||
           qobject_cast<const QAbstractSpinBox *>(&widget);
}

bool takesTab(const QWidget &widget) {
    return !widget.focusProxy() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

// What overlaps the first of a line by half of the lower one's height stands in that line.
bool standsBeside(const QRect &first, const QRect &other) {
    const int overlap = qMin(first.bottom(), other.bottom()) - qMax(first.top(), other.top()) + 1;
    return 2 * overlap >= qMin(first.height(), other.height());
}

QList<QWidget *> inReadingOrder(QList<QWidget *> widgets, Qt::LayoutDirection direction) {
    std::stable_sort(widgets.begin(), widgets.end(),
                     [](const QWidget *a, const QWidget *b) { return a->geometry().top() < b->geometry().top(); });
    QList<QWidget *> read;
    while (!widgets.isEmpty()) {
        const QRect first = widgets.first()->geometry();
        QList<QWidget *> line;
        for (QWidget *one : std::as_const(widgets)) {
            if (standsBeside(first, one->geometry()))
                line << one;
        }
        std::stable_sort(line.begin(), line.end(), [direction](const QWidget *a, const QWidget *b) {
            return direction == Qt::RightToLeft ? a->geometry().right() > b->geometry().right()
                                                : a->geometry().left() < b->geometry().left();
        });
        for (QWidget *one : std::as_const(line))
            widgets.removeOne(one);
        read += line;
    }
    return read;
}

void gather(const QWidget &widget, QList<QWidget *> &stops) {
    QList<QWidget *> children;
    for (QObject *child : widget.children()) {
        auto *one = qobject_cast<QWidget *>(child);
        if (one && !one->isWindow() && one->isVisible())
            children << one;
    }
    for (QWidget *child : inReadingOrder(std::move(children), widget.layoutDirection())) {
        if (takesTab(*child))
            stops << child;
        if (!isOneStop(*child))
            gather(*child, stops);
    }
}

} // namespace

QList<QWidget *> tabStops(const QWidget &root) {
    QList<QWidget *> stops;
    gather(root, stops);
    return stops;
}

bool moveFocus(const QWidget &root, bool forward) {
    const QList<QWidget *> stops = tabStops(root);
    if (stops.isEmpty())
        return false;
    const QWidget *at = QApplication::focusWidget();
    while (at && at != &root && !stops.contains(at)) // what takes the focus by a press only: go on from around it
        at = at->parentWidget();
    qsizetype place = stops.indexOf(at);
    if (place < 0)
        place = forward ? -1 : 0;
    QWidget *next = stops[(place + (forward ? 1 : -1) + stops.size()) % stops.size()];
    next->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget *above = next->parentWidget(); above && above != &root; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(next);
    }
    return true;
}

} // namespace gatelodge::ui
