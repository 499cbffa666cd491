// The subject "History": everything that was ever changed, by whom and by which way, of any length; and Undo for it.
#pragma once
#include "server/admin/console.h"
#include "ui/common/live_page.h"

namespace gatelodge::ui {

class BinPanel;
class DeedPane;
class HistoryFilterBar;
class HistoryModel;
class ViewTabs;

class AuditPage : public LivePage {
    Q_OBJECT
public:
    explicit AuditPage(admin::Console &console, QWidget *parent = nullptr);
    QWidget *filter() override;
    void openView(const QJsonObject &question) override;

    HistoryModel &model() const { return *m_model; }
    HistoryFilterBar &filterBar() const { return *m_filter; }
    DeedPane &pane() const { return *m_pane; }
    BinPanel &bin() const { return *m_bin; }
    void showBin(bool bin = true); // what was deleted, or every change
    void showOnly(const HistoryRecord &record, const QString &name);

Q_SIGNALS:
    void personWanted(const gatelodge::UserId &uid);
    void siteWanted(const gatelodge::SiteId &site);
    void authorityWanted(const gatelodge::AuthorityId &authority);
    void subjectWanted(const QString &subject, const QString &key);

protected:
    QString narrowedTo() const override;
    void fillOrderMenu(QMenu *menu) override;
    bool showRow(int row) override;
    QWidget *insteadOfList() override;
    void followRows() override;

private:
    AuditPage(admin::Console &console, HistoryModel *model, DeedPane *pane, QWidget *parent);
    void makeList();
    void applyFilter(const HistoryFilter &filter);
    void readActors();
    admin::Console &m_console;
    HistoryModel *m_model;
    DeedPane *m_pane;
    HistoryFilterBar *m_filter;
    ViewTabs *m_views; // of the changes, and the recycle bin
    bool m_showsBin = false;
    BinPanel *m_bin;
    QWidget *m_nothingLikeThat, *m_nothingYet;
};

} // namespace gatelodge::ui
