// Two real sessions in one test: a Rival runs steps on a session and a thread of its own, so that one of them may wait
// for a lock while the test goes on. Waiting is seen in pg_stat_activity, never slept for.
#pragma once
#include "server/store/session.h"
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>

namespace gatelodge::tests {

class Rival {
public:
    explicit Rival(const store::Connection &connection);
    ~Rival(); // after its last step

    // Starts a step: work(Session &). The future gives what it returned.
    template <typename Work> auto start(Work work) {
        using Outcome = decltype(work(std::declval<store::Session &>()));
        auto task = std::make_shared<std::packaged_task<Outcome(store::Session &)>>(std::move(work));
        auto outcome = task->get_future();
        enqueue([task](store::Session &session) { (*task)(session); });
        return outcome;
    }
    // One step as written, and its end waited for.
    Done script(const QString &sql);
    std::future<Done> startScript(const QString &sql);

private:
    using Step = std::function<void(store::Session &)>;
    void enqueue(Step step);
    void work(const store::Connection &connection);
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Step> m_steps;
    bool m_closing = false;
    std::thread m_thread;
};

// The first value of the first row of what is asked, as text; a wrong question ends the test.
QString ask(store::Session &session, const QString &sql);
// Returns when so many other sessions of this database wait for a lock; ends the test after 20 s.
void waitUntilBlocked(store::Session &session, int waiting = 1);

} // namespace gatelodge::tests
