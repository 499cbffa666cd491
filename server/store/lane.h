// A lane is a pool of threads with one database session each and a bounded queue. Console, web and slow sign-ins have
// lanes of their own, so that none starves another (F4). A full lane refuses at once; the caller answers Busy.
#pragma once
#include "server/store/session.h"
#include <QFuture>
#include <QPromise>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace gatelodge::store {

class Lane {
public:
    // The job gets a usable session, or the error that kept us from opening one.
    using Job = std::function<void(Result<Session *>)>;

    Lane(QString name, Connection connection, int threads, int queueLimit);
    ~Lane(); // finishes what has begun, drops what waits

    // False when the queue is full or the lane is closing: the job will not run.
    bool submit(Job job);

    // run<User>([](Session &session) -> Result<User> { … })
    template <typename T> QFuture<Result<T>> run(std::function<Result<T>(Session &)> work) {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        QFuture<Result<T>> future = promise->future();
        promise->start();
        const bool taken = submit([promise, work = std::move(work)](Result<Session *> session) {
            promise->addResult(session ? work(**session) : Result<T>(failure(session.error())));
            promise->finish();
        });
        if (!taken) {
            promise->addResult(Result<T>(failure(Fault::Busy, QStringLiteral("the lane is full"))));
            promise->finish();
        }
        return future;
    }

    int waiting() const;
    const QString &name() const { return m_name; }

private:
    void work();
    QString m_name;
    Connection m_connection;
    int m_queueLimit;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_closing = false;
    std::vector<std::thread> m_threads;
};

} // namespace gatelodge::store
