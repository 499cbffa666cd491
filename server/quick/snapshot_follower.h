// Follows what happens in the database for the snapshots of the HTTP threads: hears NOTIFY, reads the audit feed, and
// says what must be forgotten (DESIGN "Threads"; PROMISES F7: within a second, on every node).
//
// The promise rests on two clocks. A change is unheard only as long as the listener has had no answer since; and once
// heard, it is owed from the last answer before it until the feed has been read. So a snapshot counts only while both
// reach back less than a second, and while everything that was published has also been forgotten.
#pragma once
#include "server/quick/known.h"
#include "server/store/connection.h"
#include <atomic>
#include <mutex>
#include <QObject>
#include <QThread>

namespace gatelodge::store {
class Listener;
class Session;
struct Notification;
} // namespace gatelodge::store

namespace gatelodge::quick {

class SnapshotFollower : public QObject {
    Q_OBJECT
public:
    // listen: straight to PostgreSQL; read: may go through a pooler.
    SnapshotFollower(store::Connection listen, store::Connection read);
    ~SnapshotFollower() override;

    void start(); // once, when everybody who needs it has connected to forget()
    // Any thread, tens of nanoseconds.
    bool isFresh() const;
    // The number of the last Forget. What a lane reads after asking this may be kept as long as it stays the same.
    quint64 published() const { return m_published.load(std::memory_order_acquire); }
    // Any thread: a session has ended at this node. Whatever answers here believes in it no longer, from before the answer
    // of whoever has ended it; other nodes hear of it from the database.
    void forgetSession(const QByteArray &tokenHash);

Q_SIGNALS:
    void forget(const gatelodge::quick::Forget &what); // from any thread, in the order of their numbers

private:
    void hear(const store::Notification &notification);
    void oweReading();
    void read();
    void catchUp();
    void fallBehind();
    void tryAgainLater();
    void publish(Forget what);

    store::Connection m_read;
    QThread m_thread;
    store::Listener *m_listener;               // lives in m_thread
    std::unique_ptr<store::Session> m_session; // used in m_thread only, like the next
    QString m_cursor;
    bool m_listening = false;
    bool m_tryingAgain = false;
    std::atomic<bool> m_behind{true};   // no feed to read from: nothing can be believed
    std::atomic<qint64> m_owedSince{0}; // steady milliseconds; 0: no reading is owed
    std::atomic<quint64> m_published{0};
    std::mutex m_publishing;
};

} // namespace gatelodge::quick
