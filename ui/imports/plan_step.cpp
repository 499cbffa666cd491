#include "ui/imports/plan_step.h"
#include "ui/common/role_lock.h"
#include "ui/imports/import_words.h"
#include "ui/pieces/check_box.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include <array>
#include <QComboBox>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace gatelodge::ui {

namespace {

constexpr std::array kBatches{0, 5'000, 20'000, 100'000}; // rows; 0: all at once

} // namespace

PlanStep::PlanStep(admin::Console &console, QWidget *parent)
    : QWidget(parent), m_pages(new QStackedWidget), m_planPage(new QWidget), m_view(new PlanView(console.imports)),
      m_progress(new ImportProgressBar), m_bringBack(new CheckBox), m_createGroups(new CheckBox),
      m_allOrNothing(new CheckBox), m_pace(new QComboBox), m_sentence(new Paragraph({}, Tone::Text)),
      m_along(new Paragraph({}, Tone::Slate)), m_save(new Button([] { return tr("Save the rows that are left…"); },
                                                                 QStringLiteral("document-export"), ButtonKind::Quiet)),
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
    lockUnless(m_createGroups, console.roles, Duty::ManageSites);
    connect(m_bringBack, &QCheckBox::toggled, this, &PlanStep::wishesChanged);
    connect(m_createGroups, &QCheckBox::toggled, this, &PlanStep::wishesChanged);
    connect(m_allOrNothing, &QCheckBox::toggled, this, &PlanStep::judge);
    connect(m_pace, &QComboBox::activated, this, &PlanStep::judge);
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
    flow->addWidget(m_createGroups);
    flow->addWidget(m_allOrNothing);
    flow->addWidget(m_pace);
    flow->addWidget(m_save);
    return options;
}

QWidget *PlanStep::makeFoot() {
    auto *foot = new QWidget;
    auto *row = rowIn(foot, Space::two);
    row->setContentsMargins(Space::two, Space::one, Space::two, Space::one);
    auto *words = new QWidget;
    auto *lines = columnIn(words, Space::half);
    lines->addWidget(m_sentence);
    lines->addWidget(m_along);
    row->addWidget(words, 1);
    row->addWidget(m_apply);
    return foot;
}

admin::ImportWishes PlanStep::wishes() const { return {m_bringBack->isChecked(), m_createGroups->isChecked()}; }
int PlanStep::batch() const { return m_pace->currentData().toInt(); }
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
    m_places = plan.places;
    m_canSave = plan.source.format != admin::ImportFormat::Website; // a database has no rows to be mended
    m_hasPlan = true;
    m_view->show(plan.id, plan.counts);
    judge();
}

void PlanStep::showNoPlan() {
    m_hasPlan = m_canSave = false;
    m_counts = {};
    m_places = {};
    m_view->show({}, {});
    judge();
}

// Nothing is half said: what will happen, or why nothing can.
void PlanStep::judge() {
    const int left = m_counts.left() + int(m_places.left.size()), toDo = m_counts.toDo() + m_places.toDo();
    const bool stops = m_allOrNothing->isChecked() && left > 0;
    m_apply->setEnabled(m_hasPlan && toDo > 0 && !stops);
    m_save->setVisible(m_canSave && m_counts.left() > 0);
    m_along->setVisible(m_hasPlan && !m_places.isEmpty());
    m_along->setWords([places = m_places] { return importPlacesWords(places); });
    if (!m_hasPlan)
        m_sentence->setWords({});
    else if (toDo == 0)
        m_sentence->setWords([left] {
            return left == 0 ? tr("Everybody is here already, and nothing is new.")
                             : tr("There is nothing to do: no row can be taken.");
        });
    else if (stops)
        m_sentence->setWords([left] { return tr("Nothing happens while %n rows cannot be taken.", nullptr, left); });
    else
        m_sentence->setWords([counts = m_counts, batch = batch()] {
            const QString how =
                batch == 0 ? tr("All of it happens at once and can be undone.")
                           : tr("Stopped in the middle, what is done stays, and the rest can be resumed for a day. "
                                "All of it can be undone.");
            //: what would happen; and how
            return tr("%1 %2").arg(importCountWords(counts), how);
        });
}

void PlanStep::showResult(const admin::AppliedImport &applied) {
    endWork();
    m_hasPlan = false;
    delete m_result;
    auto *other = new Button([] { return tr("Import another file"); }, {}, ButtonKind::Primary);
    connect(other, &Button::clicked, this, &PlanStep::otherWanted);
    QList<QAbstractButton *> actions{other};
    if (m_canSave && applied.counts.left() > 0) {
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
    m_createGroups->setText(tr("Make groups that are missing"));
    m_allOrNothing->setText(tr("All rows or none"));
    const QSignalBlocker quiet(m_pace);
    const int chosen = qMax(m_pace->currentIndex(), 0);
    m_pace->clear();
    for (const int rows : kBatches)
        //: rows that are applied before the next ones
        m_pace->addItem(rows == 0 ? tr("All at once") : tr("In batches of %L1 rows").arg(rows), rows);
    m_pace->setCurrentIndex(chosen);
    m_pace->setAccessibleName(tr("How it is applied"));
}

void PlanStep::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        rename();
}

} // namespace gatelodge::ui
