// The third step of an import: the plan, and one button that does what it says. While something is under way it says
// how far it is; afterwards what came of it.
#pragma once
#include "server/admin/console.h"
#include "ui/imports/import_progress.h"
#include "ui/imports/plan_view.h"

class QCheckBox;
class QComboBox;
class QStackedWidget;

namespace gatelodge::ui {

class Button;
class Paragraph;

class PlanStep : public QWidget {
    Q_OBJECT
public:
    explicit PlanStep(admin::Console &console, QWidget *parent = nullptr);
    void showWork(const admin::SharedImportProgress &progress);
    void endWork(); // what was there before the work stands there again
    void showPlan(const admin::PlannedImport &plan);
    void showResult(const admin::AppliedImport &applied);
    // Of one that is gone on with: nobody looks at its plan once more.
    void showNoPlan();
    admin::ImportWishes wishes() const;
    int batch() const; // rows; 0: all at once
    bool isShowingResult() const;

    PlanView &view() const { return *m_view; }
    ImportProgressBar &progress() const { return *m_progress; }
    QCheckBox &bringBack() const { return *m_bringBack; }
    QCheckBox &createGroups() const { return *m_createGroups; }
    QCheckBox &allOrNothing() const { return *m_allOrNothing; }
    QComboBox &pace() const { return *m_pace; }
    Paragraph &sentence() const { return *m_sentence; }
    Paragraph &along() const { return *m_along; } // what comes with the people
    Button &applyButton() const { return *m_apply; }
    Button &saveButton() const { return *m_save; }

Q_SIGNALS:
    void wishesChanged();
    void applyWanted();
    void saveWanted();  // the rows that are left
    void otherWanted(); // another file
    void failed(const gatelodge::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeOptions();
    QWidget *makeFoot();
    void judge();
    void rename();
    QStackedWidget *m_pages;
    QWidget *m_planPage, *m_foot, *m_result = nullptr;
    PlanView *m_view;
    ImportProgressBar *m_progress;
    QCheckBox *m_bringBack, *m_createGroups, *m_allOrNothing;
    QComboBox *m_pace; // at once, or in batches
    Paragraph *m_sentence, *m_along;
    Button *m_save, *m_apply;
    ImportCounts m_counts;
    PlacesPlan m_places;
    bool m_hasPlan = false, m_canSave = false;
};

} // namespace gatelodge::ui
