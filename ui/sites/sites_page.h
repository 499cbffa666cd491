// The subject "Sites": the list with each site's state, and the page of the chosen one beside it. Everything is live:
// edits of others arrive by the change feed, states of lanes each time the queue is heard of.
#pragma once
#include "ui/common/short_list.h"
#include "ui/shell/page.h"
#include "ui/sites/site_editor.h"

class QMenu;
class QStackedWidget;

namespace gatelodge::ui {

class ListDetails;
class ListSearch;
class ListTable;
class Paragraph;
class SelectionBar;
class NewSite;
class SitePane;
class SitesFilter;
class ViewKeeper;

class SitesPage : public Page {
    Q_OBJECT
public:
    explicit SitesPage(admin::Console &console, QWidget *parent = nullptr);
    void openSite(const SiteId &id); // also before the list has come
    void openNew();
    void openView(const QJsonObject &question) override; // domain/site_filter.h
    QList<QWidget *> zones() override;
    QWidget *filter() override;
    bool stepOut() override;
    ListSearch *search() const { return m_search; }
    SitesFilter *sentence() const { return m_filter; }
    ViewKeeper *views() const { return m_views; }
    void doWithSelected(const SiteDeed &deed, const QString &orgName = {}); // all or nothing, with one undo
    SitePane *pane() const { return m_pane; }
    ListTable *list() const { return m_list; }
    bool isOpen(const SiteId &id) const { return m_editor.isOpen() && m_editor.id() == id; }

Q_SIGNALS:
    void subjectWanted(const QString &subject);
    void previewWanted(const gatelodge::SiteId &site);
    void personWanted(const gatelodge::UserId &uid);
    void authorityWanted(const gatelodge::AuthorityId &authority);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeList();
    void makeFilter();
    void makeTable();
    SelectionBar *makeBar();
    void fillBulkMenu(QMenu *menu);
    void openContextMenu(const QPoint &place);
    void tellBulk(const SiteDeed &deed, const Result<BulkOutcome> &outcome, const QString &orgName);
    void say(Words words);
    QWidget *makeEmpty();
    void bindKeys();
    void follow(const QList<Change> &changes);
    void readSites();
    void readLanes();
    void readGroups();
    void showChoices();
    bool isNarrowed() const; // by the sentence or by what is typed
    void showEverything();
    const QueueLane *laneOf(const SiteId &site) const;
    void showRows();
    void choose();
    void openCurrent();
    void removeSite();
    void bringBack(const SiteId &id);
    const Site *siteAt(int row) const;

    admin::Console &m_console;
    SiteEditor m_editor;
    ShortList *m_rows;
    ListTable *m_list;
    ListSearch *m_search;
    SitesFilter *m_filter;
    ViewKeeper *m_views;
    Paragraph *m_said;
    NewSite *m_new;
    SitePane *m_pane;
    QStackedWidget *m_details, *m_stack;
    QWidget *m_empty, *m_nothing = nullptr;
    ListDetails *m_both;
    QList<Site> m_sites;
    QList<QueueLane> m_lanes;
    std::optional<QList<Group>> m_groups;
    SiteId m_wanted;
    QString m_lastDeed; // that has ended, of this console
    bool m_counted = false;
};

} // namespace gatelodge::ui
