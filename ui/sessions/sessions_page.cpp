#include "ui/sessions/sessions_page.h"
#include "ui/common/fault_words.h"
#include "ui/common/live_watch.h"
#include "ui/list/list_table.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include "ui/sessions/session_pane.h"
#include "ui/sessions/sessions_model.h"
#include <QAction>
#include <QHeaderView>
#include <QStackedWidget>

namespace gatelodge::ui {

SessionsPage::SessionsPage(admin::Console &console, UndoBar &undo, QWidget *parent)
    : Page(parent), m_console(console), m_model(new SessionsModel(console.sessions, this)),
      m_table(new ListTable(QStringLiteral("sessions"), tr("Sessions"))),
      m_watch(new LiveWatch(*m_model, *m_table, this)), m_pane(new SessionPane(console, undo)),
      m_said(new Paragraph({}, Tone::Brick)), m_body(new QStackedWidget), m_details(new ScrollPage(m_pane)) {
    m_split = new ListDetails(makeList(), m_details);
    columnIn(this, 0)->addWidget(m_split);
    connect(m_watch, &LiveWatch::ticked, this, &SessionsPage::readCounts);
    connect(m_model, &SessionsModel::landed, this, &SessionsPage::follow);
    connect(m_model, &SessionsModel::failed, this, [this](const Error &error) {
        m_said->setWords([error] { return faultWords(error); });
        m_said->show();
    });
    connect(m_table, &ListTable::selectionCountChanged, this, [this](int rows) {
        if (rows == 1 && !m_split->isFolded())
            showCurrent();
    });
    connect(m_table, &ListTable::opened, this, [this] {
        showCurrent();
        m_details->setFocus();
    });
    connect(m_table, &ListTable::clicked, this, &SessionsPage::showCurrent);
    connect(m_pane, &SessionPane::closeWanted, this, &SessionsPage::stepOut);
    connect(m_pane, &SessionPane::changed, m_watch, &LiveWatch::readNow);
    connect(m_pane, &SessionPane::personWanted, this, &SessionsPage::personWanted);
    connect(&console.hub, &admin::ChangeHub::heard, this, [this](const admin::HeardNotification &heard) {
        if (heard.channel == QLatin1String("gatelodge_sessions") && isVisible())
            m_watch->readNow(); // one has ended: at once, not within a second
    });
    auto *end = new QAction(m_table);
    end->setShortcut(Qt::Key_Delete);
    end->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(end);
    connect(end, &QAction::triggered, this, [this] {
        showCurrent();
        if (m_table->selectedCount() == 1)
            m_pane->endSession();
    });
}

QWidget *SessionsPage::makeList() {
    auto *list = new Plane(&Tokens::surface);
    auto *column = columnIn(list, 0);
    m_header = new PageHeader([] { return tr("Sessions"); }, [] { return tr("Counting"); }, {m_watch->pill()});
    column->addWidget(m_header);
    m_said->setContentsMargins(Space::two, 0, Space::two, Space::one);
    m_said->hide();
    column->addWidget(m_said);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new SessionDelegate(*m_model, m_table));
    m_table->setColumns({{12, 0}, {10, 3}, {11, 2}, {8.5, 1}, {7.5, 0}});
    m_table->setSortingEnabled(false); // the list has one order: the latest activity first
    m_table->header()->setSectionsClickable(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_body->addWidget(m_table);
    m_body->addWidget(new EmptyState(
        QStringLiteral("im-user-online"), [] { return tr("Nobody is signed in"); },
        [] { return tr("Whoever signs in appears here within a second, and leaves when the session ends."); }));
    column->addWidget(m_body, 1);
    list->setFocusProxy(m_table);
    return list;
}

void SessionsPage::follow() {
    m_said->hide();
    const int place = m_model->rowCount() ? 0 : 1;
    if (m_body->currentIndex() != place)
        m_body->setCurrentIndex(place);
    if (!m_split->isShowingDetails())
        return;
    const SessionLine *shown = m_model->rowAt(m_model->rowOf(QString::number(m_pane->line().place.session.value)));
    if (shown)
        m_pane->showLine(*shown);
    else
        m_pane->showEnded();
}

void SessionsPage::showCurrent() {
    const SessionLine *line = m_model->rowAt(m_table->currentIndex().row());
    if (!line)
        return;
    m_pane->showLine(*line);
    m_split->showDetails();
}

void SessionsPage::readCounts() {
    if (std::exchange(m_counting, true))
        return;
    deliver(this, m_console.sessions.counts(), [this](const Result<SessionCounts> &counts) {
        m_counting = false;
        if (!counts)
            return; // the list says what is wrong
        m_counts = *counts;
        m_header->setSentence([now = m_counts] {
            return tr("%1; %2.", "people who are here now, sessions")
                .arg(tr("%n people were here within five minutes", nullptr, now.online),
                     tr("%n sessions are open", nullptr, now.sessions));
        });
    });
}

QList<QWidget *> SessionsPage::zones() { return {m_body->currentWidget(), m_details}; }

bool SessionsPage::stepOut() {
    const bool selected = m_table->selectedCount() > 0;
    if (!m_split->isShowingDetails() && !selected)
        return false;
    m_split->showList();
    m_table->clearSelection(); // and the list is live again
    return true;
}

void SessionsPage::showEvent(QShowEvent *event) {
    Page::showEvent(event);
    m_watch->setWatching(true);
}

void SessionsPage::hideEvent(QHideEvent *event) {
    Page::hideEvent(event);
    m_watch->setWatching(false);
}

void SessionsPage::changeEvent(QEvent *event) {
    Page::changeEvent(event);
    if (!changesLanguage(event))
        return;
    m_table->setAccessibleName(tr("Sessions"));
    m_model->retranslate();
}

} // namespace gatelodge::ui
