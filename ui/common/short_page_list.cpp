// What a short list shows of its rows, and in which order: search, order, copies.
#include "ui/common/list_outlets.h"
#include "ui/common/short_page.h"
#include "ui/list/list_table.h"
#include <QActionGroup>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>

namespace gatelodge::ui {
namespace {

constexpr int manyRows = 8; // fewer are seen at a glance

} // namespace

QString ShortPage::orderKey() const { return QStringLiteral("lists/%1/order").arg(m_texts.name); }

QWidget *ShortPage::filter() { return m_search->isHidden() ? nullptr : m_search; }

void ShortPage::arrange() {
    const QString typed = m_search->text().trimmed();
    m_rows->seek(typed);
    m_rows->sort(m_order == ShortOrder::Given ? -1 : 0,
                 m_order == ShortOrder::NameDown ? Qt::DescendingOrder : Qt::AscendingOrder);
    const int all = int(m_rows->all().size());
    const bool any = all, some = m_rows->rowCount();
    m_table->setVisible(some);
    m_empty->setVisible(!any);
    m_nothing->setVisible(any && !some);
    m_search->setVisible(all >= manyRows || !typed.isEmpty());
}

void ShortPage::setOrder(ShortOrder order) {
    m_order = order;
    QSettings().setValue(orderKey(), int(order));
    arrange();
}

void ShortPage::fillMenu(QMenu *menu) {
    auto *orders = new QActionGroup(menu);
    for (const auto &[name, order] :
         {std::pair(tr("In their own order"), ShortOrder::Given), std::pair(tr("By name"), ShortOrder::NameUp),
          std::pair(tr("By name, last first"), ShortOrder::NameDown)}) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(order == m_order);
        orders->addAction(action);
        connect(action, &QAction::triggered, this, [this, order = order] { setOrder(order); });
    }
}

ListCopy ShortPage::copy() const {
    const QString typed = m_search->text().trimmed();
    return copyOfShort(*m_rows, m_texts.title(), typed.isEmpty() ? QString() : tr("With “%1”").arg(typed));
}

} // namespace gatelodge::ui
