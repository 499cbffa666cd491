#include "ui/common/live_page.h"
#include "ui/common/fault_words.h"
#include "ui/common/list_outlets.h"
#include "ui/common/live_watch.h"
#include "ui/common/several_bar.h"
#include "ui/common/view_tabs.h"
#include "ui/list/list_table.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/page_stack.h"
#include "ui/pieces/planes.h"
#include "ui/pieces/selection_bar.h"
#include "ui/users/bulk_words.h"
#include "ui/users/people_deeds.h"
#include <QMenu>
#include <QStackedWidget>

namespace gatelodge::ui {

LivePage::LivePage(KeysetModel *model, const QString &name, Words title, QWidget *pane, QWidget *parent)
    : Page(parent), m_model(model), m_title(std::move(title)), m_table(new ListTable(name, m_title())),
      m_watch(new LiveWatch(*model, *m_table, this)), m_outlets(new ListOutlets(this)),
      m_said(new Paragraph({}, Tone::Brick)), m_body(new PageStack), m_details(new ScrollPage(pane)) {
    m_model->setParent(this);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_body->addWidget(m_table);
    m_said->setContentsMargins(Space::two, 0, Space::two, Space::one);
    m_said->hide();
    connect(m_model, &KeysetModel::landed, this, &LivePage::takeRows);
    connect(m_model, &KeysetModel::failed, this, [this](const Error &error) {
        if (error.fault == Fault::Unavailable && m_hub && !m_hub->isConnected())
            return;
        say([error] { return faultWords(error); }, true);
        m_said->setProperty("unanswered", error.fault == Fault::Unavailable);
    });
    connect(m_outlets, &ListOutlets::failed, this,
            [this](const Error &error) { say([error] { return faultWords(error); }, true); });
    connect(m_outlets, &ListOutlets::told, this, [this](const QString &sentence) { say(sentence, false); });
    connect(m_table, &ListTable::selectionCountChanged, this, [this](int rows) {
        if (rows == 1 && !m_split->isFolded())
            showSelected();
    });
    connect(m_table, &ListTable::opened, this, [this] {
        showCurrent();
        m_details->setFocus();
    });
    connect(m_table, &ListTable::clicked, this, &LivePage::showSelected);
}

void LivePage::lay(const QList<QWidget *> &above) {
    auto *list = new Plane(&Tokens::surface);
    auto *column = columnIn(list, 0);
    for (QWidget *widget : above)
        column->addWidget(widget);
    if (auto *header = qobject_cast<PageHeader *>(above.value(0)))
        m_outlets->standIn(
            header, [this] { return copyOfLive(*m_model, m_title(), narrowedTo()); },
            m_table->isSortingEnabled() || m_views ? [this](QMenu *menu) { fillMenu(menu); }
                                                   : std::function<void(QMenu *)>());
    column->addWidget(m_said);
    column->addWidget(m_body, 1);
    if (m_bar)
        column->addWidget(m_bar);
    list->setFocusProxy(m_table);
    m_split = new ListDetails(list, m_details);
    columnIn(this, 0)->addWidget(m_split);
}

void LivePage::followConnection(admin::ChangeHub &hub) {
    m_hub = &hub;
    connect(&hub, &admin::ChangeHub::lost, this, [this] {
        if (m_said->property("unanswered").toBool())
            m_said->hide();
    });
}

void LivePage::keepViews(ViewTabs *views) {
    m_views = views;
    connect(views, &ViewTabs::failed, this,
            [this](const Error &error) { say([error] { return faultWords(error); }, true); });
    connect(views, &ViewTabs::undoOffered, this, &Page::undoOffered);
}

void LivePage::fillMenu(QMenu *menu) {
    if (m_table->isSortingEnabled())
        fillOrderMenu(menu);
    if (!m_views)
        return;
    menu->addSeparator();
    m_views->fillMenu(menu);
}

void LivePage::fillOrderMenu(QMenu *menu) { m_table->fillListMenu(menu); }

void LivePage::offerForMany(const QList<Button *> &verbs) {
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_bar = makeSeveralBar(*m_table, verbs);
    connect(m_table, &ListTable::selectionCountChanged, this, [this](int rows) {
        if (rows > 1)
            m_split->showList();
    });
}

QList<qint64> LivePage::selectedNumbers() const {
    QList<qint64> numbers;
    for (const QString &key : m_table->selectedKeys())
        numbers << key.toLongLong();
    return numbers;
}

void LivePage::tellOfMany(const Result<BulkOutcome> &outcome, UndoBar &undo, std::function<QString(int)> done) {
    if (!outcome)
        return say([error = outcome.error()] { return faultWords(error); }, true);
    if (!outcome->changed)
        return say([] { return PeopleDeeds::tr("There was nothing to do for any of them."); }, false);
    undo.say([done = std::move(done), changed = outcome->changed] { return done(changed); }, bulkLeftAlone(*outcome),
             {});
    m_table->clearSelection();
    m_watch->readNow();
}

// What went wrong goes with the next reading; what was done stays until something else is said.
void LivePage::say(Words words, bool failed) {
    m_said->setWords(std::move(words));
    m_said->setTone(failed ? Tone::Brick : Tone::Moss);
    m_said->setProperty("failed", failed);
    m_said->setProperty("unanswered", false);
    m_said->show();
}

void LivePage::showCurrent() {
    if (showRow(m_table->currentIndex().row()))
        m_split->showDetails();
}

// Not always the current row: that may have been taken from the selection just now.
void LivePage::showSelected() {
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.size() == 1 && showRow(rows.first().row()))
        m_split->showDetails();
}

void LivePage::takeRows() {
    if (m_said->property("failed").toBool())
        m_said->hide();
    followRows();
    chooseBody();
}

void LivePage::chooseBody() {
    QWidget *other = insteadOfList();
    QWidget *shown = other ? other : m_table;
    if (m_body->currentWidget() != shown)
        m_body->setCurrentWidget(shown);
}

QList<QWidget *> LivePage::zones() { return {m_body->currentWidget(), m_details}; }

bool LivePage::stepOut() {
    const bool selected = m_table->selectedCount() > 0;
    if (!m_split->isShowingDetails() && !selected)
        return false;
    m_split->showList();
    m_table->clearSelection(); // and the list is live again
    return true;
}

void LivePage::showEvent(QShowEvent *event) {
    Page::showEvent(event);
    m_watch->setWatching(true);
}

void LivePage::hideEvent(QHideEvent *event) {
    Page::hideEvent(event);
    m_watch->setWatching(false);
}

void LivePage::changeEvent(QEvent *event) {
    Page::changeEvent(event);
    if (!changesLanguage(event))
        return;
    m_table->setAccessibleName(m_title());
    m_model->retranslate();
}

} // namespace gatelodge::ui
