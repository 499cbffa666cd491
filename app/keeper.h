// Keeps what the house stands on, on a thread of its own: laying the foundation may take seconds (a first PostgreSQL),
// and the private PostgreSQL dies with the thread that made it (PR_SET_PDEATHSIG), so that thread must live as long as
// the house. The window stays free meanwhile.
#pragma once
#include "app/foundation.h"
#include "server/domain/error_type.h"
#include <QObject>
#include <QThread>

namespace gatelodge::app {

class Keeper : public QObject {
    Q_OBJECT
public:
    explicit Keeper(QObject *parent = nullptr);
    ~Keeper() override; // stops the private PostgreSQL, after everything that used it is gone; gives up what is laid

    void lay(const Settings &settings, Laying laying = Laying::ToServe);

    // Of what lays the foundation: it goes on as long as there are more.
    int steps() const { return m_work.done; }

    // Work that takes seconds and needs no thread of its own, after laid().
    void run(std::function<void()> work);

    // Valid after laid(): what connections and services need; the cluster itself stays here.
    const Foundation &foundation() const { return *m_foundation; }

Q_SIGNALS:
    void progress(const QString &what);
    void laid();
    void failed(const gatelodge::Error &error);

private:
    QThread m_thread;
    QObject *m_worker; // lives in m_thread
    gatelodge::Progress m_work;
    std::unique_ptr<Foundation> m_foundation;
};

} // namespace gatelodge::app
