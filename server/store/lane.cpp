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
    {
        std::lock_guard lock(m_mutex);
        m_closing = true;
        m_jobs.clear();
    }
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

void Lane::work() {
    std::unique_ptr<Session> session; // opened by the first job, and again after the database was away
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
        Result<Session *> usable = session.get();
        if (!session || !session->usable()) {
            session.reset();
            if (auto opened = Session::open(m_connection)) {
                session = std::move(*opened);
                usable = session.get();
            } else {
                usable = failure(opened.error());
            }
        }
        try {
            job(usable);
        } catch (const std::exception &thrown) {
            qCCritical(lcLane, "a job in lane %s threw: %s", qPrintable(m_name), thrown.what());
            session.reset(); // whatever it left open is rolled back with the connection
        }
    }
}

} // namespace gatelodge::store
