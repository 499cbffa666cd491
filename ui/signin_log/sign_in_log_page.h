// The subject "Sign-in log": who came in and who did not, live; a rejection says why, and what would mend it.
#pragma once
#include "server/admin/console.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace gatelodge::ui {

class ListTable;
class LiveWatch;
class Paragraph;
class SignInFilterBar;
class SignInModel;
class SignInPane;
class UndoBar;

class SignInLogPage : public Page {
    Q_OBJECT
public:
    SignInLogPage(admin::Console &console, UndoBar &undo, QWidget *parent = nullptr);
    QList<QWidget *> zones() override;
    QWidget *filter() override;
    bool stepOut() override;

    SignInModel &model() const { return *m_model; }
    ListTable &table() const { return *m_table; }
    SignInFilterBar &filterBar() const { return *m_filter; }
    SignInPane &pane() const { return *m_pane; }
    LiveWatch &watch() const { return *m_watch; }

Q_SIGNALS:
    void personWanted(const gatelodge::UserId &uid);
    void siteWanted(const gatelodge::SiteId &site);
    void authorityWanted(const gatelodge::AuthorityId &authority);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeBody();
    void applyFilter(const SignInFilter &filter);
    void showState();
    void showCurrent();
    void readSites();
    admin::Console &m_console;
    SignInModel *m_model;
    ListTable *m_table;
    LiveWatch *m_watch;
    SignInFilterBar *m_filter;
    SignInPane *m_pane;
    PageHeader *m_header;
    Paragraph *m_said;
    QStackedWidget *m_body;
    QWidget *m_details;
    ListDetails *m_split;
};

} // namespace gatelodge::ui
