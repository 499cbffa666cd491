// What a short list shows of its rows, and in which order: search, order, copies.
#include "ui/common/list_outlets.h"
#include "ui/common/short_page.h"
#include "ui/list/list_table.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/filter_sentence.h"
#include "ui/pieces/messages.h"
#include <QActionGroup>
#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>

namespace gatelodge::ui {
namespace {

constexpr int manyRows = 8;       // fewer are seen at a glance
constexpr int fewestNarrowed = 3; // fewer need no sentence

} // namespace

QString ShortPage::orderKey() const { return QStringLiteral("lists/%1/order").arg(m_texts.name); }

QWidget *ShortPage::filter() {
    if (!m_search->isHidden())
        return m_search;
    return m_filter && !m_filter->isHidden() ? &m_filter->sentence() : nullptr;
}

void ShortPage::arrange() {
    const QString typed = m_search->text().trimmed();
    m_rows->seek(typed);
    m_rows->narrow(m_filter ? m_filter->wanted() : QStringList());
    m_rows->sort(m_order == ShortOrder::Given ? -1 : 0,
                 m_order == ShortOrder::NameDown ? Qt::DescendingOrder : Qt::AscendingOrder);
    const int all = int(m_rows->all().size());
    const bool any = all, some = m_rows->rowCount();
    const bool sentence = m_filter && m_filter->isNarrowing();
    m_table->setVisible(some);
    m_empty->setVisible(!any);
    m_nothing->setVisible(any && !some && !sentence);
    m_search->setVisible(all >= manyRows || !typed.isEmpty());
    if (!m_filter)
        return;
    m_unlike->setVisible(any && !some && sentence);
    m_filter->setVisible(all >= fewestNarrowed || sentence);
}

void ShortPage::narrowBy(admin::Views &views, ShortFilter::Texts texts) {
    m_filter = new ShortFilter(views, std::move(texts));
    auto *above = qobject_cast<QBoxLayout *>(m_search->parentWidget()->layout());
    above->insertWidget(above->count() - 1, m_filter); // above the search
    auto *everything = new Button([] { return tr("Show everything"); });
    connect(everything, &Button::clicked, this, &ShortPage::showEverything);
    m_unlike = new EmptyState(
        QStringLiteral("edit-find"), [] { return tr("Nothing is like that"); },
        [] { return tr("Nothing fits the sentence above. Loosen it, or look at everything."); }, {everything});
    m_unlike->hide();
    if (auto *column = qobject_cast<QBoxLayout *>(m_table->parentWidget()->layout()))
        column->insertWidget(column->indexOf(m_nothing), m_unlike, 1);
    connect(m_filter, &ShortFilter::changed, this, &ShortPage::arrange);
    connect(m_filter, &ShortFilter::textWanted, m_search, &QLineEdit::setText);
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString &typed) { m_filter->setText(typed.trimmed()); });
    connect(&m_filter->views(), &ViewTabs::failed, this, &ShortPage::refuseReading);
    connect(&m_filter->views(), &ViewTabs::undoOffered, this, &Page::undoOffered);
}

void ShortPage::openView(const QJsonObject &question) {
    if (m_filter)
        m_filter->ask(question);
}

bool ShortPage::isNarrowed() const { return !m_search->text().isEmpty() || (m_filter && m_filter->isNarrowing()); }

void ShortPage::showEverything() {
    m_search->clear();
    if (m_filter)
        m_filter->reset();
}

QString ShortPage::narrowedTo() const {
    const QString typed = m_search->text().trimmed(), sentence = m_filter ? m_filter->spoken() : QString();
    if (typed.isEmpty() || sentence.isEmpty())
        return typed.isEmpty() ? sentence : tr("With “%1”").arg(typed);
    return tr("%1, with “%2”", "what a list is narrowed to, letters that are sought").arg(sentence, typed);
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
    if (!m_filter)
        return;
    menu->addSeparator();
    m_filter->views().fillMenu(menu);
}

ListCopy ShortPage::copy() const { return copyOfShort(*m_rows, m_texts.title(), narrowedTo()); }

} // namespace gatelodge::ui
