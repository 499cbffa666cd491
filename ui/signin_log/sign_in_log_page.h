// The subject "Sign-in log": who came in and who did not, live; a rejection says why, and what would mend it.
#pragma once
#include "server/admin/console.h"
#include "ui/common/live_page.h"

namespace gatelodge::ui {

class BlockedPanel;
class SignInFilterBar;
class SignInModel;
class SignInPane;
class ViewTabs;
class UndoBar;

class SignInLogPage : public LivePage {
    Q_OBJECT
public:
    SignInLogPage(admin::Console &console, UndoBar &undo, QWidget *parent = nullptr);
    QWidget *filter() override;
    void openView(const QJsonObject &question) override;

    SignInModel &model() const { return *m_model; }
    SignInFilterBar &filterBar() const { return *m_filter; }
    SignInPane &pane() const { return *m_pane; }
    BlockedPanel &blocked() const { return *m_blocked; }
    void showBlocked(bool blocked = true); // who has to wait now, or the log

Q_SIGNALS:
    void personWanted(const gatelodge::UserId &uid);
    void siteWanted(const gatelodge::SiteId &site);
    void gatesWanted(const gatelodge::UserId &uid, const gatelodge::SiteId &site);
    void authorityWanted(const gatelodge::AuthorityId &authority);
    void subjectWanted(const QString &subject);

protected:
    QString narrowedTo() const override;
    bool showRow(int row) override;
    QWidget *insteadOfList() override;

private:
    SignInLogPage(admin::Console &console, SignInModel *model, SignInPane *pane, UndoBar &undo, QWidget *parent);
    void makeList();
    void applyFilter(const SignInFilter &filter);
    void readSites();
    admin::Console &m_console;
    SignInModel *m_model;
    SignInPane *m_pane;
    SignInFilterBar *m_filter;
    ViewTabs *m_views; // of the log, and who is blocked now
    bool m_showsBlocked = false;
    BlockedPanel *m_blocked;
    QWidget *m_nothingLikeThat, *m_nothingYet;
};

} // namespace gatelodge::ui
