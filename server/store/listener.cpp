#include "server/store/listener.h"
#include "server/store/session.h"
#include <algorithm>
#include <chrono>
#include <ctime>
#include <libpq-fe.h>
#include <QSocketNotifier>
#include <QTimer>

namespace gatelodge::store {

namespace {
constexpr int kBeat = 250;    // ms; also how soon a lost database is tried again
constexpr qint64 kNap = 1000; // ms of sleep that a connection survives

// One clock goes on while the computer sleeps, the other does not.
qint64 sleptSoFar() {
    timespec all{}, awake{};
    clock_gettime(CLOCK_BOOTTIME, &all);
    clock_gettime(CLOCK_MONOTONIC, &awake);
    return qint64(all.tv_sec - awake.tv_sec) * 1000 + qint64(all.tv_nsec - awake.tv_nsec) / 1'000'000;
}

} // namespace

qint64 Listener::steadyMilliseconds() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

Listener::Listener(Connection connection, QStringList channels)
    : m_connection(std::move(connection)), m_channels(std::move(channels)), m_slept(sleptSoFar) {
    m_connection.application = QStringLiteral("gatelodge listener");
    qRegisterMetaType<Notification>();
}

Listener::~Listener() = default;

bool Listener::isFresh() const { return steadyMilliseconds() - lastAnswer() <= kFreshFor; }

void Listener::start() {
    m_sleptBefore = m_slept();
    m_heart = new QTimer(this);
    connect(m_heart, &QTimer::timeout, this, &Listener::beat);
    m_heart->start(kBeat);
    connectNow();
}

void Listener::connectNow() {
    auto opened = Session::open(m_connection);
    if (!opened) {
        drop(opened.error().detail);
        return;
    }
    m_session = std::move(*opened);
    for (const QString &channel : m_channels) {
        if (auto listening = m_session->script(QStringLiteral("LISTEN ") + channel); !listening) {
            drop(listening.error().detail);
            return;
        }
    }
    m_socket = std::make_unique<QSocketNotifier>(PQsocket(m_session->handle()), QSocketNotifier::Read);
    connect(m_socket.get(), &QSocketNotifier::activated, this, [this] {
        if (PQconsumeInput(m_session->handle()) == 0)
            drop(QString::fromUtf8(PQerrorMessage(m_session->handle())).simplified());
        else
            tell();
    });
    m_lastAnswer.store(steadyMilliseconds(), std::memory_order_relaxed);
    m_lostAt = m_nextTry = 0;
    Q_EMIT connected();
}

void Listener::tryNow() {
    QMetaObject::invokeMethod(this, [this] {
        if (!m_session && m_heart)
            connectNow();
    });
}

void Listener::planRetry() {
    const qint64 now = steadyMilliseconds();
    if (m_lostAt == 0)
        m_lostAt = now;
    const qint64 pause = std::min<qint64>((now - m_lostAt) / 3, m_longestPause.count());
    m_nextTry = now + pause;
    Q_EMIT retryPlanned(QDateTime::currentDateTimeUtc().addMSecs(pause));
}

bool Listener::hasSlept() {
    const qint64 slept = m_slept();
    return slept - std::exchange(m_sleptBefore, slept) > kNap;
}

// A dead server closes no socket that Qt would tell us of: only a question and its answer prove that we still hear.
// Notifications committed before the answer have been delivered when it arrives.
void Listener::beat() {
    const bool slept = hasSlept();
    if (m_session && slept)
        drop(QStringLiteral("the computer slept"));
    if (!m_session) {
        if (slept || steadyMilliseconds() >= m_nextTry)
            connectNow();
        return;
    }
    PGconn *connection = m_session->handle();
    const qint64 asked = steadyMilliseconds();
    PGresult *answer = PQexec(connection, "SELECT 1");
    const bool answered = PQresultStatus(answer) == PGRES_TUPLES_OK;
    PQclear(answer);
    if (!answered) {
        drop(QString::fromUtf8(PQerrorMessage(connection)).simplified());
        return;
    }
    tell();
    m_lastAnswer.store(asked, std::memory_order_relaxed);
}

// The driver's own subscription would not tell who sent; libpq does, so the notifications are taken from there.
void Listener::tell() {
    while (PGnotify *notify = PQnotifies(m_session->handle())) {
        const Notification notification{QDateTime::currentDateTimeUtc(), QString::fromUtf8(notify->relname),
                                        QString::fromUtf8(notify->extra), Session::isOwnBackend(notify->be_pid)};
        PQfreemem(notify);
        Q_EMIT heard(notification);
    }
}

void Listener::drop(const QString &why) {
    const bool had = m_session != nullptr;
    if (m_socket) { // it may be the one that called
        m_socket->setEnabled(false);
        m_socket.release()->deleteLater();
    }
    m_session.reset();
    if (had || m_lastAnswer.load(std::memory_order_relaxed) == 0)
        Q_EMIT lost(why);
    m_lastAnswer.store(1, std::memory_order_relaxed);
    planRetry();
}

} // namespace gatelodge::store
