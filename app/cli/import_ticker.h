// How far an import is, on a terminal: one line that is written over. Says nothing where nobody looks.
#pragma once
#include "server/domain/import.h"
#include <condition_variable>
#include <mutex>
#include <thread>

namespace gatelodge::app {

class ImportTicker {
public:
    explicit ImportTicker(const ImportProgress &progress);
    ~ImportTicker();
    ImportTicker(const ImportTicker &) = delete;
    ImportTicker &operator=(const ImportTicker &) = delete;

private:
    void run();
    const ImportProgress &m_progress;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_over = false;
    std::thread m_thread;
};

} // namespace gatelodge::app
