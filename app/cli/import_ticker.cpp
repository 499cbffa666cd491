#include "app/cli/import_ticker.h"
#include <chrono>
#include <cstdio>
#include <unistd.h>

namespace gatelodge::app {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds kPeriod{250};

const char *nameOf(ImportStep step) {
    switch (step) {
    case ImportStep::Reading: return "reading";
    case ImportStep::Planning: return "planning";
    case ImportStep::Applying: return "applying";
    case ImportStep::Done: return "done";
    }
    Q_UNREACHABLE();
}

} // namespace

ImportTicker::ImportTicker(const ImportProgress &progress) : m_progress(progress) {
    if (isatty(STDERR_FILENO) == 1)
        m_thread = std::thread([this] { run(); });
}

ImportTicker::~ImportTicker() {
    if (!m_thread.joinable())
        return;
    {
        std::lock_guard lock(m_mutex);
        m_over = true;
    }
    m_wake.notify_one();
    m_thread.join();
    std::fputs("\r\033[K", stderr);
}

void ImportTicker::run() {
    ImportStep step = ImportStep::Reading;
    Clock::time_point began = Clock::now();
    std::unique_lock lock(m_mutex);
    while (!m_wake.wait_for(lock, kPeriod, [this] { return m_over; })) {
        if (m_progress.step != step) {
            step = m_progress.step;
            began = Clock::now();
        }
        const int done = m_progress.done, total = m_progress.total;
        const bool known = total > 0 && done > 0 && step != ImportStep::Planning;
        const double seconds = std::chrono::duration<double>(Clock::now() - began).count();
        if (known)
            std::fprintf(stderr, "\r\033[K%s %d %%, %.0f s left", nameOf(step), int(100.0 * done / total),
                         seconds * (total - done) / done);
        else
            std::fprintf(stderr, "\r\033[K%s", nameOf(step));
        std::fflush(stderr);
    }
}

} // namespace gatelodge::app
