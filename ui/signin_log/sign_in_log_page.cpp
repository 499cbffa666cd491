#include "ui/signin_log/sign_in_log_page.h"
#include "ui/common/fault_words.h"
#include "ui/common/live_watch.h"
#include "ui/list/list_table.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include "ui/signin_log/sign_in_filter_bar.h"
#include "ui/signin_log/sign_in_model.h"
#include "ui/signin_log/sign_in_pane.h"
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>

namespace gatelodge::ui {

SignInLogPage::SignInLogPage(admin::Console &console, UndoBar &undo, QWidget *parent)
    : Page(parent), m_console(console), m_model(new SignInModel(console.signInLog, this)),
      m_table(new ListTable(QStringLiteral("signin_log"), tr("Sign-in log"))),
      m_watch(new LiveWatch(*m_model, *m_table, this)), m_filter(new SignInFilterBar(m_watch->pill())),
      m_pane(new SignInPane(console, undo)), m_said(new Paragraph({}, Tone::Brick)), m_body(new QStackedWidget),
      m_details(new ScrollPage(m_pane)) {
    m_split = new ListDetails(makeList(), m_details);
    columnIn(this, 0)->addWidget(m_split);
    connect(m_filter, &SignInFilterBar::changed, this, &SignInLogPage::applyFilter);
    connect(m_model, &SignInModel::landed, this, &SignInLogPage::showState);
    connect(m_model, &SignInModel::failed, this, [this](const Error &error) {
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
    connect(m_table, &ListTable::clicked, this, &SignInLogPage::showCurrent);
    connect(m_pane, &SignInPane::closeWanted, this, &SignInLogPage::stepOut);
    connect(m_pane, &SignInPane::personWanted, this, &SignInLogPage::personWanted);
    connect(m_pane, &SignInPane::siteWanted, this, &SignInLogPage::siteWanted);
    connect(m_pane, &SignInPane::authorityWanted, this, &SignInLogPage::authorityWanted);
    connect(m_pane, &SignInPane::onlyPersonWanted, m_filter, &SignInFilterBar::setPerson);
    connect(&console.hub, &admin::ChangeHub::changed, this, [this](const QList<Change> &changes) {
        for (const Change &change : changes)
            if (change.entity == QLatin1String("sites"))
                return readSites();
    });
    connect(&console.hub, &admin::ChangeHub::back, this, &SignInLogPage::readSites);
    readSites();
}

QWidget *SignInLogPage::makeList() {
    auto *list = new Plane(&Tokens::surface);
    auto *column = columnIn(list, 0);
    m_header = new PageHeader(
        [] { return tr("Sign-in log"); },
        [] {
            return tr("Who came in and who did not, as it happens. A rejection says why, and what would change it.");
        });
    column->addWidget(m_header);
    column->addWidget(m_filter);
    m_said->setContentsMargins(Space::two, 0, Space::two, Space::one);
    m_said->hide();
    column->addWidget(m_said);
    column->addWidget(new Line);
    column->addWidget(makeBody(), 1);
    list->setFocusProxy(m_table);
    return list;
}

QWidget *SignInLogPage::makeBody() {
    m_table->setModel(m_model);
    m_table->setItemDelegate(new SignInDelegate(*m_model, m_table));
    m_table->setHeaderHidden(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *clear = new Button([] { return tr("Show everything"); });
    connect(clear, &Button::clicked, m_filter, &SignInFilterBar::reset);
    m_body->addWidget(m_table);
    m_body->addWidget(new EmptyState(
        QStringLiteral("edit-find"), [] { return tr("Nothing like that is in the log"); },
        [] { return tr("No sign-in of the last year fits the sentence above. Loosen it, or look at everything."); },
        {clear}));
    m_body->addWidget(new EmptyState(
        QStringLiteral("view-history"), [] { return tr("Nobody has signed in yet"); },
        [] { return tr("Every sign-in appears here within a second, whether it went well or not."); }));
    return m_body;
}

void SignInLogPage::applyFilter(const SignInFilter &filter) {
    m_split->showList();
    m_table->clearSelection();
    m_model->setFilter(filter);
}

void SignInLogPage::showState() {
    m_said->hide();
    const int place = m_model->rowCount() ? 0 : m_model->filter().isPlain() ? 2 : 1;
    if (m_body->currentIndex() != place)
        m_body->setCurrentIndex(place);
}

void SignInLogPage::showCurrent() {
    const SignInLine *line = m_model->rowAt(m_table->currentIndex().row());
    if (!line)
        return;
    if (!m_split->isShowingDetails() || m_pane->line().place.entry != line->place.entry)
        m_pane->showLine(*line);
    m_split->showDetails();
}

void SignInLogPage::readSites() {
    deliver(this, m_console.places.sites(), [this](const Result<QList<Site>> &sites) {
        if (!sites)
            return; // the list says what is wrong
        QList<QPair<SiteId, QString>> names;
        for (const Site &site : *sites)
            names << qMakePair(site.id, site.profile.name);
        m_filter->setSites(names);
    });
}

QList<QWidget *> SignInLogPage::zones() { return {m_body->currentWidget(), m_details}; }
QWidget *SignInLogPage::filter() { return m_filter->search(); }

bool SignInLogPage::stepOut() {
    const bool selected = m_table->selectedCount() > 0;
    if (!m_split->isShowingDetails() && !selected)
        return false;
    m_split->showList();
    m_table->clearSelection(); // and the list is live again
    return true;
}

void SignInLogPage::showEvent(QShowEvent *event) {
    Page::showEvent(event);
    m_watch->setWatching(true);
}

void SignInLogPage::hideEvent(QHideEvent *event) {
    Page::hideEvent(event);
    m_watch->setWatching(false);
}

void SignInLogPage::changeEvent(QEvent *event) {
    Page::changeEvent(event);
    if (!changesLanguage(event))
        return;
    m_table->setAccessibleName(tr("Sign-in log"));
    m_model->retranslate();
}

} // namespace gatelodge::ui
