// The queue worker: carries what sites are owed to them (PROMISES "The update queue"). It lives in the server's process
// on a thread and database sessions of its own; several may run, in one process or on many nodes, since every site is
// served under a lease. NOTIFY wakes it, a poll makes sure (Q10).
//
// It serves many sites at once with one thread: the database work is short and shared, the waiting is libcurl's.
#pragma once
#include "server/delivery/fault_point.h"
#include "server/delivery/outbound.h"
#include "server/domain/delivery.h"
#include "server/service/vault.h"
#include "server/store/connection.h"
#include <chrono>
#include <memory>
#include <optional>
#include <QObject>
#include <QThread>

namespace gatelodge::delivery {

class WorkerLoop;

struct WorkerOptions {
    store::Connection database;
    std::optional<store::Connection> listenDatabase; // where the main one is a transaction pooler; else the main one
    bool listen = true;                              // false: poll only
    std::shared_ptr<const service::Vault> vault;
    QString node; // in the delivery log: which node sent
    std::chrono::milliseconds poll{2000};
    int sitesAtOnce = 256;
    int changesPerFanOut = 250;
    std::chrono::days keepLog{30};
    FaultHook fault; // tests only
};

class Worker : public QObject {
    Q_OBJECT
public:
    // The client must outlive the worker.
    Worker(WorkerOptions options, Outbound &outbound);
    ~Worker() override; // quiesces without patience

    void start();
    // Any thread. Looks at the queue now rather than at the next notification or poll.
    void wake();
    // Takes nothing new, waits for answers that are on their way, gives the leases back and ends the thread. Requests
    // without an answer after the given time are cancelled; their rows stay. To be called from another thread.
    void quiesce(std::chrono::milliseconds patience = std::chrono::seconds(16));

Q_SIGNALS:
    // From the worker's thread.
    void deliveryStarted(const gatelodge::Delivery &delivery); // outcome, status and answer are not known yet
    void deliveryFinished(const gatelodge::Delivery &delivery);
    void trouble(const QString &what); // for the log: the database is away, …
    void ready();                      // connected, and everything that was waiting has been looked at

private:
    std::unique_ptr<WorkerLoop> m_loop; // lives in m_thread
    QThread m_thread;
};

} // namespace gatelodge::delivery
