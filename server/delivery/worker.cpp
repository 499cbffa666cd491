#include "server/delivery/worker.h"
#include "server/delivery/worker_loop.h"

namespace gatelodge::delivery {

Worker::Worker(WorkerOptions options, Outbound &outbound) {
    qRegisterMetaType<Delivery>();
    m_loop = std::make_unique<WorkerLoop>(std::move(options), outbound);
    m_loop->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("queue worker"));
    connect(m_loop.get(), &WorkerLoop::deliveryStarted, this, &Worker::deliveryStarted, Qt::DirectConnection);
    connect(m_loop.get(), &WorkerLoop::deliveryFinished, this, &Worker::deliveryFinished, Qt::DirectConnection);
    connect(m_loop.get(), &WorkerLoop::trouble, this, &Worker::trouble, Qt::DirectConnection);
    connect(m_loop.get(), &WorkerLoop::ready, this, &Worker::ready, Qt::DirectConnection);
}

Worker::~Worker() { quiesce(std::chrono::milliseconds(0)); }

void Worker::start() {
    m_thread.start();
    QMetaObject::invokeMethod(m_loop.get(), &WorkerLoop::start, Qt::QueuedConnection);
}

void Worker::wake() { QMetaObject::invokeMethod(m_loop.get(), &WorkerLoop::wake, Qt::QueuedConnection); }

void Worker::quiesce(std::chrono::milliseconds patience) {
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        m_loop.get(), [this, patience] { m_loop->quiesce(patience); }, Qt::QueuedConnection);
    m_thread.wait();
}

} // namespace gatelodge::delivery
