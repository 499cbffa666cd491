#include "ui/audit/audit_page.h"
#include "ui/audit/bin_panel.h"
#include "ui/audit/deed_pane.h"
#include "ui/audit/history_filter_bar.h"
#include "ui/audit/history_model.h"
#include "ui/common/live_watch.h"
#include "ui/common/view_tabs.h"
#include "ui/list/list_table.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include <QActionGroup>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>

namespace gatelodge::ui {
namespace {

const QString kBin = QStringLiteral("bin");

} // namespace

AuditPage::AuditPage(admin::Console &console, QWidget *parent)
    : AuditPage(console, new HistoryModel(console.history, nullptr), new DeedPane(console), parent) {}

AuditPage::AuditPage(admin::Console &console, HistoryModel *model, DeedPane *pane, QWidget *parent)
    : LivePage(
          model, QStringLiteral("audit"), [] { return tr("History"); }, pane, parent),
      m_console(console), m_model(model), m_pane(pane), m_filter(new HistoryFilterBar(watch().pill())),
      m_views(new ViewTabs(console.views, QStringLiteral("audit"), [] { return tr("Views of the history"); },
                           {{[] { return tr("Every change"); }},
                            {[] { return tr("Recycle bin"); }, {{kBin, true}}},
                            {[] { return tr("Today"); }, {{QStringLiteral("since"), QStringLiteral("day")}}}})),
      m_bin(new BinPanel(console)) {
    makeList();
    connect(m_views, &ViewTabs::chosen, this, &AuditPage::openView);
    connect(m_filter, &HistoryFilterBar::changed, this, &AuditPage::applyFilter);
    connect(m_pane, &DeedPane::closeWanted, this, &AuditPage::stepOut);
    connect(m_pane, &DeedPane::changedSomething, &watch(), &LiveWatch::readNow);
    connect(m_pane, &DeedPane::personWanted, this, &AuditPage::personWanted);
    connect(m_pane, &DeedPane::siteWanted, this, &AuditPage::siteWanted);
    connect(m_pane, &DeedPane::authorityWanted, this, &AuditPage::authorityWanted);
    connect(m_pane, &DeedPane::subjectWanted, this, &AuditPage::subjectWanted);
    connect(m_pane, &DeedPane::onlyRecordWanted, this, &AuditPage::showOnly);
    readActors();
}

void AuditPage::makeList() {
    table().setItemDelegate(new TwoLineDelegate(*m_model, &table()));
    table().setHeaderHidden(true);
    table().setColumns({{12}}, {0, Qt::DescendingOrder});
    auto *clear = new Button([] { return tr("Show everything"); });
    connect(clear, &Button::clicked, m_filter, &HistoryFilterBar::reset);
    m_nothingLikeThat = new EmptyState(
        QStringLiteral("edit-find"), [] { return tr("Nothing like that was changed"); },
        [] { return tr("No change fits the sentence above. Loosen it, or look at everything."); }, {clear});
    m_nothingYet = new EmptyState(
        QStringLiteral("documentation"), [] { return tr("Nothing was changed yet"); },
        [] {
            return tr("Whatever anybody changes appears here at once: before and after, by whom, and by which way.");
        });
    body().addWidget(m_nothingLikeThat);
    body().addWidget(m_nothingYet);
    auto *header = new PageHeader(
        [] { return tr("History"); },
        [] {
            return tr("Every change, by whom and by which way. Whatever can be taken back is taken back from here.");
        });
    body().addWidget(m_bin);
    auto *views = new QWidget;
    rowIn(views)->addWidget(m_views);
    views->layout()->setContentsMargins(Space::two - Space::half, 0, Space::two - Space::half, 0);
    keepViews(m_views);
    followConnection(m_console.hub);
    lay({header, views, new Line, m_filter});
}

void AuditPage::showBin(bool bin) {
    m_showsBin = bin;
    m_views->setQuestion(bin ? QJsonObject{{kBin, true}} : m_filter->question());
    m_filter->setVisible(!bin);
    split().showList();
    table().clearSelection();
    chooseBody();
}

QWidget *AuditPage::insteadOfList() {
    if (m_showsBin)
        return m_bin;
    if (m_model->rowCount() || !m_model->isRead())
        return nullptr;
    return m_model->filter().isPlain() ? m_nothingYet : m_nothingLikeThat;
}

void AuditPage::applyFilter(const HistoryFilter &filter) {
    split().showList();
    table().clearSelection();
    m_model->setFilter(filter);
    if (!m_showsBin)
        m_views->setQuestion(m_filter->question());
}

void AuditPage::showOnly(const HistoryRecord &record, const QString &name) { m_filter->setRecord(record, name); }

bool AuditPage::showRow(int row) {
    const HistoryLine *line = m_model->rowAt(row);
    if (line && (!split().isShowingDetails() || m_pane->line().first.deed != line->first.deed))
        m_pane->showLine(*line);
    return line;
}

// Somebody may have taken it back elsewhere.
void AuditPage::followRows() {
    const HistoryLine *line = m_model->rowAt(table().currentIndex().row());
    if (line && split().isShowingDetails() && line->first.deed == m_pane->line().first.deed &&
        line->first.undone != m_pane->line().first.undone)
        m_pane->showLine(*line);
}

void AuditPage::readActors() {
    deliver(this, m_console.history.actors(), [this](const Result<QList<HistoryActor>> &actors) {
        if (actors)
            m_filter->setActors(*actors);
    });
}

void AuditPage::openView(const QJsonObject &question) {
    const bool bin = question.value(kBin).toBool();
    showBin(bin);
    if (!bin)
        m_filter->ask(question);
}

QString AuditPage::narrowedTo() const { return m_filter->spoken(); }

// One column, and time is its order: said in words instead of by a header.
void AuditPage::fillOrderMenu(QMenu *menu) {
    auto *orders = new QActionGroup(menu);
    for (const auto &[name, order] :
         {std::pair(tr("Newest first"), Qt::DescendingOrder), std::pair(tr("Oldest first"), Qt::AscendingOrder)}) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(order == table().header()->sortIndicatorOrder());
        orders->addAction(action);
        connect(action, &QAction::triggered, this, [this, order = order] { table().sortByColumn(0, order); });
    }
}

QWidget *AuditPage::filter() { return m_filter->search(); }

} // namespace gatelodge::ui
