#include "ui/queue/queue_page.h"
#include "ui/charts/latency_scatter.h"
#include "ui/common/fault_words.h"
#include "ui/common/role_lock.h"
#include "ui/list/list_table.h"
#include "ui/list/windowed_model.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/filter_sentence.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include "ui/queue/delivery_pane.h"
#include "ui/queue/lane_pane.h"
#include "ui/queue/lane_rows.h"
#include "ui/queue/queue_words.h"
#include "ui/queue/stream_delegate.h"
#include "ui/shell/keys.h"
#include <QHeaderView>
#include <QShortcut>
#include <QStackedWidget>

namespace gatelodge::ui {

QueuePage::QueuePage(admin::Console &console, QWidget *parent)
    : Page(parent), m_console(console), m_watch(console), m_stream(new StreamModel(this)),
      m_again(new Button([] { return tr("Send all again"); }, QStringLiteral("view-refresh"))),
      m_pauseAll(new Button([] { return tr("Pause all"); }, QStringLiteral("media-playback-pause"))),
      m_live(new Button({}, {}, ButtonKind::Quiet)), m_said(new Paragraph({}, Tone::Brick)),
      m_chart(
          new LatencyScatter([] { return tr("Time from edit to site, every delivery. A cross is one that failed."); })),
      m_lanes(new LaneRows), m_filterRow(new QWidget),
      m_list(new ListTable(QStringLiteral("queue"), tr("Live stream"))), m_streamPlace(new QStackedWidget),
      m_delivery(new DeliveryPane(console, m_watch)), m_lane(new LanePane(console, m_watch)),
      m_details(new QStackedWidget) {
    makeHeader();
    m_details->addWidget(new ScrollPage(m_delivery));
    m_details->addWidget(new ScrollPage(m_lane));
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
    const auto pause = [this](const SiteId &site, bool on) { act(m_console.queue.pause(site, on)); };
    const auto tryNow = [this](const SiteId &site) { act(m_console.queue.tryNow(site)); };
    connect(m_lanes, &LaneRows::laneChosen, this, &QueuePage::openLane);
    connect(m_lanes, &LaneRows::pauseWanted, this, pause);
    connect(m_lanes, &LaneRows::tryNowWanted, this, tryNow);
    connect(m_lane, &LanePane::pauseWanted, this, pause);
    connect(m_lane, &LanePane::tryNowWanted, this, tryNow);
    connect(m_lane, &LanePane::redeliverWanted, this,
            [this](const SiteId &site) { act(m_console.queue.redeliverSite(site)); });
    connect(m_delivery, &DeliveryPane::pauseWanted, this, pause);
    connect(m_lane, &LanePane::siteWanted, this, &QueuePage::siteWanted);
    showPill(0);
    readNames();
    readPaused();
}

void QueuePage::makeHeader() {
    m_header =
        new PageHeader([] { return tr("Update queue"); }, [] { return tr("Nothing waits."); }, {m_again, m_pauseAll});
    m_again->setToolTip(tr("Every site is told the latest state of everybody it knows. Nothing is lost by it."));
    connect(m_again, &Button::clicked, this, [this] { act(m_console.queue.redeliverAll()); });
    for (Button *verb : {m_again, m_pauseAll})
        lockUnless(verb, m_console.roles, Duty::ManageQueue);
    connect(m_pauseAll, &Button::clicked, this, [this] { act(m_console.queue.pauseAll(!m_allPaused)); });
}

QWidget *QueuePage::makeList() {
    auto *pane = new QWidget;
    auto *column = columnIn(pane, 0);
    column->addWidget(m_header);
    m_said->setContentsMargins(Space::two, 0, Space::two, Space::one);
    m_said->hide();
    column->addWidget(m_said);
    auto *chart = new QWidget;
    auto *rows = columnIn(chart, Space::half);
    rows->setContentsMargins(Space::two, 0, Space::two, Space::one);
    rows->addWidget(new Text([] { return tr("Time from edit to site, every delivery. A cross is one that failed."); },
                             Type::Caption, Tone::Muted));
    m_chart->setFixedHeight(em(8));
    rows->addWidget(m_chart);
    column->addWidget(chart);
    column->addWidget(new Line);
    auto *lanes = new ScrollPage(m_lanes);
    lanes->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addWidget(lanes);
    column->addWidget(makeNoLanes());
    connect(&m_watch, &QueueWatch::refreshed, lanes, [lanes, this] { // four lanes, then they scroll
        lanes->setFixedHeight(int(qMin<qsizetype>(4, m_watch.lanes().size())) * (rowHeight(1) + Space::one));
    });
    column->addWidget(makeFilter());
    column->addWidget(makeStream(), 1);
    pane->setFocusProxy(m_list);
    return pane;
}

// Before anything has happened, what will appear and how to make it.
QWidget *QueuePage::makeStream() {
    m_list->setModel(m_stream);
    m_list->setItemDelegate(new StreamDelegate(*m_stream, m_list));
    m_list->setHeaderHidden(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(m_list, &ListTable::opened, this, &QueuePage::choose);
    connect(m_list, &ListTable::clicked, this, &QueuePage::choose);
    auto *users = new Button([] { return tr("Open Users"); });
    connect(users, &Button::clicked, this, [this] { Q_EMIT subjectWanted(QStringLiteral("users")); });
    m_streamPlace->addWidget(new ScrollPage(new EmptyState(
        QStringLiteral("feed-subscribe"), [] { return tr("Nothing has travelled yet"); },
        [] {
            return tr("Every change appears here, from the row in the database to the site’s answer. Change a name in "
                      "Users and watch it travel.");
        },
        {users})));
    m_streamPlace->addWidget(m_list);
    const auto showOne = [this] { m_streamPlace->setCurrentIndex(m_stream->isEmpty() ? 0 : 1); };
    connect(m_stream, &StreamModel::rowsInserted, this, showOne);
    connect(m_stream, &StreamModel::modelReset, this, showOne);
    connect(m_stream, &StreamModel::waitingChanged, this, showOne);
    return m_streamPlace;
}

// The stream stays: signals are heard all the same.
QWidget *QueuePage::makeNoLanes() {
    auto *sites = new Button([] { return tr("Open sites"); });
    connect(sites, &Button::clicked, this, [this] { Q_EMIT subjectWanted(QStringLiteral("sites")); });
    auto *message = new InlineMessage(
        Tone::Slate, Glyph::Ring, [] { return tr("No site is told of changes yet."); },
        [] { return tr("Give a site an address for updates, and switch its pushes on."); }, {sites});
    message->hide();
    connect(&m_watch, &QueueWatch::refreshed, message,
            [message, this] { message->setVisible(m_watch.lanes().isEmpty()); });
    return message;
}

QWidget *QueuePage::makeFilter() {
    auto *row = rowIn(m_filterRow);
    row->setContentsMargins(Space::two, Space::one, Space::two, Space::one);
    row->addStretch();
    row->addWidget(m_live);
    connect(m_live, &Button::clicked, this, [this] {
        m_stream->setPaused(!m_stream->isPaused());
        showPill(0);
    });
    fillSites();
    return m_filterRow;
}

void QueuePage::fillSites() {
    QList<SiteId> sites;
    std::vector<SentenceToken::Choice> choices{{0, [] { return tr("any site"); }}};
    for (const QueueLane &lane : m_watch.lanes()) {
        sites << lane.site;
        choices.push_back({lane.site.value, lane.siteName});
    }
    if (m_sentence && sites == m_sitesInFilter)
        return;
    m_sitesInFilter = sites;
    const QList<QVariant> before = m_sentence ? m_sentence->values() : QList<QVariant>{0, 0, 0};
    delete m_sentence;
    auto *what = new SentenceToken([] { return tr("Kind"); }, {{0, [] { return tr("everything"); }},
                                                               {1, [] { return tr("signals and changes"); }},
                                                               {2, [] { return tr("deliveries"); }}});
    auto *site = new SentenceToken([] { return tr("Site"); }, std::move(choices));
    auto *outcome = new SentenceToken(
        [] { return tr("Outcome"); },
        {{0, [] { return tr("in any state"); }}, {1, [] { return tr("arrived"); }}, {2, [] { return tr("failed"); }}});
    m_sentence = new FilterSentence([] { return tr("Show %1 for %2 that is %3", "filter of the stream"); },
                                    {what, site, outcome});
    const QList<SentenceToken *> tokens{what, site, outcome};
    for (int i = 0; i < 3; ++i)
        tokens[i]->setValue(before[i]);
    connect(m_sentence, &FilterSentence::changed, this, &QueuePage::applyFilter);
    static_cast<QHBoxLayout *>(m_filterRow->layout())->insertWidget(0, m_sentence, 1);
}

void QueuePage::applyFilter() {
    const QList<QVariant> values = m_sentence->values();
    m_stream->setFilter(
        {StreamFilter::What(values[0].toInt()), SiteId(values[1].toInt()), StreamFilter::Outcome(values[2].toInt())});
}

void QueuePage::bindKeys() {
    auto *again = new QShortcut(keys::sendAgain(), this);
    again->setContext(Qt::WidgetWithChildrenShortcut);
    connect(again, &QShortcut::activated, this, [this] {
        if (m_both->isShowingDetails() && m_details->currentIndex() == 0)
            m_delivery->sendAgain();
    });
}

QList<QWidget *> QueuePage::zones() { return {m_streamPlace->currentWidget(), m_details->currentWidget()}; }
QWidget *QueuePage::filter() { return m_sentence; }

bool QueuePage::stepOut() {
    if (!m_both->isShowingDetails())
        return false;
    m_both->showList();
    m_lanes->setCurrent({});
    return true;
}

void QueuePage::openLane(const SiteId &site) {
    m_lanes->setCurrent(site);
    m_lane->showLane(site);
    m_details->setCurrentIndex(1);
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
    m_details->setCurrentIndex(0);
    m_both->showDetails();
}

void QueuePage::follow() {
    m_lanes->showLanes(m_watch);
    fillSites();
    showTitle();
    showChart();
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

void QueuePage::showChart() {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::vector<Delivered> marks;
    for (const Delivery &delivery : m_watch.deliveries()) {
        Delivered mark;
        mark.minutesAgo = double(delivery.answeredAt.msecsTo(now)) / 60'000;
        mark.milliseconds = double(qMax<qint64>(0, latencyOf(delivery))) / 1000;
        if (delivery.outcome != Delivery::Outcome::Delivered) {
            mark.outcome = Delivered::Outcome::Failed; // how long this try took, not since when it waits
            mark.milliseconds = double(delivery.requestedAt.msecsTo(delivery.answeredAt));
        }
        if (mark.minutesAgo <= 15)
            marks.push_back(mark);
    }
    m_chart->set(std::move(marks), 15);
}

void QueuePage::showPill(int blocks) {
    m_live->setWords([blocks, paused = m_stream->isPaused()] {
        if (!paused)
            return tr("Live: pause");
        return blocks ? tr("Paused: show %n newer", nullptr, blocks) : tr("Paused: go on");
    });
}

void QueuePage::readNames() {
    deliver(this, m_console.places.sites(), [this](const Result<QList<Site>> &sites) {
        if (!sites)
            return;
        RecordNames names;
        for (const Site &site : *sites)
            names.sites.insert(QString::number(site.id.value), site.profile.name);
        m_stream->setNames(names);
    });
}

void QueuePage::readPaused() {
    deliver(this, m_console.overview.facts(admin::Span::Hour), [this](const Result<admin::OverviewFacts> &facts) {
        if (!facts)
            return;
        m_allPaused = facts->queuePaused;
        m_pauseAll->setWords([paused = m_allPaused] { return paused ? tr("Resume all") : tr("Pause all"); });
        showTitle();
    });
}

void QueuePage::act(QFuture<Done> future) {
    deliver(this, std::move(future), [this](const Done &done) {
        m_said->setVisible(!done);
        if (!done)
            m_said->setWords([error = done.error()] { return faultWords(error); });
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

void QueuePage::changeEvent(QEvent *event) {
    Page::changeEvent(event);
    if (!changesLanguage(event))
        return;
    m_list->setAccessibleName(tr("Live stream"));
    m_again->setToolTip(tr("Every site is told the latest state of everybody it knows. Nothing is lost by it."));
    m_stream->retranslate();
    follow();
}

} // namespace gatelodge::ui
