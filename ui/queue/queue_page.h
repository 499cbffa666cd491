// The subject "Update queue": how fast changes reach their sites, one lane a site, the live stream, and what is behind
// one line of it.
#pragma once
#include "ui/queue/queue_watch.h"
#include "ui/queue/stream_model.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace gatelodge::ui {

class Button;
class DeliveryPane;
class FilterSentence;
class LanePane;
class LaneRows;
class LatencyScatter;
class ListDetails;
class ListTable;
class Paragraph;
class SentenceToken;

class QueuePage : public Page {
    Q_OBJECT
public:
    explicit QueuePage(admin::Console &console, QWidget *parent = nullptr);
    QList<QWidget *> zones() override;
    QWidget *filter() override;
    bool stepOut() override;
    void openLane(const SiteId &site);
    StreamModel *stream() const { return m_stream; }
    ListTable *list() const { return m_list; }

Q_SIGNALS:
    void subjectWanted(const QString &subject);
    void siteWanted(const gatelodge::SiteId &site); // the page of a lane's site

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeNoLanes();
    QWidget *makeStream();
    QWidget *makeFilter();
    void makeHeader();
    void bindKeys();
    void follow();
    void showTitle();
    void showChart();
    void showPill(int blocks);
    void fillSites();
    void applyFilter();
    void choose(const QModelIndex &index);
    void readNames();
    void readPaused();
    void act(QFuture<Done> future);
    admin::Console &m_console;
    QueueWatch m_watch;
    StreamModel *m_stream;
    PageHeader *m_header;
    Button *m_again, *m_pauseAll, *m_live;
    Paragraph *m_said;
    LatencyScatter *m_chart;
    LaneRows *m_lanes;
    QWidget *m_filterRow;
    FilterSentence *m_sentence = nullptr;
    QList<SiteId> m_sitesInFilter;
    ListTable *m_list;
    QStackedWidget *m_streamPlace;
    DeliveryPane *m_delivery;
    LanePane *m_lane;
    QStackedWidget *m_details;
    ListDetails *m_both;
    bool m_allPaused = false;
};

} // namespace gatelodge::ui
