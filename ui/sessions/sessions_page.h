// The subject "Sessions": everybody who is signed in, the latest activity first, and the end of any session.
#pragma once
#include "server/admin/console.h"
#include "ui/common/live_page.h"
#include <QDeadlineTimer>

namespace gatelodge::ui {

class SessionFilterBar;
class SessionPane;
class SessionsModel;
class UndoBar;
class ViewTabs;

class SessionsPage : public LivePage {
    Q_OBJECT
public:
    SessionsPage(admin::Console &console, UndoBar &undo, QWidget *parent = nullptr);
    QWidget *filter() override;
    void openView(const QJsonObject &question) override;
    SessionFilterBar &filterBar() const { return *m_filter; }
    SessionsModel &model() const { return *m_model; }
    SessionPane &pane() const { return *m_pane; }
    const SessionCounts &counts() const { return m_counts; }

public Q_SLOTS:
    void endSelected();

Q_SIGNALS:
    void personWanted(const gatelodge::UserId &uid);
    void subjectWanted(const QString &subject);

protected:
    QString narrowedTo() const override;
    bool showRow(int row) override;
    QWidget *insteadOfList() override;
    void followRows() override;

private:
    SessionsPage(admin::Console &console, UndoBar &undo, SessionsModel *model, SessionPane *pane, QWidget *parent);
    void makeList();
    void bindKeys();
    void readCounts();
    void readAuthorities();
    void applyFilter(const SessionFilter &filter);
    admin::Console &m_console;
    UndoBar &m_undo;
    SessionsModel *m_model;
    SessionPane *m_pane;
    PageHeader *m_header;
    SessionFilterBar *m_filter;
    ViewTabs *m_views;
    QWidget *m_nobody, *m_nobodyLikeThat;
    SessionCounts m_counts;
    bool m_counting = false;
    QDeadlineTimer m_countAgain; // not before
};

} // namespace gatelodge::ui
