#include "ui/signin_log/sign_in_log_page.h"
#include "ui/common/live_watch.h"
#include "ui/common/view_tabs.h"
#include "ui/list/list_table.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include "ui/signin_log/blocked_panel.h"
#include "ui/signin_log/sign_in_filter_bar.h"
#include "ui/signin_log/sign_in_model.h"
#include "ui/signin_log/sign_in_pane.h"
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>

namespace gatelodge::ui {
namespace {

const QString kBlocked = QStringLiteral("blocked");

} // namespace

SignInLogPage::SignInLogPage(admin::Console &console, UndoBar &undo, QWidget *parent)
    : SignInLogPage(console, new SignInModel(console.signInLog, nullptr), new SignInPane(console, undo), undo, parent) {
}

SignInLogPage::SignInLogPage(admin::Console &console, SignInModel *model, SignInPane *pane, UndoBar &undo,
                             QWidget *parent)
    : LivePage(
          model, QStringLiteral("signin_log"), [] { return tr("Sign-in log"); }, pane, parent),
      m_console(console), m_model(model), m_pane(pane), m_filter(new SignInFilterBar(watch().pill())),
      m_views(new ViewTabs(console.views, QStringLiteral("signin_log"), [] { return tr("Views of the log"); },
                           {{[] { return tr("Every sign-in"); }},
                            {[] { return tr("Blocked now"); }, {{kBlocked, true}}},
                            {[] { return tr("Rejections"); }, {{QStringLiteral("rejections"), true}}}})),
      m_blocked(new BlockedPanel(console)) {
    makeList();
    connect(m_views, &ViewTabs::chosen, this, &SignInLogPage::openView);
    connect(&watch(), &LiveWatch::ticked, m_blocked, &BlockedPanel::read);
    connect(m_blocked, &BlockedPanel::counted, this,
            [this](int blocked) { m_views->setCount(1, blocked ? std::optional(blocked) : std::nullopt); });
    connect(m_blocked, &BlockedPanel::personWanted, this, &SignInLogPage::personWanted);
    connect(m_blocked, &BlockedPanel::undoOffered, this,
            [&undo](const Words &said, const std::function<void()> &back) { undo.say(said, {}, back); });
    connect(m_filter, &SignInFilterBar::changed, this, &SignInLogPage::applyFilter);
    connect(m_pane, &SignInPane::closeWanted, this, &SignInLogPage::stepOut);
    connect(m_pane, &SignInPane::personWanted, this, &SignInLogPage::personWanted);
    connect(m_pane, &SignInPane::siteWanted, this, &SignInLogPage::siteWanted);
    connect(m_pane, &SignInPane::gatesWanted, this, &SignInLogPage::gatesWanted);
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

void SignInLogPage::makeList() {
    table().setItemDelegate(new SignInDelegate(*m_model, &table()));
    using Column = ListTable::Column;
    QList<Column> columns{{14}, {9.5}, {10, 1}, {7.5}, {12, 3, false}, {9, 2, false}};
    for (int column = 0; column < columns.size(); ++column)
        columns[column].sorts = column == SignInModel::When; // the log's one order, both ways
    table().setColumns(columns, {SignInModel::When, Qt::DescendingOrder});
    table().header()->moveSection(SignInModel::When, 0);
    auto *clear = new Button([] { return tr("Show everything"); });
    connect(clear, &Button::clicked, m_filter, &SignInFilterBar::reset);
    m_nothingLikeThat = new EmptyState(
        QStringLiteral("edit-find"), [] { return tr("Nothing like that is in the log"); },
        [] { return tr("No sign-in of the last year fits the sentence above. Loosen it, or look at everything."); },
        {clear});
    auto *invite = new Button([] { return tr("Invite people"); });
    connect(invite, &Button::clicked, this, [this] { Q_EMIT subjectWanted(QStringLiteral("invitations")); });
    m_nothingYet = new EmptyState(
        QStringLiteral("view-history"), [] { return tr("Nobody has signed in yet"); },
        [] { return tr("Every sign-in appears here within a second, whether it went well or not."); }, {invite});
    body().addWidget(m_nothingLikeThat);
    body().addWidget(m_nothingYet);
    auto *header = new PageHeader(
        [] { return tr("Sign-in log"); },
        [] {
            return tr("Who came in and who did not, as it happens. A rejection says why, and what would change it.");
        });
    body().addWidget(m_blocked);
    auto *views = new QWidget;
    rowIn(views)->addWidget(m_views);
    views->layout()->setContentsMargins(Space::two - Space::half, 0, Space::two - Space::half, 0);
    keepViews(m_views);
    followConnection(m_console.hub);
    lay({header, views, new Line, m_filter});
}

QWidget *SignInLogPage::insteadOfList() {
    if (m_showsBlocked)
        return m_blocked;
    if (m_model->rowCount() || !m_model->isRead())
        return nullptr;
    return m_model->filter().isPlain() ? m_nothingYet : m_nothingLikeThat;
}

void SignInLogPage::showBlocked(bool blocked) {
    m_showsBlocked = blocked;
    m_views->setQuestion(blocked ? QJsonObject{{kBlocked, true}} : m_filter->question());
    m_filter->setVisible(!blocked);
    split().showList();
    table().clearSelection();
    chooseBody();
}

void SignInLogPage::applyFilter(const SignInFilter &filter) {
    split().showList();
    table().clearSelection();
    m_model->setFilter(filter);
    if (!m_showsBlocked)
        m_views->setQuestion(m_filter->question());
}

bool SignInLogPage::showRow(int row) {
    const SignInLine *line = m_model->rowAt(row);
    if (line && (!split().isShowingDetails() || m_pane->line().place.entry != line->place.entry))
        m_pane->showLine(*line);
    return line;
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

void SignInLogPage::openView(const QJsonObject &question) {
    const bool blocked = question.value(kBlocked).toBool();
    showBlocked(blocked);
    if (!blocked)
        m_filter->ask(question);
}

QString SignInLogPage::narrowedTo() const { return m_filter->spoken(); }

QWidget *SignInLogPage::filter() { return m_filter->search(); }

} // namespace gatelodge::ui
