#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <libpq-fe.h>
#include <QDeadlineTimer>

namespace gatelodge::tests {

using store::Session;

Rival::Rival(const store::Connection &connection) : m_thread([this, connection] { work(connection); }) {}

Rival::~Rival() {
    {
        std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

Done Rival::script(const QString &sql) { return startScript(sql).get(); }

std::future<Done> Rival::startScript(const QString &sql) {
    return start([sql](Session &session) { return session.script(sql); });
}

void Rival::enqueue(Step step) {
    {
        std::lock_guard lock(m_mutex);
        m_steps.push_back(std::move(step));
    }
    m_wake.notify_all();
}

void Rival::work(const store::Connection &connection) {
    const auto session = value(Session::open(connection));
    for (;;) {
        Step step;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_closing || !m_steps.empty(); });
            if (m_steps.empty())
                return;
            step = std::move(m_steps.front());
            m_steps.pop_front();
        }
        step(*session);
    }
}

QString ask(Session &session, const QString &sql) {
    PGresult *result = PQexec(session.handle(), sql.toUtf8().constData());
    if (PQresultStatus(result) != PGRES_TUPLES_OK)
        qFatal("%s: %s", qPrintable(sql), PQresultErrorMessage(result));
    const QString answer = PQntuples(result) > 0 ? QString::fromUtf8(PQgetvalue(result, 0, 0)) : QString();
    PQclear(result);
    return answer;
}

void waitUntilBlocked(Session &session, int waiting) {
    const QDeadlineTimer deadline(120'000);
    const QString question = QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
                                            "AND wait_event_type = 'Lock'");
    while (ask(session, question).toInt() < waiting) {
        if (deadline.hasExpired())
            qFatal("nobody waits for a lock");
        std::this_thread::yield();
    }
}

} // namespace gatelodge::tests
