// The subject "Sessions": everybody who is signed in, the latest activity first, and the end of any session.
#pragma once
#include "server/admin/console.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace gatelodge::ui {

class ListTable;
class LiveWatch;
class Paragraph;
class SessionPane;
class SessionsModel;
class UndoBar;

class SessionsPage : public Page {
    Q_OBJECT
public:
    SessionsPage(admin::Console &console, UndoBar &undo, QWidget *parent = nullptr);
    QList<QWidget *> zones() override;
    bool stepOut() override;

    SessionsModel &model() const { return *m_model; }
    ListTable &table() const { return *m_table; }
    SessionPane &pane() const { return *m_pane; }
    LiveWatch &watch() const { return *m_watch; }
    const SessionCounts &counts() const { return m_counts; }

Q_SIGNALS:
    void personWanted(const gatelodge::UserId &uid);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeList();
    void follow();
    void showCurrent();
    void readCounts();
    admin::Console &m_console;
    SessionsModel *m_model;
    ListTable *m_table;
    LiveWatch *m_watch;
    SessionPane *m_pane;
    PageHeader *m_header;
    Paragraph *m_said;
    QStackedWidget *m_body;
    QWidget *m_details;
    ListDetails *m_split;
    SessionCounts m_counts;
    bool m_counting = false;
};

} // namespace gatelodge::ui
