// Says where the thread that it is made on was busy. That thread tells of each round it makes; whenever one has taken
// more of its processor time than the limit, another thread interrupts it once and looks at its stack. Functions are
// known by their names where their library or program exports them.
#pragma once
#include <atomic>
#include <chrono>
#include <csignal>
#include <ctime>
#include <cxxabi.h>
#include <dlfcn.h>
#include <execinfo.h>
#include <memory>
#include <mutex>
#include <pthread.h>
#include <QStringList>
#include <semaphore.h>
#include <thread>
#include <vector>

namespace gatelodge::tests {

class BusyPlaces { // one at a time
public:
    explicit BusyPlaces(double limit) : m_limit(limit), m_watched(pthread_self()) {
        void *first[2];
        backtrace(first, 2); // loads what it needs; in a signal handler that would be forbidden
        sem_init(&s_looked, 0, 0);
        struct sigaction act {};
        act.sa_handler = &BusyPlaces::look;
        act.sa_flags = SA_RESTART;
        sigaction(SIGUSR2, &act, &m_before);
        pthread_getcpuclockid(m_watched, &m_clock);
        m_began = now();
        m_watcher = std::thread([this] { watch(); });
    }
    ~BusyPlaces() {
        m_end = true;
        m_watcher.join();
        sigaction(SIGUSR2, &m_before, nullptr);
        sem_destroy(&s_looked);
    }
    BusyPlaces(const BusyPlaces &) = delete;
    BusyPlaces &operator=(const BusyPlaces &) = delete;

    void beginRound() {
        m_began = now();
        ++m_round;
    }
    // Where somebody looked, the innermost function first: "a < b < c".
    QStringList places() const {
        const std::lock_guard lock(m_mutex);
        QStringList said;
        for (const std::vector<void *> &stack : m_stacks)
            said << inWords(stack);
        return said;
    }
    void forget() {
        const std::lock_guard lock(m_mutex);
        m_stacks.clear();
    }

private:
    static constexpr int kDepth = 96, kTold = 7;
    static inline void *s_stack[kDepth];
    static inline std::atomic<int> s_depth = 0;
    static inline sem_t s_looked;

    static void look(int) {
        const int before = errno;
        s_depth = backtrace(s_stack, kDepth);
        sem_post(&s_looked);
        errno = before;
    }
    double now() const { // ms of processor time of the watched thread
        timespec time{};
        clock_gettime(m_clock, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    void watch() {
        qint64 looked = -1;
        while (!m_end) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
            const qint64 round = m_round;
            if (round == looked || now() - m_began < m_limit)
                continue;
            looked = round;
            pthread_kill(m_watched, SIGUSR2);
            while (sem_wait(&s_looked) != 0) { // another signal came
            }
            const std::lock_guard lock(m_mutex);
            m_stacks.emplace_back(s_stack, s_stack + s_depth);
        }
    }
    static QString nameOf(void *place) {
        Dl_info found{};
        if (!dladdr(place, &found) || !found.dli_sname)
            return {};
        int status = 0;
        const std::unique_ptr<char, void (*)(void *)> plain(
            abi::__cxa_demangle(found.dli_sname, nullptr, nullptr, &status), std::free);
        return QString::fromUtf8(status == 0 ? plain.get() : found.dli_sname).section(u'(', 0, 0);
    }
    // Our own functions say most; the innermost one of others stands before them.
    static QString inWords(const std::vector<void *> &stack) {
        QStringList all, own;
        for (size_t i = 2; i < stack.size(); ++i) { // the first two are the looking itself
            const QString name = nameOf(stack[i]);
            if (name.isEmpty())
                continue;
            all << name;
            if (name.contains(QLatin1StringView("gatelodge::")))
                own << name;
        }
        QStringList told = own.isEmpty() ? all.mid(0, kTold) : own.mid(0, kTold);
        if (!own.isEmpty() && all.first() != own.first())
            told.prepend(all.first());
        return told.join(QLatin1StringView(" < "));
    }

    const double m_limit;
    const pthread_t m_watched;
    clockid_t m_clock{};
    struct sigaction m_before {};
    std::atomic<double> m_began = 0;
    std::atomic<qint64> m_round = 0;
    std::atomic<bool> m_end = false;
    mutable std::mutex m_mutex;
    std::vector<std::vector<void *>> m_stacks;
    std::thread m_watcher;
};

} // namespace gatelodge::tests
