// What a short list shows of its rows, and in which order: search, order, copies.
#include "ui/common/fault_words.h"
#include "ui/common/list_outlets.h"
#include "ui/common/short_page.h"
#include "ui/list/list_table.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/filter_sentence.h"
#include "ui/pieces/messages.h"
#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>

namespace gatelodge::ui {
namespace {

constexpr int manyRows = 8; // fewer are seen at a glance

} // namespace

void ShortPage::showColumns(Words name, QList<Column> further, First first) {
    QList<Words> titles{std::move(name)};
    QSet<int> numbers;
    QList<ListTable::Column> columns{{12, 0}};
    for (Column &one : further) {
        if (one.isState)
            m_state = int(columns.size());
        if (one.isNumber)
            numbers << int(columns.size());
        titles << std::move(one.title);
        columns << ListTable::Column{one.ems, one.dropsAs, one.shown};
    }
    m_rows->setColumns(std::move(titles), std::move(numbers));
    m_table->setColumns(std::move(columns), {first == First::Given ? -1 : 0, Qt::AscendingOrder});
}

// A list that is not read yet, or is empty, has nothing to seek in.
QWidget *ShortPage::filter() {
    if (m_rows->all().isEmpty())
        return nullptr;
    m_search->show();
    return m_search;
}

void ShortPage::arrange() {
    const QString typed = m_search->text().trimmed();
    m_rows->seek(typed);
    m_rows->narrow(m_filter ? m_filter->wanted() : QStringList());
    const int all = int(m_rows->all().size());
    const bool any = all, some = m_rows->rowCount();
    const bool sentence = m_filter && m_filter->isNarrowing();
    m_table->setVisible(some);
    m_empty->setVisible(!any);
    m_nothing->setVisible(any && !some && !sentence);
    if (!m_filter)
        return m_search->setVisible(all >= manyRows || !typed.isEmpty() || m_search->hasFocus());
    m_search->setVisible(any || !typed.isEmpty());
    m_unlike->setVisible(any && !some && sentence);
    m_filter->setVisible(any || sentence);
}

void ShortPage::narrowBy(admin::Views &views, ShortFilter::Texts texts) {
    m_filter = new ShortFilter(views, std::move(texts));
    auto *above = qobject_cast<QBoxLayout *>(m_search->parentWidget()->layout());
    above->addWidget(m_filter);
    m_filter->standBelow(m_search);
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
    connect(&m_filter->views(), &ViewTabs::failed, this,
            [this](const Error &error) { say([error] { return faultWords(error); }); });
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

void ShortPage::fillMenu(QMenu *menu) {
    m_table->fillListMenu(menu);
    if (!m_filter)
        return;
    menu->addSeparator();
    m_filter->views().fillMenu(menu);
}

ListCopy ShortPage::copy() const { return copyOfShort(*m_rows, m_texts.title(), narrowedTo()); }

} // namespace gatelodge::ui
