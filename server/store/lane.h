// A lane is a pool of threads with one database session each and a bounded queue. Console, web and slow sign-ins have
// lanes of their own, so that none starves another (F4). A full lane refuses at once; the caller answers Busy.
#pragma once
#include "server/store/session.h"
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <QFuture>
#include <QPromise>
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
        auto answer = std::make_shared<Answer<T>>();
        QFuture<Result<T>> future = answer->promise.future();
        const bool taken = submit([answer, work = std::move(work)](Result<Session *> session) {
            answer->give(session ? work(**session) : Result<T>(failure(session.error())));
        });
        if (!taken)
            answer->give(failure(Fault::Busy, QStringLiteral("the lane is full")));
        return future;
    }

    int waiting() const;
    const QString &name() const { return m_name; }

private:
    // Whoever waits is answered in any case, also when the job threw or was dropped with the lane.
    template <typename T> struct Answer {
        QPromise<Result<T>> promise;
        bool given = false;
        Answer() { promise.start(); }
        ~Answer() {
            if (!given)
                give(failure(Fault::Unavailable, QStringLiteral("the job came to no end")));
        }
        void give(Result<T> result) {
            given = true;
            promise.addResult(std::move(result));
            promise.finish();
        }
    };

    void work();
    Result<Session *> usable(std::unique_ptr<Session> &session) const;
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
