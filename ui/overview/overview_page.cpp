#include "ui/overview/overview_page.h"
#include "ui/charts/time_span.h"
#include "ui/common/fault_words.h"
#include "ui/list/windowed_model.h"
#include "ui/overview/chart_cards.h"
#include "ui/overview/demo_card.h"
#include "ui/overview/fact_strip.h"
#include "ui/overview/mender.h"
#include "ui/overview/side_cards.h"
#include "ui/overview/wants_card.h"
#include "ui/pieces/planes.h"
#include "ui/queue/queue_words.h"

namespace gatelodge::ui {
namespace {

constexpr int kSlowPeriod = 15'000; // ms: what a chart or the health list may be behind

} // namespace

OverviewPage::OverviewPage(admin::Console &console, QWidget *parent)
    : Page(parent), m_console(console), m_watch(console), m_span(new SpanChoice(QStringLiteral("overview/span"))),
      m_strip(new FactStrip), m_said(new Paragraph({}, Tone::Brick)), m_mender(new Mender(console, this)),
      m_signIns(new SignInsCard), m_deliveries(new DeliveriesCard), m_online(new OnlineCard), m_oldest(new OldestCard),
      m_wants(new WantsCard(console.roles)), m_latest(new LatestCard), m_side(new QWidget), m_grid(new QGridLayout) {
    m_state.connected = console.hub.isConnected();
    m_header = new PageHeader([] { return tr("Overview"); }, {}, {m_span}, Space::three);
    auto *ground = new Plane(&Tokens::sunken);
    auto *column = columnIn(ground, 0);
    column->addWidget(m_header);
    auto *content = new QWidget;
    auto *body = columnIn(content, Space::two);
    body->setContentsMargins(Space::three, Space::one, Space::three, Space::two);
    body->addWidget(m_strip);
    body->addWidget(m_said);
    m_said->hide();
    if (DemoCard::isNeeded(console.server)) {
        m_demo = new DemoCard(console.server);
        body->addWidget(m_demo);
    }
    m_grid->setSpacing(Space::two);
    auto *side = columnIn(m_side, Space::two);
    side->addWidget(m_wants);
    side->addWidget(m_latest, 1);
    body->addLayout(m_grid, 1);
    m_scroll = new ScrollPage(content, &Tokens::sunken);
    m_scroll->setFocusPolicy(Qt::ClickFocus); // arrows scroll what there is to read
    column->addWidget(m_scroll, 1);
    columnIn(this, 0)->addWidget(ground);
    lay();

    admin::ChangeHub &hub = console.hub;
    connect(&hub, &admin::ChangeHub::changed, this, [this](const QList<Change> &changes) {
        for (const Change &change : changes)
            if (change.entity == QLatin1String("sites")) {
                readSites();
                readHealth();
                break;
            } else if (change.entity == QLatin1String("settings")) { // a mail server, say
                readHealth();
            }
        readNow();
    });
    connect(&hub, &admin::ChangeHub::everythingMayHaveChanged, this, [this] {
        m_state.connected = true;
        readSites();
        readNow();
    });
    connect(&hub, &admin::ChangeHub::lost, this, [this] {
        m_state.connected = false;
        showState();
    });
    connect(&hub, &admin::ChangeHub::back, this, [this] {
        m_state.connected = true;
        readNow();
    });
    connect(&m_watch, &QueueWatch::refreshed, this, &OverviewPage::showState);
    connect(m_span, &SpanChoice::spanChosen, this, [this] {
        readNow();
        readHistory();
    });
    connect(m_wants, &WantsCard::mendWanted, this, [this](const Mend &mend) {
        m_said->hide();
        m_mender->mend(mend);
    });
    connect(m_mender, &Mender::elsewhere, this, &OverviewPage::mendWanted);
    connect(m_mender, &Mender::done, this, &OverviewPage::undoOffered);
    connect(m_mender, &Mender::failed, this, [this](const Error &error) {
        m_said->setWords([error] { return faultWords(error); });
        m_said->show();
    });
    connect(m_mender, &Mender::mended, this, [this] {
        m_watch.readNow();
        readSites();
        readNow();
        readHealth();
    });
    connect(m_latest, &LatestCard::subjectWanted, this, &OverviewPage::subjectWanted);
    m_timer.setInterval(QueueWatch::period);
    connect(&m_timer, &QTimer::timeout, this, &OverviewPage::readNow);
    m_slowTimer.setInterval(kSlowPeriod);
    connect(&m_slowTimer, &QTimer::timeout, this, [this] {
        readHistory();
        readHealth();
    });
    readSites();
    readNow();
}

QList<QWidget *> OverviewPage::zones() { return {m_span, m_wants, m_latest}; }

QWidget *OverviewPage::entrance() { return m_scroll; }

void OverviewPage::readNow() {
    m_again = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    deliver(this, m_console.overview.facts(m_span->span()), [this](const Result<admin::OverviewFacts> &facts) {
        m_reading = false;
        if (facts) {
            m_state.facts = *facts;
            m_state.connected = true;
        } else if (facts.error().fault == Fault::Unavailable) {
            m_state.connected = false;
        }
        showState();
        if (std::exchange(m_again, false))
            readNow();
    });
}

void OverviewPage::readHistory() {
    const int question = ++m_historyAsked;
    deliver(this, m_console.overview.history(m_span->span()),
            [this, question, span = m_span->span()](const Result<HouseHistory> &history) {
                if (!history || question != m_historyAsked)
                    return;
                m_deliveries->set(span, *history);
                m_online->set(span, *history);
                m_oldest->set(span, *history);
            });
}

void OverviewPage::readHealth() {
    if (std::exchange(m_readingHealth, true))
        return;
    deliver(this, m_console.health.items(), [this](const Result<QList<HealthItem>> &items) {
        m_readingHealth = false;
        if (!items)
            return;
        m_state.health = *items;
        showState();
    });
}

void OverviewPage::readSites() {
    deliver(this, m_console.places.sites(), [this](const Result<QList<Site>> &sites) {
        if (!sites)
            return;
        m_state.sites = *sites;
        m_names.sites.clear();
        for (const Site &site : *sites)
            m_names.sites.insert(QString::number(site.id.value), site.profile.name);
        showState();
    });
}

void OverviewPage::showState() {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_state.server = m_console.server;
    m_state.lanes = m_watch.lanes();
    std::vector<Want> wants = wantsOf(m_state, now);
    const int count = int(wants.size());
    m_header->setTitle([state = m_state, count] { return verdictWords(state, count); });
    showSentence();
    m_strip->set(m_state, m_watch.medianToday());
    m_signIns->set(m_span->span(), m_state.facts.bars);
    m_oldest->setNow(m_state.facts.queueOldest, now);
    m_wants->set(std::move(wants), calmLines(m_state));
    m_latest->set(m_state.facts.latest, m_names);
    lay();
    if (count != std::exchange(m_count, count))
        Q_EMIT wantsChanged(count);
}

void OverviewPage::showSentence() {
    const QDateTime serving = hasNoServer(m_state) ? QDateTime() : m_state.server.since;
    m_header->setSentence([since = serving, people = m_state.facts.people, sites = m_state.facts.sites] {
        const QString house = tr("%1, %2.", "how many people, how many sites")
                                  .arg(tr("%n people", nullptr, people), tr("%n sites", nullptr, sites));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        if (!since.isValid())
            return house;
        return since.secsTo(now) < 60
                   ? tr("Serving since just now. %1", "a sentence").arg(house)
                   : tr("Serving for %1. %2", "a duration, a sentence").arg(ageWords(since, now), house);
    });
}

// Beside each other only where every card has the room that its words ask for.
bool OverviewPage::hasRoomForThree() const {
    const auto asks = [](const QWidget *card) { return card->minimumSizeHint().width(); };
    const int charts = qMax(asks(m_online) + Space::two + asks(m_oldest), qMax(asks(m_signIns), asks(m_deliveries)));
    const int room = m_scroll->viewport()->width() - 2 * Space::three;
    return width() >= em(46) && charts + Space::two + asks(m_side) <= room;
}

// Charts beside what wants you; on narrow windows what wants you comes first, and every chart has a row of its own.
void OverviewPage::lay() {
    const int columns = hasRoomForThree() ? 3 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    const std::initializer_list<QWidget *> cards{m_signIns, m_deliveries, m_online, m_oldest, m_side};
    for (QWidget *card : cards)
        m_grid->removeWidget(card);
    if (columns == 3) {
        m_grid->addWidget(m_signIns, 0, 0, 1, 2);
        m_grid->addWidget(m_deliveries, 1, 0, 1, 2);
        m_grid->addWidget(m_online, 2, 0);
        m_grid->addWidget(m_oldest, 2, 1);
        m_grid->addWidget(m_side, 0, 2, 3, 1);
    } else {
        int row = 0;
        for (QWidget *card : std::initializer_list<QWidget *>{m_side, m_signIns, m_deliveries, m_online, m_oldest})
            m_grid->addWidget(card, row++, 0);
    }
    m_grid->setColumnStretch(0, 4);
    m_grid->setColumnStretch(1, columns == 3 ? 4 : 0);
    m_grid->setColumnStretch(2, columns == 3 ? 5 : 0);
    m_grid->setRowStretch(0, columns == 3 ? 3 : 0);
    m_grid->setRowStretch(1, 2);
    m_grid->setRowStretch(2, 2);
}

void OverviewPage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    lay();
}

void OverviewPage::showEvent(QShowEvent *event) {
    Page::showEvent(event);
    m_timer.start();
    m_slowTimer.start();
    m_watch.setWatching(true);
    readNow();
    readHistory();
    readHealth();
}

void OverviewPage::hideEvent(QHideEvent *event) {
    Page::hideEvent(event);
    m_timer.stop();
    m_slowTimer.stop();
    m_watch.setWatching(false);
}

void OverviewPage::changeEvent(QEvent *event) {
    Page::changeEvent(event);
    if (changesLanguage(event)) {
        showState();
        readHistory();
    }
}

} // namespace gatelodge::ui
