#include "server/quick/seen_sessions.h"
#include "server/store/doors.h"
#include "server/store/transaction.h"
#include <QLoggingCategory>

namespace gatelodge::quick {

Q_LOGGING_CATEGORY(logSeen, "gatelodge.quick.sessions")

namespace {
constexpr qsizetype kMostAtOnce = 500;     // rows a transaction: nobody waits for it
constexpr qsizetype kMostKept = 1'000'000; // while the database is away
} // namespace

SeenSessions::SeenSessions(store::Connection connection, std::chrono::milliseconds every)
    : m_connection(std::move(connection)), m_every(every) {
    m_connection.application = QStringLiteral("gatelodge sessions");
    m_thread = std::thread([this] { work(); });
}

SeenSessions::~SeenSessions() {
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void SeenSessions::add(const QByteArray &tokenHash) {
    const std::lock_guard lock(m_mutex);
    if (m_seen.size() < kMostKept)
        m_seen.insert(tokenHash);
}

void SeenSessions::work() {
    std::unique_ptr<store::Session> session;
    for (bool closing = false; !closing;) {
        QSet<QByteArray> seen;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, m_every, [this] { return m_closing; });
            closing = m_closing;
            seen.swap(m_seen);
        }
        if (!seen.isEmpty() && !flush(session, seen)) {
            const std::lock_guard lock(m_mutex);
            m_seen.unite(seen);
        }
    }
}

bool SeenSessions::flush(std::unique_ptr<store::Session> &session, const QSet<QByteArray> &seen) {
    if (!session || !session->stillConnected()) {
        session.reset();
        auto opened = store::Session::open(m_connection);
        if (!opened)
            return false; // the lanes complain of it already
        session = std::move(*opened);
    }
    QList<QByteArray> hashes(seen.begin(), seen.end());
    std::sort(hashes.begin(), hashes.end());
    for (qsizetype from = 0; from < hashes.size(); from += kMostAtOnce) {
        if (const Done written = write(*session, hashes.mid(from, kMostAtOnce)); !written) {
            qCWarning(logSeen, "%ls", qUtf16Printable(written.error().detail));
            return false;
        }
    }
    return true;
}

Done SeenSessions::write(store::Session &session, const QList<QByteArray> &hashes) {
    return store::inTransaction(session, Actor::system(), [&] { return store::markSessionsSeen(session, hashes); });
}

} // namespace gatelodge::quick
