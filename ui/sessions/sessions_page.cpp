#include "ui/sessions/sessions_page.h"
#include "ui/common/live_watch.h"
#include "ui/common/role_lock.h"
#include "ui/common/view_tabs.h"
#include "ui/list/list_table.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include "ui/sessions/session_filter_bar.h"
#include "ui/sessions/session_pane.h"
#include "ui/sessions/sessions_model.h"
#include <QAction>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>

namespace gatelodge::ui {

SessionsPage::SessionsPage(admin::Console &console, UndoBar &undo, QWidget *parent)
    : SessionsPage(console, undo, new SessionsModel(console.sessions, nullptr), new SessionPane(console, undo),
                   parent) {}

SessionsPage::SessionsPage(admin::Console &console, UndoBar &undo, SessionsModel *model, SessionPane *pane,
                           QWidget *parent)
    : LivePage(
          model, QStringLiteral("sessions"), [] { return tr("Sessions"); }, pane, parent),
      m_console(console), m_undo(undo), m_model(model), m_pane(pane), m_filter(new SessionFilterBar(watch().pill())),
      m_views(new ViewTabs(
          console.views, QStringLiteral("sessions"), [] { return tr("Views of the sessions"); },
          {{[] { return tr("Everybody"); }}, {[] { return tr("Here now"); }, {{QStringLiteral("here"), true}}}})) {
    makeList();
    bindKeys();
    connect(&watch(), &LiveWatch::ticked, this, &SessionsPage::readCounts);
    connect(m_filter, &SessionFilterBar::changed, this, &SessionsPage::applyFilter);
    connect(m_views, &ViewTabs::chosen, m_filter, &SessionFilterBar::ask);
    connect(&console.hub, &admin::ChangeHub::changed, this, [this](const QList<Change> &changes) {
        for (const Change &change : changes)
            if (change.entity == QLatin1String("authorities"))
                return readAuthorities();
    });
    connect(&console.hub, &admin::ChangeHub::back, this, &SessionsPage::readAuthorities);
    readAuthorities();
    connect(m_pane, &SessionPane::closeWanted, this, &SessionsPage::stepOut);
    connect(m_pane, &SessionPane::changed, &watch(), &LiveWatch::readNow);
    connect(m_pane, &SessionPane::personWanted, this, &SessionsPage::personWanted);
    connect(&console.hub, &admin::ChangeHub::heard, this, [this](const admin::HeardNotification &heard) {
        if (heard.channel == QLatin1String("gatelodge_sessions") && isVisible())
            watch().readNow(); // one has ended: at once, not within a second
    });
}

void SessionsPage::bindKeys() {
    auto *end = new QAction(&table());
    end->setShortcut(Qt::Key_Delete);
    end->setShortcutContext(Qt::WidgetShortcut);
    table().addAction(end);
    connect(end, &QAction::triggered, this, [this] {
        if (table().selectedCount() > 1)
            return endSelected();
        showCurrent();
        if (table().selectedCount() == 1)
            m_pane->endSession();
    });
}

void SessionsPage::makeList() {
    table().setItemDelegate(new SessionDelegate(*m_model, &table()));
    table().setColumns({{12, 0, true, false}, {10, 3, true, false}, {11, 2, true, false}, {8.5, 1}, {7.5, 0}},
                       {SessionsModel::LastSeen, Qt::DescendingOrder});
    auto *log = new Button([] { return tr("Open the sign-in log"); });
    connect(log, &Button::clicked, this, [this] { Q_EMIT subjectWanted(QStringLiteral("signin_log")); });
    m_nobody = new EmptyState(
        QStringLiteral("im-user-online"), [] { return tr("Nobody is signed in"); },
        [] { return tr("Whoever signs in appears here within a second, and leaves when the session ends."); }, {log});
    body().addWidget(m_nobody);
    auto *clear = new Button([] { return tr("Show everybody"); });
    connect(clear, &Button::clicked, m_filter, &SessionFilterBar::reset);
    m_nobodyLikeThat = new EmptyState(
        QStringLiteral("edit-find"), [] { return tr("Nobody like that is signed in"); },
        [] { return tr("No session fits the sentence above. Loosen it, or look at everybody."); }, {clear});
    body().addWidget(m_nobodyLikeThat);
    m_header = new PageHeader([] { return tr("Sessions"); }, [] { return tr("Counting"); });
    auto *end = new Button([] { return tr("End these sessions"); }, {}, ButtonKind::Danger);
    connect(end, &Button::clicked, this, &SessionsPage::endSelected);
    lockUnless(end, m_console.roles, Duty::HelpPeople);
    offerForMany({end});
    keepViews(m_views);
    auto *views = new QWidget;
    rowIn(views)->addWidget(m_views);
    views->layout()->setContentsMargins(Space::two - Space::half, 0, Space::two - Space::half, 0);
    followConnection(m_console.hub);
    lay({m_header, views, new Line, m_filter});
}

void SessionsPage::endSelected() {
    if (!m_console.roles.mayDo(Duty::HelpPeople))
        return; // by its key
    QList<SessionId> ids;
    for (const qint64 number : selectedNumbers())
        ids << SessionId(number);
    deliver(this, m_console.sessions.end(ids), [this](const Result<BulkOutcome> &outcome) {
        tellOfMany(outcome, m_undo, [](int n) { return tr("%n sessions have ended.", nullptr, n); });
    });
}

void SessionsPage::followRows() {
    if (!split().isShowingDetails())
        return;
    const SessionLine *shown = m_model->rowAt(m_model->rowOf(QString::number(m_pane->line().place.session.value)));
    if (shown)
        m_pane->showLine(*shown);
    else
        m_pane->showEnded();
}

QWidget *SessionsPage::insteadOfList() {
    if (m_model->rowCount() || !m_model->isRead())
        return nullptr;
    return m_model->filter().isPlain() ? m_nobody : m_nobodyLikeThat;
}

QWidget *SessionsPage::filter() { return m_filter->search(); }
void SessionsPage::openView(const QJsonObject &question) { m_filter->ask(question); }
QString SessionsPage::narrowedTo() const { return m_filter->spoken(); }

void SessionsPage::applyFilter(const SessionFilter &filter) {
    split().showList();
    table().clearSelection();
    m_model->setFilter(filter);
    m_views->setQuestion(m_filter->question());
}

// They are not everybody's to see; what one may not see is not there to be chosen.
void SessionsPage::readAuthorities() {
    deliver(this, m_console.authorities.list(), [this](const Result<admin::AuthorityList> &list) {
        QList<QPair<AuthorityId, QString>> names;
        for (const Authority &one : list ? list->authorities : QList<Authority>())
            names << qMakePair(one.id, one.caption());
        m_filter->setAuthorities(names);
    });
}

bool SessionsPage::showRow(int row) {
    const SessionLine *line = m_model->rowAt(row);
    if (line)
        m_pane->showLine(*line);
    return line;
}

// A million are not counted in a moment: that takes a twentieth of the time at most, whoever leaves the page open.
void SessionsPage::readCounts() {
    if (!m_countAgain.hasExpired() || std::exchange(m_counting, true))
        return;
    QElapsedTimer timer;
    timer.start();
    deliver(this, m_console.sessions.counts(), [this, timer](const Result<SessionCounts> &counts) {
        m_counting = false;
        m_countAgain.setRemainingTime(20 * timer.elapsed());
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

} // namespace gatelodge::ui
