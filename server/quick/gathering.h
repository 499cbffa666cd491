// What arrives while a piece of work is under way is done together in the next one (DESIGN "Threads"): everything that
// waits is taken at once, without a delay of its own, so one alone waits for itself only, and many share a commit. A
// thread of its own; bounded.
#pragma once
#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <QtGlobal>
#include <thread>
#include <utility>
#include <vector>

namespace gatelodge::quick {

template <typename Item> class Gathering {
public:
    static constexpr size_t kMostWaiting = 8192;

    // Both run in its thread; `last` when nothing will come any more.
    Gathering(std::function<void(std::vector<Item> &)> work, std::function<void()> last)
        : m_work(std::move(work)), m_last(std::move(last)), m_thread([this] { run(); }) {}
    ~Gathering() { // does what waits, then ends
        {
            const std::lock_guard lock(m_mutex);
            m_closing = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }
    Gathering(const Gathering &) = delete;
    Gathering &operator=(const Gathering &) = delete;

    // Any thread; never blocks for longer than it takes to append. False: full, and the item is untouched.
    bool add(Item &item) {
        bool wake = false;
        {
            const std::lock_guard lock(m_mutex);
            if (m_closing || m_waiting.size() >= kMostWaiting)
                return false;
            m_waiting.push_back(std::move(item));
            wake = std::exchange(m_idle, false);
        }
        if (wake)
            m_wake.notify_one();
        return true;
    }

private:
    void run() {
        std::vector<Item> taken;
        for (;;) {
            {
                std::unique_lock lock(m_mutex);
                m_idle = m_waiting.empty();
                m_wake.wait(lock, [this] { return m_closing || !m_waiting.empty(); });
                m_idle = false;
                if (m_waiting.empty())
                    break;
                taken.swap(m_waiting);
            }
            try {
                m_work(taken);
            } catch (const std::exception &error) { // as in a lane: who is not answered by now is told of a fault
                qCritical("what was gathered could not be done: %s", error.what());
            }
            taken.clear();
        }
        m_last();
    }

    std::function<void(std::vector<Item> &)> m_work;
    std::function<void()> m_last;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Item> m_waiting;
    bool m_idle = false;
    bool m_closing = false;
    std::thread m_thread; // the last member: it uses all the others
};

} // namespace gatelodge::quick
