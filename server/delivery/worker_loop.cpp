#include "server/delivery/worker_loop.h"
#include "server/store/delivery_log.h"
#include "server/store/sqlstate.h"

namespace gatelodge::delivery {

namespace {

constexpr std::chrono::milliseconds kReconnectAfter{250};
constexpr std::chrono::hours kSweepEvery{1};

// One statement is its own transaction, and a lost race is run again: no round trips for BEGIN and COMMIT on the way of
// a change to its sites. Nothing of the queue is audited, so no actor needs naming.
template <typename Work> auto retried(const Work &work) -> decltype(work()) {
    auto outcome = work();
    for (int attempt = 1; attempt < 3 && !outcome && store::mayBeRetried(outcome.error()); ++attempt)
        outcome = work();
    return outcome;
}

} // namespace

WorkerLoop::WorkerLoop(WorkerOptions options, Outbound &outbound)
    : m_options(std::move(options)), m_outbound(outbound), m_keys(m_options.vault),
      m_reader(m_options.vault) {}

WorkerLoop::~WorkerLoop() = default;

void WorkerLoop::start() {
    m_poll = std::make_unique<QTimer>();
    connect(m_poll.get(), &QTimer::timeout, this, &WorkerLoop::wake);
    m_poll->start(m_options.poll);
    m_broom = std::make_unique<QTimer>();
    connect(m_broom.get(), &QTimer::timeout, this, [this] {
        if (auto swept = m_session ? sweep() : Done(); !swept)
            Q_EMIT trouble(swept.error().detail);
    });
    m_broom->start(kSweepEvery);
    if (m_options.listen)
        listen();
    schedule();
}

void WorkerLoop::listen() {
    m_listener = std::make_unique<store::Listener>(m_options.listenDatabase.value_or(m_options.database),
                                                   QStringList{QStringLiteral("gatelodge_queue")});
    connect(m_listener.get(), &store::Listener::heard, this, [this] {
        if (!m_wokenAt.isValid())
            m_wokenAt = m_clock.now();
        wake();
    });
    // Whatever was notified while nobody listened is in the tables (Q10).
    connect(m_listener.get(), &store::Listener::connected, this, &WorkerLoop::wake);
    connect(m_listener.get(), &store::Listener::lost, this, &WorkerLoop::trouble);
    m_listener->start();
}

void WorkerLoop::wake() {
    m_changesMayWait = true;
    m_claimsMayWait = true;
    schedule();
}

void WorkerLoop::schedule() {
    if (m_pumping)
        return;
    m_pumping = true;
    QMetaObject::invokeMethod(this, &WorkerLoop::pump, Qt::QueuedConnection);
}

void WorkerLoop::pump() {
    m_pumping = false;
    const bool connected = m_session && m_session->stillConnected();
    auto done = connected ? Done() : openSession();
    if (done)
        done = work();
    if (!done) {
        Q_EMIT trouble(done.error().detail);
        m_pumping = true; // once more, but not at once
        wake();
        QTimer::singleShot(kReconnectAfter, this, &WorkerLoop::pump);
    }
    if (m_quiescing)
        endIfQuiet();
}

Done WorkerLoop::openSession() {
    m_session.reset();
    readAfresh();
    store::Connection connection = m_options.database;
    connection.application = QStringLiteral("gatelodge queue");
    GL_TRY(m_session, store::Session::open(connection));
    auto done = firstLook();
    if (!done)
        m_session.reset();
    return done;
}

Done WorkerLoop::firstLook() {
    GL_DO(store::beginQueueWork(*m_session));
    GL_DO(store::checkTimeline(*m_session));
    return sweep();
}

// What nobody waits for: rows that nobody takes, and old lines of the log.
Done WorkerLoop::sweep() {
    GL_DO(retried([this] { return store::setAsideLate(*m_session); }));
    GL_DO(store::forgetBodiesOfTheGone(*m_session));
    GL_DO(store::pruneDeliveries(*m_session, m_options.keepLog));
    return {};
}

Done WorkerLoop::work() {
    GL_DO(recordAnswers());
    if (m_quiescing) {
        for (auto &[site, lane] : m_lanes) {
            lane.pushes.clear();
            lane.more = lane.restart = false;
        }
        return endIdleLanes();
    }
    GL_DO(takeWork());
    GL_DO(read(false));
    GL_DO(send());
    GL_DO(requeue());
    GL_DO(endIdleLanes());
    GL_DO(read(true));
    const bool moreToDo = m_changesMayWait || mayClaim() || m_sitesMayBeOwed;
    if (moreToDo)
        schedule();
    const bool nothingLeft = m_lanes.empty() && !moreToDo;
    if (nothingLeft && !m_readyTold) {
        m_readyTold = true;
        Q_EMIT ready();
    }
    return {};
}

// Without room for another lane, what is due is claimed as soon as one ends.
bool WorkerLoop::mayClaim() const { return m_claimsMayWait && int(m_lanes.size()) < m_options.sitesAtOnce; }

Done WorkerLoop::takeWork() {
    if (!m_changesMayWait && !mayClaim())
        return {};
    const int room = std::max(m_options.sitesAtOnce - int(m_lanes.size()), 0);
    const int changes = m_changesMayWait ? m_options.changesPerFanOut : 0;
    const auto asked = std::chrono::steady_clock::now();
    GL_TRY(const auto work, retried([&] { return store::takeWork(*m_session, changes, room); }));
    m_sitesMayBeOwed = m_sitesMayBeOwed || m_changesMayWait;
    m_changesMayWait = m_changesMayWait && work.changes >= changes;
    m_claimsMayWait = int(work.sites.size()) == room; // also without any
    for (const store::ClaimedSite &site : work.sites)
        open(site, asked);
    m_wokenAt = {};
    if (!work.sites.isEmpty())
        injectFault(FaultPoint::AfterClaim);
    return {};
}

void WorkerLoop::open(const store::ClaimedSite &site, std::chrono::steady_clock::time_point asked) {
    SiteLane &lane = m_lanes[site.site.value];
    if (lane.isBusy()) // the former lease ran out over this request
        m_outbound.cancel(lane.inFlight->ticket);
    lane = SiteLane();
    lane.claim = site;
    lane.wokenAt = m_wokenAt;
    lane.leasedAt = asked;
    m_clock.set(site.claimedAt);
}

// After sending: a whole site's visitors can wait a moment, a single change should not.
Done WorkerLoop::requeue() {
    if (!m_sitesMayBeOwed)
        return {};
    GL_TRY(m_sitesMayBeOwed, retried([this] { return store::requeueOneSite(*m_session); }));
    m_claimsMayWait = m_claimsMayWait || m_sitesMayBeOwed;
    return {};
}

// The leases are in the database and may still be ours; what is recorded under a lost one is refused.
void WorkerLoop::readAfresh() {
    for (auto &[site, lane] : m_lanes) {
        lane.pushes.clear();
        lane.cursor = {};
        lane.more = true;
    }
}

void WorkerLoop::quiesce(std::chrono::milliseconds patience) {
    m_quiescing = true;
    m_poll->stop();
    m_broom->stop();
    m_listener.reset();
    QTimer::singleShot(patience, this, [this] {
        for (const auto &[site, lane] : m_lanes) {
            if (lane.inFlight && !lane.inFlight->answer)
                m_outbound.cancel(lane.inFlight->ticket);
        }
    });
    schedule();
}

// Only when no callback can come any more may the thread end.
void WorkerLoop::endIfQuiet() {
    if (m_onTheWire > 0)
        return;
    m_session.reset(); // if answers could not be recorded, the rows stay and are sent again
    m_poll.reset();
    m_broom.reset();
    thread()->quit();
}

void WorkerLoop::injectFault(FaultPoint point) const {
    if (m_options.fault)
        m_options.fault(point);
}

} // namespace gatelodge::delivery
