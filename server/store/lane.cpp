#include "server/store/lane.h"
#include <QLoggingCategory>

namespace gatelodge::store {

Q_LOGGING_CATEGORY(lcLane, "gatelodge.store.lane")

Lane::Lane(QString name, Connection connection, int threads, int queueLimit)
    : m_name(std::move(name)), m_connection(std::move(connection)), m_queueLimit(queueLimit) {
    m_connection.application = QStringLiteral("gatelodge ") + m_name;
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

Lane::~Lane() {
    std::deque<Job> dropped; // outside the lock: what they answer may want to submit again
    {
        std::lock_guard lock(m_mutex);
        m_closing = true;
        dropped.swap(m_jobs);
    }
    dropped.clear();
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

bool Lane::submit(Job job) {
    {
        std::lock_guard lock(m_mutex);
        if (m_closing || int(m_jobs.size()) >= m_queueLimit)
            return false;
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
    return true;
}

int Lane::waiting() const {
    std::lock_guard lock(m_mutex);
    return int(m_jobs.size());
}

// Opened by the first job, and again after the database was away.
Result<Session *> Lane::usable(std::unique_ptr<Session> &session) const {
    if (session && session->stillConnected())
        return session.get();
    session.reset();
    GL_TRY(session, Session::open(m_connection));
    return session.get();
}

void Lane::work() {
    std::unique_ptr<Session> session;
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_closing || !m_jobs.empty(); });
            if (m_closing)
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        try {
            job(usable(session));
        } catch (const std::exception &thrown) {
            qCCritical(lcLane, "a job in lane %s threw: %s", qPrintable(m_name), thrown.what());
            session.reset(); // whatever it left open is rolled back with the connection
        } catch (...) {
            qCCritical(lcLane, "a job in lane %s threw something that is no exception", qPrintable(m_name));
            session.reset();
        }
        if (session && session->usable() && session->inTransaction()) {
            qCCritical(lcLane, "a job in lane %s left a transaction open", qPrintable(m_name));
            session.reset();
        }
    }
}

} // namespace gatelodge::store
