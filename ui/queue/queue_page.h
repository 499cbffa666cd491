// The subject "Update queue": how fast changes reach their sites, one lane a site, the live stream, and what is behind
// one line of it.
#pragma once
#include "ui/common/list_copy.h"
#include "ui/queue/queue_watch.h"
#include "ui/queue/stream_model.h"
#include "ui/shell/page.h"
#include "ui/theme/words.h"

class QMenu;
class QStackedWidget;

namespace gatelodge::ui {

class Button;
class IconButton;
class DeliveryPane;
class LanePane;
class LaneHeader;
class LaneRows;
class ListOutlets;
class ListDetails;
class ListTable;
class Paragraph;
class QueueTimeline;
class StreamFilterBar;
class ViewTabs;
class WouldSendPane;

class QueuePage : public Page {
    Q_OBJECT
public:
    explicit QueuePage(admin::Console &console, QWidget *parent = nullptr);
    QList<QWidget *> zones() override;
    QWidget *filter() override;
    void openView(const QJsonObject &question) override;
    bool stepOut() override;
    void openLane(const SiteId &site);
    StreamModel *stream() const { return m_stream; }
    ListTable *list() const { return m_list; }
    LaneRows *lanes() const { return m_lanes; }
    void openPreview(); // what would be sent, of anybody to any site
    // Where there is no room for both, the times and lanes stand in place of the stream, or the stream in theirs.
    bool hasRoomForBoth() const { return m_roomForBoth; }
    void showSummary(bool summary);
    ListOutlets &outlets() const { return *m_outlets; }
    ListCopy copyOfDeliveries() const; // those of the log that fit the sentence

Q_SIGNALS:
    void subjectWanted(const QString &subject);
    void siteWanted(const gatelodge::SiteId &site); // the page of a lane's site

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeList();
    void makeSummary();
    QWidget *makeNoLanes();
    QWidget *makeStream();
    QWidget *makeFilter();
    void makeHeader();
    void openMore();
    void addOutlets(QMenu *menu);
    void sayOutcome(const Words &words, bool failed);
    void bindKeys();
    void follow();
    void showLanes();
    void showTitle();
    void showPill(int blocks);
    void applyFilter();
    void choose(const QModelIndex &index);
    void readNames();
    void readReasons();
    void readPaused();
    void fold();
    void arrange();
    enum class Details { Delivery, Lane, Preview };
    void showDetails(Details which);
    void pauseSite(const SiteId &site, bool pause);
    void pauseAll(bool pause);
    void redeliverSite(const SiteId &site); // once its name was typed: what is sent cannot be called back
    void redeliverAll();
    QWidget *makeBar(); // while several lanes are selected
    void pauseSelected(bool pause);
    void redeliverSelected();
    void act(QFuture<Done> future, const std::function<void()> &done = {});
    admin::Console &m_console;
    QueueWatch m_watch;
    StreamModel *m_stream;
    PageHeader *m_header;
    Button *m_failed, *m_pauseAll, *m_live;
    IconButton *m_toSummary, *m_toStream, *m_more;
    Paragraph *m_said;
    ListOutlets *m_outlets;
    QueueTimeline *m_timeline;
    LaneHeader *m_laneHeader;
    LaneRows *m_lanes;
    QWidget *m_summary, *m_stage; // the times and lanes; the stream with its sentence
    ViewTabs *m_views;
    StreamFilterBar *m_filter;
    ListTable *m_list;
    QStackedWidget *m_streamPlace;
    DeliveryPane *m_delivery;
    LanePane *m_lane;
    WouldSendPane *m_wouldSend;
    QStackedWidget *m_details;
    ListDetails *m_both;
    bool m_allPaused = false, m_roomForBoth = false, m_wantsSummary = false;
    QString m_houseName;
};

} // namespace gatelodge::ui
