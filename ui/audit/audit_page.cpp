#include "ui/audit/audit_page.h"
#include "ui/audit/bin_panel.h"
#include "ui/audit/deed_pane.h"
#include "ui/audit/history_filter_bar.h"
#include "ui/audit/history_model.h"
#include "ui/common/live_watch.h"
#include "ui/list/list_table.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include "ui/pieces/strips.h"
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>

namespace gatelodge::ui {

AuditPage::AuditPage(admin::Console &console, QWidget *parent)
    : AuditPage(console, new HistoryModel(console.history, nullptr), new DeedPane(console), parent) {}

AuditPage::AuditPage(admin::Console &console, HistoryModel *model, DeedPane *pane, QWidget *parent)
    : LivePage(
          model, QStringLiteral("audit"), [] { return tr("History"); }, pane, parent),
      m_console(console), m_model(model), m_pane(pane), m_filter(new HistoryFilterBar(watch().pill())),
      m_views(new TabStrip([] { return tr("Views of the history"); })), m_bin(new BinPanel(console)) {
    makeList();
    connect(m_views, &TabStrip::chosen, this, [this](int view) { showBin(view == 1); });
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
    table().header()->setSectionResizeMode(0, QHeaderView::Stretch);
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
    m_views->setChoices({{[] { return tr("Every change"); }, {}}, {[] { return tr("Recycle bin"); }, {}}});
    body().addWidget(m_bin);
    auto *views = new QWidget;
    rowIn(views)->addWidget(m_views);
    views->layout()->setContentsMargins(Space::two - Space::half, 0, Space::two - Space::half, 0);
    lay({header, views, new Line, m_filter});
}

void AuditPage::showBin(bool bin) {
    m_views->setCurrent(bin ? 1 : 0);
    m_filter->setVisible(!bin);
    split().showList();
    table().clearSelection();
    chooseBody();
}

QWidget *AuditPage::insteadOfList() {
    if (m_views->current() == 1)
        return m_bin;
    if (m_model->rowCount())
        return nullptr;
    return m_model->filter().isPlain() ? m_nothingYet : m_nothingLikeThat;
}

void AuditPage::applyFilter(const HistoryFilter &filter) {
    split().showList();
    table().clearSelection();
    m_model->setFilter(filter);
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

QWidget *AuditPage::filter() { return m_filter->search(); }

} // namespace gatelodge::ui
