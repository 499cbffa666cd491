#include "ui/common/live_watch.h"
#include "ui/list/list_table.h"
#include "ui/pieces/buttons.h"
#include <QLocale>
#include <QScrollBar>

namespace gatelodge::ui {

LiveWatch::LiveWatch(KeysetModel &model, ListTable &table, QObject *parent)
    : QObject(parent), m_model(model), m_table(table), m_pill(new Button({}, QStringLiteral("go-up"))) {
    m_pill->hide();
    m_timer.setInterval(period);
    connect(&m_timer, &QTimer::timeout, this, &LiveWatch::readNow);
    connect(m_pill, &Button::clicked, this, &LiveWatch::goLive);
    connect(&model, &KeysetModel::waitingChanged, this, &LiveWatch::showWaiting);
    connect(&model, &KeysetModel::landed, &table, [&table] { table.viewport()->update(); }); // "2 min ago" has aged
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        lookAtView();
        if (value > 0 && value + m_table.viewport()->height() >= m_table.verticalScrollBar()->maximum())
            m_model.readOn(); // the last page begins to be seen
    });
}

void LiveWatch::setWatching(bool watching) {
    if (watching == m_timer.isActive())
        return;
    if (!watching)
        return m_timer.stop();
    m_timer.start();
    readNow();
}

void LiveWatch::readNow() {
    lookAtView();
    m_model.refresh();
    Q_EMIT ticked();
}

void LiveWatch::lookAtView() {
    const int first = qMax(0, m_table.indexAt(QPoint(1, 1)).row());
    const int height = qMax(1, m_table.sizeHintForRow(first));
    m_model.setVisibleRows(first, first + m_table.viewport()->height() / height + 1);
    m_model.setHeld(m_table.verticalScrollBar()->value() > 0 || m_table.selectedCount() > 0);
}

void LiveWatch::goLive() {
    m_table.clearSelection();
    m_table.scrollToTop();
    readNow();
    m_table.setFocus();
}

void LiveWatch::showWaiting(int rows) {
    m_pill->setWords([rows] {
        return rows < KeysetModel::pageRows ? tr("Show %n newer", nullptr, rows) : tr("Show what is newer");
    });
    m_pill->setVisible(rows > 0);
}

} // namespace gatelodge::ui
