// The subject "Import": a file, its columns, the plan. A file may be dropped anywhere on the page.
#pragma once
#include "server/admin/console.h"
#include "ui/imports/import_fate.h"
#include "ui/imports/import_progress.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace gatelodge::ui {

class ColumnsStep;
class FileStep;
class PlanStep;
class Segmented;
class TakeBack;
class UndoBar;

class ImportsPage : public Page {
    Q_OBJECT
public:
    enum Step { File, Columns, Plan };
    ImportsPage(admin::Console &console, UndoBar &undo, QWidget *parent = nullptr);
    QList<QWidget *> zones() override;
    QWidget *entrance() override;
    bool stepOut() override; // one step back, where nothing is under way

    FileStep &file() const { return *m_file; }
    ColumnsStep &columns() const { return *m_columns; }
    PlanStep &plan() const { return *m_plan; }
    Segmented &steps() const { return *m_steps; }
    QString said() const; // what went wrong, or what was done
    bool isBusy() const { return m_busy; }

public Q_SLOTS:
    void choose(const QString &path);
    void readDirectory(const QJsonObject &where);
    void readWebsite(const admin::ImportSource &source);
    void makePlan();
    void apply();
    void resume(gatelodge::ImportId import, const QString &source); // one that was stopped
    void saveLeft(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void goTo(int step);
    void wantStep(int step);
    void look();
    void showLook(const admin::ImportLook &look);
    admin::SharedImportProgress begin();
    void askWhere();
    void startAgain();
    void dropPlan();
    void fail(const Error &error, bool someCame = false);
    void end(const Result<admin::AppliedImport> &applied, ImportId import, bool begun);
    void showFate(ImportFate fate, const Error &error);
    enum class Mood { Well, Badly };
    void say(Words words, Mood mood, Words verb = {}, std::function<void()> act = {});
    void sayNothing();
    void undo(const QString &deed, const Words &what);
    admin::Console &m_console;
    UndoBar &m_undo;
    TakeBack *m_takeBack;
    PageHeader *m_header;
    Segmented *m_steps;
    QWidget *m_sayPlace, *m_message = nullptr, *m_dropFrame;
    QStackedWidget *m_pages;
    FileStep *m_file;
    ColumnsStep *m_columns;
    PlanStep *m_plan;
    admin::ImportSource m_source;
    std::optional<admin::ImportLook> m_look;
    std::optional<admin::PlannedImport> m_planned;
    std::optional<admin::AppliedImport> m_applied;
    bool m_busy = false;
    bool m_begun = false; // of the plan some batches may be done: it is not dropped
    int m_looks = 0; // answers to earlier questions are dropped
};

} // namespace gatelodge::ui
