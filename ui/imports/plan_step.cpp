#include "ui/imports/plan_step.h"
#include "ui/common/role_lock.h"
#include "ui/imports/import_words.h"
#include "ui/pieces/check_box.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include <QStackedWidget>

namespace gatelodge::ui {

PlanStep::PlanStep(admin::Console &console, QWidget *parent)
    : QWidget(parent), m_pages(new QStackedWidget), m_planPage(new QWidget), m_view(new PlanView(console.imports)),
      m_progress(new ImportProgressBar), m_bringBack(new CheckBox), m_allOrNothing(new CheckBox),
      m_sentence(new Paragraph({}, Tone::Text)),
      m_save(new Button([] { return tr("Save the rows that are left…"); }, QStringLiteral("document-export"),
                        ButtonKind::Quiet)),
      m_apply(new Button([] { return tr("Apply"); }, {}, ButtonKind::Primary)) {
    auto *column = columnIn(m_planPage, 0);
    column->addWidget(makeOptions());
    column->addWidget(m_view, 1);
    m_foot = makeFoot();
    column->addWidget(m_foot);
    m_pages->addWidget(m_planPage);
    auto *all = columnIn(this, 0);
    all->addWidget(m_pages, 1);
    m_progress->setContentsMargins(Space::two, Space::two, Space::two, Space::two);
    all->addWidget(m_progress);
    setFocusProxy(m_view);
    lockUnless(m_apply, console.roles, Duty::ManagePeople);
    connect(m_bringBack, &QCheckBox::toggled, this, &PlanStep::bringBackChosen);
    connect(m_allOrNothing, &QCheckBox::toggled, this, &PlanStep::judge);
    connect(m_apply, &Button::clicked, this, &PlanStep::applyWanted);
    connect(m_save, &Button::clicked, this, &PlanStep::saveWanted);
    connect(m_view, &PlanView::failed, this, &PlanStep::failed);
    rename();
    judge();
}

QWidget *PlanStep::makeOptions() {
    auto *options = new QWidget;
    auto *flow = new FlowLayout(Space::three, Space::half);
    auto *row = rowIn(options); // a flow has no margins of its own
    row->setContentsMargins(Space::two, 0, Space::two, Space::one);
    row->addLayout(flow);
    flow->addWidget(m_bringBack);
    flow->addWidget(m_allOrNothing);
    flow->addWidget(m_save);
    return options;
}

QWidget *PlanStep::makeFoot() {
    auto *foot = new QWidget;
    auto *row = rowIn(foot, Space::two);
    row->setContentsMargins(Space::two, Space::one, Space::two, Space::one);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_apply);
    return foot;
}

bool PlanStep::bringsBack() const { return m_bringBack->isChecked(); }
bool PlanStep::isShowingResult() const { return m_result && m_pages->currentWidget() == m_result; }

void PlanStep::showWork(const admin::SharedImportProgress &progress) {
    m_planPage->setEnabled(false);
    m_foot->hide();
    m_pages->setCurrentWidget(m_planPage);
    m_progress->follow(progress);
    m_progress->stopButton().setFocus();
}

void PlanStep::endWork() {
    m_progress->end();
    m_foot->show();
    m_planPage->setEnabled(true);
}

void PlanStep::showPlan(const admin::PlannedImport &plan) {
    endWork();
    m_pages->setCurrentWidget(m_planPage);
    m_counts = plan.counts;
    m_hasPlan = true;
    m_view->show(plan.id, plan.counts);
    judge();
}

// Nothing is half said: what will happen, or why nothing can.
void PlanStep::judge() {
    const bool stops = m_allOrNothing->isChecked() && m_counts.left() > 0;
    m_apply->setEnabled(m_hasPlan && m_counts.toDo() > 0 && !stops);
    m_save->setVisible(m_counts.left() > 0);
    if (!m_hasPlan)
        m_sentence->setWords({});
    else if (m_counts.toDo() == 0)
        m_sentence->setWords([left = m_counts.left()] {
            return left == 0 ? tr("Everybody is here already, and nothing is new.")
                             : tr("There is nothing to do: no row can be taken.");
        });
    else if (stops)
        m_sentence->setWords(
            [left = m_counts.left()] { return tr("Nothing happens while %n rows cannot be taken.", nullptr, left); });
    else
        m_sentence->setWords([counts = m_counts] {
            //: what would happen; and how
            return tr("%1 %2").arg(importCountWords(counts), tr("All of it happens at once and can be undone."));
        });
}

void PlanStep::showResult(const admin::AppliedImport &applied) {
    endWork();
    m_hasPlan = false;
    delete m_result;
    auto *other = new Button([] { return tr("Import another file"); }, {}, ButtonKind::Primary);
    connect(other, &Button::clicked, this, &PlanStep::otherWanted);
    QList<QAbstractButton *> actions{other};
    if (applied.counts.left() > 0) {
        auto *save = new Button([] { return tr("Save the rows that are left…"); }, QStringLiteral("document-export"));
        connect(save, &Button::clicked, this, &PlanStep::saveWanted);
        actions << save;
    }
    m_result = new EmptyState(
        QStringLiteral("dialog-ok-apply"),
        [people = applied.people] { return tr("%n people were imported", nullptr, people); },
        [counts = applied.counts] { return importPastWords(counts); }, actions);
    m_pages->addWidget(m_result);
    m_pages->setCurrentWidget(m_result);
    other->setFocus();
}

void PlanStep::rename() {
    m_bringBack->setText(tr("Bring people back out of the recycle bin"));
    m_allOrNothing->setText(tr("All rows or none"));
}

void PlanStep::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        rename();
}

} // namespace gatelodge::ui
