#include "ui/imports/plan_view.h"
#include "ui/imports/import_words.h"
#include "ui/list/list_table.h"
#include "ui/pieces/planes.h"
#include "ui/pieces/strips.h"
#include <QHeaderView>

namespace gatelodge::ui {

PlanView::PlanView(admin::Imports &imports, QWidget *parent)
    : QWidget(parent), m_model(new PlanModel(imports, this)),
      m_verdicts(new TabStrip([] { return tr("What becomes of the rows"); })),
      m_table(new ListTable(QStringLiteral("import-plan"), tr("Plan"))), m_saidPlace(new QWidget),
      m_said(new Paragraph({}, Tone::Text)) {
    auto *column = columnIn(this, 0);
    auto *strip = new QWidget;
    rowIn(strip)->addWidget(m_verdicts);
    strip->layout()->setContentsMargins(Space::two, 0, Space::two, 0);
    column->addWidget(strip);
    column->addWidget(new Line);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PlanDelegate(*m_model, m_table));
    m_table->setColumns({{13, 0}, {6.5, 0}, {20, 2}, {4.5, 1}});
    m_table->setSortingEnabled(false); // a file has one order
    m_table->header()->setSectionsClickable(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    column->addWidget(m_table, 1);
    column->addWidget(new Line);
    columnIn(m_saidPlace)->addWidget(m_said);
    m_saidPlace->layout()->setContentsMargins(Space::two, Space::one, Space::two, 0);
    column->addWidget(m_saidPlace);
    m_saidPlace->hide();
    setFocusProxy(m_table);
    connect(m_verdicts, &TabStrip::chosen, this, &PlanView::choose);
    connect(m_model, &PlanModel::failed, this, &PlanView::failed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlanView::sayCurrent);
    connect(m_model, &PlanModel::modelReset, this, &PlanView::sayCurrent);
}

void PlanView::show(ImportId import, const ImportCounts &counts) {
    int all = 0;
    for (const int rows : counts.of)
        all += rows;
    std::vector<PaintedStrip::Choice> choices{{[] { return tr("All"); }, all}};
    for (const ImportVerdict verdict : kImportVerdicts)
        choices.push_back({[verdict] { return importVerdictWords(verdict); }, counts[verdict]});
    m_verdicts->setChoices(std::move(choices));
    m_verdicts->setCurrent(0);
    m_model->setPlan(import, counts);
}

void PlanView::choose(int number) {
    m_model->setVerdicts(number == 0 ? QList<ImportVerdict>()
                                     : QList<ImportVerdict>{kImportVerdicts.at(size_t(number - 1))});
}

void PlanView::sayCurrent() {
    const QModelIndex current = m_table->currentIndex();
    const ImportPlanLine *line = current.isValid() ? m_model->rowAt(current.row()) : nullptr;
    const QStringList parts = line ? importLineWords(*line) : QStringList();
    m_saidPlace->setVisible(!parts.isEmpty());
    m_said->setWords(parts.join(u'\n'));
}

void PlanView::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (!changesLanguage(event))
        return;
    m_table->setAccessibleName(tr("Plan"));
    sayCurrent();
}

} // namespace gatelodge::ui
