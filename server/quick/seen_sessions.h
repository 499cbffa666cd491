// Which sessions were used lately, written down in batches: a session that only ever hops must not look idle (F7), and
// no hop must wait for that. A thread and a database session of its own.
#pragma once
#include "server/store/session.h"
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <QSet>
#include <thread>

namespace gatelodge::quick {

class SeenSessions {
public:
    explicit SeenSessions(store::Connection connection, std::chrono::milliseconds every = std::chrono::seconds(30));
    ~SeenSessions(); // writes down what is left

    void add(const QByteArray &tokenHash); // any thread

private:
    void work();
    Done write(store::Session &session, const QList<QByteArray> &hashes);
    bool flush(std::unique_ptr<store::Session> &session, const QSet<QByteArray> &seen);

    store::Connection m_connection;
    std::chrono::milliseconds m_every;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    QSet<QByteArray> m_seen;
    bool m_closing = false;
    std::thread m_thread;
};

} // namespace gatelodge::quick
