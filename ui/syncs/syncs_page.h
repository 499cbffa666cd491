// Synchronisations: the jobs with what their last run came to, and one of them, or its settings, beside the list.
#pragma once
#include "server/admin/console.h"
#include "ui/common/short_page.h"

class QStackedWidget;

namespace gatelodge::ui {

class SyncForm;
class SyncPane;

class SyncsPage : public ShortPage {
    Q_OBJECT
public:
    SyncsPage(admin::Console &console, UndoBar &undo, QWidget *parent = nullptr);
    SyncPane &pane() const { return *m_pane; }
    SyncForm &form() const { return *m_form; }

public Q_SLOTS:
    void add() override;

protected:
    void read() override;
    void lay() override;
    void showRecord(const QString &key) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    static QStackedWidget *makeDetails(admin::Console &console, UndoBar &undo);
    static ShortFilter::Texts narrowing();
    void showForm();
    void offerVerbs();
    void runSelected();
    void pauseSelected(bool pause);
    void removeSelected();
    void refuse(const Error &error);
    admin::Console &m_console;
    UndoBar &m_undo;
    QStackedWidget *m_details;
    SyncPane *m_pane;
    SyncForm *m_form;
    QTimer *m_watch;   // runs write no audit: while somebody looks, they are read every few seconds
    QString m_changed; // key of the job whose settings are open
    QList<SyncJob> m_jobs;
};

} // namespace gatelodge::ui
