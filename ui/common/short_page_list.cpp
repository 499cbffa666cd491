// What a short list shows of its rows, and in which order: search, order, copies.
#include "ui/common/list_outlets.h"
#include "ui/common/short_page.h"
#include "ui/list/list_table.h"
#include "ui/theme/icons.h"
#include <algorithm>
#include <QActionGroup>
#include <QCollator>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>

namespace gatelodge::ui {
namespace {

constexpr int manyRows = 8; // fewer are seen at a glance

} // namespace

QString ShortPage::orderKey() const { return QStringLiteral("lists/%1/order").arg(m_texts.name); }

void ShortPage::makeSearch() {
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("edit-find"), &Tokens::muted), QLineEdit::LeadingPosition);
    connect(m_search, &QLineEdit::textChanged, this, &ShortPage::arrange);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_rows->index(0, 0));
        m_table->setFocus();
    });
    m_search->hide();
    rename();
}

QWidget *ShortPage::filter() { return m_search->isHidden() ? nullptr : m_search; }

void ShortPage::rename() {
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in %1", "title of a list").arg(m_texts.title()));
}

void ShortPage::arrange() {
    const QString typed = m_search->text().trimmed();
    QList<ShortList::Row> rows;
    for (const ShortList::Row &row : std::as_const(m_all))
        if (typed.isEmpty() || row.cells.title.contains(typed, Qt::CaseInsensitive) ||
            row.cells.note.contains(typed, Qt::CaseInsensitive) || row.spoken.contains(typed, Qt::CaseInsensitive))
            rows << row;
    if (m_order != ShortOrder::Given) {
        QCollator collator;
        collator.setNumericMode(true);
        std::stable_sort(rows.begin(), rows.end(), [&](const ShortList::Row &a, const ShortList::Row &b) {
            const int order = collator.compare(a.cells.title, b.cells.title);
            return m_order == ShortOrder::NameUp ? order < 0 : order > 0;
        });
    }
    const bool any = !m_all.isEmpty(), some = !rows.isEmpty();
    m_rows->setRows(std::move(rows));
    m_table->setVisible(some);
    m_empty->setVisible(!any);
    m_nothing->setVisible(any && !some);
    m_search->setVisible(m_all.size() >= manyRows || !typed.isEmpty());
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
