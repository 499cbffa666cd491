#include "server/quick/snapshot_follower.h"
#include "server/store/audit.h"
#include "server/store/listener.h"
#include <QLoggingCategory>
#include <QTimer>

namespace gatelodge::quick {

Q_LOGGING_CATEGORY(logFollower, "gatelodge.quick.follower")

namespace {

constexpr int kTryAgain = 250; // ms
const auto kSessions = QStringLiteral("gatelodge_sessions");
const auto kAudit = QStringLiteral("gatelodge_audit");

// What a change of a record makes doubtful.
void addTo(Forget &what, const Change &change) {
    const QString &entity = change.entity;
    if (entity == QLatin1StringView("sites") || entity == QLatin1StringView("site_groups") ||
        entity == QLatin1StringView("openid_clients"))
        what.sites << SiteId(change.key.section(u'/', 0, 0).toInt());
    else if (entity == QLatin1StringView("site_messages"))
        return; // words at closed gates: the lane reads them
    else if (!isNull(change.subject))
        what.people << change.subject;
    else if (entity == QLatin1StringView("orgs") || entity == QLatin1StringView("groups") ||
             entity == QLatin1StringView("openid_secrets"))
        what.allSites = true;
    else
        what.everything = true; // settings, authorities, and whatever is invented later
}

Forget everything() {
    Forget what;
    what.everything = true;
    return what;
}

} // namespace

SnapshotFollower::SnapshotFollower(store::Connection listen, store::Connection read)
    : m_read(std::move(read)), m_listener(new store::Listener(std::move(listen), {kSessions, kAudit})) {
    qRegisterMetaType<Forget>();
    m_read.application = QStringLiteral("gatelodge follower");
    m_thread.setObjectName(QStringLiteral("follower"));
    m_listener->moveToThread(&m_thread);
    connect(m_listener, &store::Listener::heard, m_listener, [this](const auto &heard) { hear(heard); });
    connect(m_listener, &store::Listener::connected, m_listener, [this] {
        m_listening = true;
        catchUp();
    });
    connect(m_listener, &store::Listener::lost, m_listener, [this](const QString &why) {
        qCWarning(logFollower, "the listener is lost: %ls", qUtf16Printable(why));
        m_listening = false;
        fallBehind();
    });
}

SnapshotFollower::~SnapshotFollower() {
    if (!m_thread.isRunning()) {
        delete m_listener;
        return;
    }
    QMetaObject::invokeMethod(
        m_listener,
        [this] { // sessions and timers end in the thread they live in
            m_session.reset();
            delete m_listener;
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void SnapshotFollower::start() {
    m_thread.start();
    QMetaObject::invokeMethod(m_listener, &store::Listener::start, Qt::QueuedConnection);
}

bool SnapshotFollower::isFresh() const {
    if (m_behind.load(std::memory_order_acquire) || !m_listener->isFresh())
        return false;
    const qint64 owed = m_owedSince.load(std::memory_order_acquire);
    return owed == 0 || store::Listener::steadyMilliseconds() - owed <= store::Listener::kFreshFor;
}

void SnapshotFollower::hear(const store::Notification &notification) {
    if (notification.channel == kAudit)
        return oweReading();
    if (notification.payload.isEmpty())
        return publish(everything());
    forgetSession(QByteArray::fromHex(notification.payload.toLatin1()));
}

void SnapshotFollower::forgetSession(const QByteArray &tokenHash) {
    Forget what;
    what.sessions << tokenHash;
    publish(std::move(what));
}

// Notifications that arrive together are answered by one reading.
void SnapshotFollower::oweReading() {
    if (m_owedSince.load(std::memory_order_relaxed) != 0)
        return;
    m_owedSince.store(m_listener->lastAnswer(), std::memory_order_release);
    QMetaObject::invokeMethod(
        m_listener, [this] { read(); }, Qt::QueuedConnection);
}

void SnapshotFollower::read() {
    if (m_behind.load(std::memory_order_relaxed))
        return; // catching up will say that everything may have changed
    auto feed = store::readFeed(*m_session, m_cursor);
    if (!feed) {
        qCWarning(logFollower, "the feed can't be read: %ls", qUtf16Printable(feed.error().detail));
        fallBehind();
        tryAgainLater();
        return;
    }
    m_cursor = feed->cursor;
    Forget what;
    what.everything = feed->overflow;
    for (const Change &change : std::as_const(feed->changes))
        addTo(what, change);
    publish(std::move(what));
    m_owedSince.store(0, std::memory_order_release);
}

// The cursor first, then "forget everything": what is kept afterwards was read after the cursor was taken.
void SnapshotFollower::catchUp() {
    if (!m_listening)
        return; // connecting will lead here again
    if (!m_session || !m_session->stillConnected()) {
        m_session.reset();
        auto opened = store::Session::open(m_read);
        if (opened)
            m_session = std::move(*opened);
    }
    const auto cursor = m_session ? store::currentCursor(*m_session) : failure(Fault::Unavailable);
    if (!cursor) {
        fallBehind();
        tryAgainLater();
        return;
    }
    m_cursor = *cursor;
    publish(everything());
    m_owedSince.store(0, std::memory_order_release);
    m_behind.store(false, std::memory_order_release);
}

void SnapshotFollower::fallBehind() {
    m_behind.store(true, std::memory_order_release);
    m_session.reset();
}

void SnapshotFollower::tryAgainLater() {
    if (std::exchange(m_tryingAgain, true))
        return;
    QTimer::singleShot(kTryAgain, m_listener, [this] {
        m_tryingAgain = false;
        catchUp();
    });
}

// Whoever obeys takes the last number for all of them: none may overtake another on its way there.
void SnapshotFollower::publish(Forget what) {
    const std::lock_guard lock(m_publishing);
    what.number = m_published.load(std::memory_order_relaxed) + 1;
    m_published.store(what.number, std::memory_order_release);
    Q_EMIT forget(what);
}

} // namespace gatelodge::quick
