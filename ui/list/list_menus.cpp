// What a list shows and how it is ordered, as menus: for the header's own menu and for pages, so that the keyboard has
// them, too.
#include "ui/list/list_table.h"
#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>

namespace gatelodge::ui {

void ListTable::chooseColumn(int column, bool shown) {
    if (column < 1 || column >= m_columns.size() || m_columns[column].shown == shown)
        return;
    m_columns[column].shown = shown;
    QVariantList all;
    for (const Column &one : std::as_const(m_columns))
        all << one.shown;
    QSettings().setValue(key("shown"), all);
    placeColumns();
}

void ListTable::fillColumnMenu(QMenu *menu) {
    for (int column = 1; column < m_columns.size(); ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(isColumnChosen(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { chooseColumn(column, shown); });
    }
}

void ListTable::fillSortMenu(QMenu *menu) {
    const auto entry = [menu](QActionGroup *group, const QString &name, bool now) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(now);
        group->addAction(action);
        return action;
    };
    auto *columns = new QActionGroup(menu), *orders = new QActionGroup(menu);
    const bool own = header()->sortIndicatorSection() < 0;
    if (m_first.column < 0)
        connect(entry(columns, tr("In their own order"), own), &QAction::triggered, this,
                [this] { sortByColumn(-1, Qt::AscendingOrder); });
    for (int column = 0; column < m_columns.size(); ++column) {
        if (!m_columns[column].sorts)
            continue;
        connect(entry(columns, model()->headerData(column, Qt::Horizontal).toString(),
                      column == header()->sortIndicatorSection()),
                &QAction::triggered, this, [this, column] { sortByColumn(column, header()->sortIndicatorOrder()); });
    }
    menu->addSeparator();
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        QAction *action = entry(orders, order == Qt::AscendingOrder ? tr("Least first") : tr("Greatest first"),
                                !own && order == header()->sortIndicatorOrder());
        action->setEnabled(!own);
        connect(action, &QAction::triggered, this,
                [this, order] { sortByColumn(header()->sortIndicatorSection(), order); });
    }
}

void ListTable::fillListMenu(QMenu *menu) {
    fillSortMenu(menu->addMenu(tr("Sort by")));
    if (m_columns.size() > 1)
        fillColumnMenu(menu->addMenu(tr("Columns")));
}

} // namespace gatelodge::ui
