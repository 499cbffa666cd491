#include "server/store/giving_up.h"
#include <chrono>
#include <libpq-fe.h>

namespace gatelodge::store {

namespace {

constexpr std::chrono::milliseconds kPeriod{100};

} // namespace

GivingUp::GivingUp(Session &session, const Progress &progress)
    : m_progress(progress), m_cancel(PQgetCancel(session.handle())), m_thread([this] { watch(); }) {}

GivingUp::~GivingUp() {
    {
        std::lock_guard lock(m_mutex);
        m_over = true;
    }
    m_wake.notify_one();
    m_thread.join();
    PQfreeCancel(m_cancel);
}

// Again and again: a request that comes between two statements stops neither.
void GivingUp::watch() {
    std::unique_lock lock(m_mutex);
    while (!m_wake.wait_for(lock, kPeriod, [this] { return m_over; })) {
        char complaint[256];
        if (m_progress.cancelled && m_cancel)
            PQcancel(m_cancel, complaint, sizeof complaint);
    }
}

} // namespace gatelodge::store
