#include "ui/queue/queue_page.h"
#include "ui/common/fault_words.h"
#include "ui/common/list_outlets.h"
#include "ui/common/role_lock.h"
#include "ui/common/view_tabs.h"
#include "ui/list/list_table.h"
#include "ui/list/windowed_model.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/dialogs.h"
#include "ui/pieces/filter_sentence.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include "ui/queue/delivery_pane.h"
#include "ui/queue/lane_header.h"
#include "ui/queue/lane_pane.h"
#include "ui/queue/lane_rows.h"
#include "ui/queue/queue_words.h"
#include "ui/queue/stream_filter_bar.h"
#include "ui/queue/timeline.h"
#include "ui/queue/would_send.h"
#include "ui/shell/keys.h"
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>

namespace gatelodge::ui {
namespace {

constexpr int reasonsRead = 200; // deeds: as many as anybody scrolls through

} // namespace

QueuePage::QueuePage(admin::Console &console, QWidget *parent)
    : Page(parent), m_console(console), m_watch(console), m_stream(new StreamModel(this)),
      m_failed(new Button([] { return tr("Send failed again"); }, QStringLiteral("view-refresh"))),
      m_pauseAll(new Button([] { return tr("Pause all"); }, QStringLiteral("media-playback-pause"))),
      m_live(new Button({}, {}, ButtonKind::Quiet)),
      m_toSummary(new IconButton(QStringLiteral("office-chart-line"), [] { return tr("Show times and sites"); })),
      m_toStream(new IconButton(QStringLiteral("feed-subscribe"), [] { return tr("Show the live stream"); })),
      m_more(new IconButton(QStringLiteral("overflow-menu"), [] { return tr("More actions"); })),
      m_said(new Paragraph({}, Tone::Brick)), m_outlets(new ListOutlets(this)),
      m_timeline(new QueueTimeline(console, m_watch)), m_laneHeader(new LaneHeader), m_lanes(new LaneRows),
      m_summary(new QWidget), m_stage(new QWidget),
      m_views(new ViewTabs(console.views, QStringLiteral("queue"), [] { return tr("Views of the stream"); },
                           {{[] { return tr("Everything"); }},
                            {[] { return tr("Deliveries"); }, {{QStringLiteral("what"), QStringLiteral("deliveries")}}},
                            {[] { return tr("Failed"); }, {{QStringLiteral("outcome"), QStringLiteral("failed")}}}})),
      m_filter(new StreamFilterBar), m_list(new ListTable(QStringLiteral("queue"), tr("Live stream"))),
      m_streamPlace(new QStackedWidget), m_delivery(new DeliveryPane(console, m_watch)),
      m_lane(new LanePane(console, m_watch)), m_wouldSend(new WouldSendPane(console)), m_details(new QStackedWidget) {
    makeHeader();
    m_details->addWidget(new ScrollPage(m_delivery));
    m_details->addWidget(new ScrollPage(m_lane));
    m_details->addWidget(new ScrollPage(m_wouldSend));
    m_both = new ListDetails(makeList(), m_details);
    auto *ground = new Plane(&Tokens::surface);
    columnIn(ground, 0)->addWidget(m_both);
    columnIn(this, 0)->addWidget(ground);
    bindKeys();
    connect(&m_watch, &QueueWatch::refreshed, this, &QueuePage::follow);
    connect(&m_watch, &QueueWatch::delivered, m_stream, &StreamModel::deliver);
    connect(&console.hub, &admin::ChangeHub::heard, m_stream, &StreamModel::hear);
    connect(&console.hub, &admin::ChangeHub::changed, this, [this](const QList<Change> &changes) {
        for (const Change &change : changes)
            if (change.entity == QLatin1String("settings"))
                return readPaused();
            else if (change.entity == QLatin1String("sites"))
                return readNames();
    });
    connect(m_stream, &StreamModel::waitingChanged, this, &QueuePage::showPill);
    connect(m_delivery, &DeliveryPane::closeWanted, m_both, &ListDetails::showList);
    connect(m_lane, &LanePane::closeWanted, m_both, &ListDetails::showList);
    connect(m_delivery, &DeliveryPane::changed, &m_watch, &QueueWatch::readNow);
    connect(m_lane, &LanePane::changed, &m_watch, &QueueWatch::readNow);
    connect(m_wouldSend, &WouldSendPane::closeWanted, m_both, &ListDetails::showList);
    const auto tryNow = [this](const SiteId &site) { act(m_console.queue.tryNow(site)); };
    connect(m_laneHeader, &LaneHeader::changed, this, &QueuePage::showLanes);
    connect(m_lanes, &LaneRows::laneChosen, this, &QueuePage::openLane);
    connect(m_lanes, &LaneRows::pauseWanted, this, &QueuePage::pauseSite);
    connect(m_lanes, &LaneRows::tryNowWanted, this, tryNow);
    connect(m_lane, &LanePane::pauseWanted, this, &QueuePage::pauseSite);
    connect(m_lane, &LanePane::tryNowWanted, this, tryNow);
    connect(m_lane, &LanePane::redeliverWanted, this, &QueuePage::redeliverSite);
    connect(m_delivery, &DeliveryPane::pauseWanted, this, &QueuePage::pauseSite);
    connect(m_lane, &LanePane::siteWanted, this, &QueuePage::siteWanted);
    showPill(0);
    readNames();
    readReasons();
    readPaused();
}

void QueuePage::makeHeader() {
    m_header = new PageHeader([] { return tr("Update queue"); }, [] { return tr("Nothing waits."); },
                              {m_failed, m_pauseAll, m_toSummary, m_toStream, m_more});
    m_failed->hide();
    connect(m_toSummary, &IconButton::clicked, this, [this] { showSummary(true); });
    connect(m_toStream, &IconButton::clicked, this, [this] { showSummary(false); });
    connect(m_more, &IconButton::clicked, this, &QueuePage::openMore);
    connect(m_failed, &Button::clicked, this, [this] { act(m_console.queue.retryFailed()); });
    for (Button *verb : {m_failed, m_pauseAll})
        lockUnless(verb, m_console.roles, Duty::ManageQueue);
    connect(m_pauseAll, &Button::clicked, this, [this] { pauseAll(!m_allPaused); });
    connect(m_outlets, &ListOutlets::told, this, [this](const QString &said) { sayOutcome(said, false); });
    connect(m_outlets, &ListOutlets::failed, this,
            [this](const Error &error) { sayOutcome([error] { return faultWords(error); }, true); });
}

void QueuePage::openMore() {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    lockUnless(menu->addAction(tr("Preview what would be sent…"), this, &QueuePage::openPreview), m_console.roles,
               Duty::ReadPeople);
    lockUnless(menu->addAction(tr("Send all again…"), this, &QueuePage::redeliverAll), m_console.roles,
               Duty::ManageQueue);
    menu->addSeparator();
    m_views->fillMenu(menu);
    addOutlets(menu);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
}

QWidget *QueuePage::makeList() {
    auto *pane = new QWidget;
    auto *column = columnIn(pane, 0);
    column->addWidget(m_header);
    m_said->setContentsMargins(Space::two, 0, Space::two, Space::one);
    m_said->hide();
    column->addWidget(m_said);
    makeSummary();
    column->addWidget(m_summary);
    auto *stage = columnIn(m_stage, 0);
    stage->addWidget(makeFilter());
    stage->addWidget(makeStream(), 1);
    column->addWidget(m_stage, 1);
    column->addWidget(makeBar());
    pane->setFocusProxy(m_list);
    arrange();
    return pane;
}

void QueuePage::bindKeys() {
    auto *again = new QShortcut(keys::sendAgain(), this);
    again->setContext(Qt::WidgetWithChildrenShortcut);
    connect(again, &QShortcut::activated, this, [this] {
        if (!m_both->isShowingDetails())
            return;
        if (m_details->currentIndex() == int(Details::Delivery))
            m_delivery->sendAgain();
        else if (m_details->currentIndex() == int(Details::Lane))
            act(m_console.queue.tryNow(m_lane->site()));
    });
}

QList<QWidget *> QueuePage::zones() {
    return {m_stage->isHidden() ? m_summary : m_streamPlace->currentWidget(), m_details->currentWidget()};
}

QWidget *QueuePage::filter() {
    if (m_stage->isHidden())
        showSummary(false);
    return m_filter->sentence();
}

bool QueuePage::stepOut() {
    if (!m_lanes->selected().isEmpty()) {
        m_lanes->select({});
        return true;
    }
    if (!m_both->isShowingDetails()) {
        const bool summary = m_stage->isHidden();
        showSummary(false);
        return summary;
    }
    m_both->showList();
    m_lanes->setCurrent({});
    return true;
}

void QueuePage::openLane(const SiteId &site) {
    m_lanes->setCurrent(site);
    m_lane->showLane(site);
    showDetails(Details::Lane);
}

void QueuePage::openPreview() {
    m_lanes->setCurrent({});
    showDetails(Details::Preview);
    m_wouldSend->begin();
}

void QueuePage::showDetails(Details which) {
    m_details->setCurrentIndex(int(which));
    m_both->showDetails();
}

void QueuePage::choose(const QModelIndex &index) {
    const StreamLine line = m_stream->line(index.row());
    if (line.kind == StreamLine::Kind::More)
        return m_stream->open(index.row());
    if (line.kind != StreamLine::Kind::Delivery)
        return;
    m_lanes->setCurrent({});
    m_delivery->showDelivery(line.delivery);
    showDetails(Details::Delivery);
}

void QueuePage::follow() {
    showLanes();
    m_filter->setSites(m_watch.lanes());
    m_failed->setVisible(std::any_of(m_watch.lanes().begin(), m_watch.lanes().end(), [](const QueueLane &lane) {
        return (lane.failures > 0 && !lane.paused) || lane.setAside > 0;
    }));
    showTitle();
}

void QueuePage::showLanes() {
    m_laneHeader->setVisible(m_watch.lanes().size() > 1);
    m_lanes->showLanes(m_laneHeader->sorted(m_watch.lanes()), m_watch);
}

void QueuePage::showTitle() {
    m_header->setSentence([waiting = m_watch.waiting(), median = m_watch.medianToday(), paused = m_allPaused] {
        const QString waits = waiting ? tr("%n changes wait.", nullptr, waiting) : tr("Nothing waits.");
        if (paused)
            return tr("%1 All deliveries are paused.", "how many changes wait").arg(waits);
        return median ? tr("%1 Half of today’s reached their site within %2.", "how many changes wait; a duration")
                            .arg(waits, durationWords(*median))
                      : waits;
    });
}

void QueuePage::readNames() {
    deliver(this, m_console.places.sites(), [this](const Result<QList<Site>> &sites) {
        if (!sites)
            return;
        RecordNames names;
        QList<QPair<SiteId, QString>> choices;
        for (const Site &site : *sites) {

            names.sites.insert(QString::number(site.id.value), site.profile.name);
            choices.append({site.id, site.profile.name});
        }
        m_stream->setNames(names);
        m_wouldSend->setSites(choices);
    });
}

// What had changed before anybody looked; what changes from now on is heard.
void QueuePage::readReasons() {
    deliver(this, m_console.history.page({}, 0, reasonsRead), [this](const Result<QList<HistoryLine>> &lines) {
        QList<Change> changes;
        for (const HistoryLine &line : lines.value_or(QList<HistoryLine>())) // not everybody may read the trail
            changes << line.first.change;
        m_stream->learn(changes);
    });
}

void QueuePage::readPaused() {
    deliver(this, m_console.overview.facts(admin::Span::Hour), [this](const Result<admin::OverviewFacts> &facts) {
        if (!facts)
            return;
        m_allPaused = facts->queuePaused;
        m_houseName = facts->houseName;
        m_pauseAll->setWords([paused = m_allPaused] { return paused ? tr("Resume all") : tr("Pause all"); });
        showTitle();
    });
}

void QueuePage::pauseSite(const SiteId &site, bool pause) {
    const QueueLane *lane = m_watch.lane(site);
    act(m_console.queue.pause(site, pause), [this, site, pause, name = lane ? lane->siteName : QString()] {
        Q_EMIT undoOffered(
            [pause, name] { return pause ? tr("%1 is paused.").arg(name) : tr("%1 goes on.").arg(name); },
            [this, site, pause] { act(m_console.queue.pause(site, !pause)); });
    });
}

void QueuePage::pauseAll(bool pause) {
    act(m_console.queue.pauseAll(pause), [this, pause] {
        Q_EMIT undoOffered([pause] { return pause ? tr("All deliveries are paused.") : tr("All deliveries go on."); },
                           [this, pause] { act(m_console.queue.pauseAll(!pause)); });
    });
}

void QueuePage::redeliverSite(const SiteId &site) {
    const QueueLane *lane = m_watch.lane(site);
    if (!lane)
        return;
    auto *ask = new ConfirmDialog(
        [] { return tr("Tell it everything again"); },
        [] {
            return tr("The site is told the latest state of everybody who has been there. What is sent cannot be "
                      "called back.");
        },
        lane->siteName, [] { return tr("Send"); }, this, [] { return tr("Do not send"); });
    ask->setAttribute(Qt::WA_DeleteOnClose);
    connect(ask, &ConfirmDialog::confirmed, this, [this, site] { act(m_console.queue.redeliverSite(site)); });
    ask->open();
}

void QueuePage::redeliverAll() {
    auto *ask = new ConfirmDialog(
        [] { return tr("Send all again"); },
        [] {
            return tr("Every site is told the latest state of everybody who has been there. What is sent cannot be "
                      "called back.");
        },
        m_houseName, [] { return tr("Send"); }, this, [] { return tr("Do not send"); });
    ask->setAttribute(Qt::WA_DeleteOnClose);
    connect(ask, &ConfirmDialog::confirmed, this, [this] { act(m_console.queue.redeliverAll()); });
    ask->open();
}

void QueuePage::act(QFuture<Done> future, const std::function<void()> &done) {
    deliver(this, std::move(future), [this, done](const Done &told) {
        m_said->setVisible(!told);
        if (!told)
            sayOutcome([error = told.error()] { return faultWords(error); }, true);
        else if (done)
            done();
        m_watch.readNow();
        readPaused();
    });
}

void QueuePage::showEvent(QShowEvent *event) {
    Page::showEvent(event);
    m_watch.setWatching(true);
}

void QueuePage::hideEvent(QHideEvent *event) {
    Page::hideEvent(event);
    m_watch.setWatching(false);
}

void QueuePage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    fold();
}

void QueuePage::changeEvent(QEvent *event) {
    Page::changeEvent(event);
    if (changesSize(event))
        fold();
    if (!changesLanguage(event))
        return;
    m_list->setAccessibleName(tr("Live stream"));
    m_stream->retranslate();
    follow();
}

} // namespace gatelodge::ui
