// While it lives, what the database works at for a session is stopped as soon as somebody gives up: a statement that
// takes minutes asks nobody. The statement fails then (Busy), and the transaction with it.
#pragma once
#include "server/domain/progress.h"
#include "server/store/session.h"
#include <condition_variable>
#include <mutex>
#include <thread>

struct pg_cancel;

namespace gatelodge::store {

class GivingUp {
public:
    GivingUp(Session &session, const Progress &progress);
    ~GivingUp();
    GivingUp(const GivingUp &) = delete;
    GivingUp &operator=(const GivingUp &) = delete;

private:
    void watch();
    const Progress &m_progress;
    pg_cancel *m_cancel;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_over = false;
    std::thread m_thread;
};

} // namespace gatelodge::store
