// Hears NOTIFY on a connection and a thread of its own, and knows how fresh its ears are: a snapshot of the HTTP
// thread counts only while the listener has answered within the last second. After every (re)connect it says so, and
// whoever follows a queue or feed reads first (Q10).
#pragma once
#include "server/store/connection.h"
#include <atomic>
#include <chrono>
#include <functional>
#include <QDateTime>
#include <QObject>
#include <QStringList>

class QSocketNotifier;
class QTimer;

namespace gatelodge::store {

class Session;

struct Notification {
    QDateTime at;
    QString channel;
    QString payload;
    bool own = false; // sent by a connection of this process
};

// Lives in the thread it was moved to; all signals come from there.
class Listener : public QObject {
    Q_OBJECT
public:
    Listener(Connection connection, QStringList channels);
    ~Listener() override;

    // Milliseconds (steady clock) of the last time the database answered; 0 before the first. Any thread.
    qint64 lastAnswer() const { return m_lastAnswer.load(std::memory_order_relaxed); }
    bool isFresh() const;
    static qint64 steadyMilliseconds();
    static constexpr qint64 kFreshFor = 1000; // ms

    void start(); // queued or direct; opens the connection in the listener's thread

    // While the database is away it is tried again after a third of the time that it has been away, and after this at
    // the latest. To be said before start(); without it every beat is a try, which is right for servers.
    void setLongestPause(std::chrono::milliseconds pause) { m_longestPause = pause; }
    void tryNow(); // any thread: the next try is made at once
    // How long the computer has slept so far, in milliseconds. A connection does not survive a sleep, and would not
    // say so for minutes: after one it is made anew. To be said before start(); tests only.
    void setSleepClock(std::function<qint64()> slept) { m_slept = std::move(slept); }

Q_SIGNALS:
    void heard(const gatelodge::store::Notification &notification);
    void connected(); // LISTEN is in force: read what may have been missed
    void lost(const QString &why);
    void retryPlanned(const QDateTime &at); // while it is lost: when the next try is made

private:
    void planRetry();
    bool hasSlept();
    void connectNow();
    void beat();
    void tell();
    void drop(const QString &why);

    Connection m_connection;
    QStringList m_channels;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QSocketNotifier> m_socket;
    QTimer *m_heart = nullptr;
    std::atomic<qint64> m_lastAnswer{0};
    std::chrono::milliseconds m_longestPause{0};
    qint64 m_lostAt = 0, m_nextTry = 0; // steady milliseconds; 0: not lost, at once
    std::function<qint64()> m_slept;
    qint64 m_sleptBefore = 0;
};

} // namespace gatelodge::store

Q_DECLARE_METATYPE(gatelodge::store::Notification)
