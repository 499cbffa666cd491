// The way past the lanes: a snapshot that is believed only while nothing can have changed unheard. Protocols derive from
// it what answers on their behalf; whatever it cannot answer takes the lane, which leaves here what it has found out.
//
// One per HTTP thread and protocol; lives in that thread.
#pragma once
#include "server/quick/snapshot.h"
#include "server/quick/snapshot_follower.h"

namespace gatelodge::quick {

template <typename Kept> class QuickPath : public QObject {
public:
    // Must be made before the follower is started, and end before it does.
    explicit QuickPath(SnapshotFollower &follower) : m_follower(follower) {
        connect(&follower, &SnapshotFollower::forget, this, [this](const Forget &what) {
            m_snapshot.forget(what);
            m_forgotten = what.number;
        });
    }

    // Any thread. What a lane reads after it has taken a ticket may be kept under it, unless something was heard to
    // have changed since.
    quint64 takeTicket() const { return m_follower.published(); }
    void keep(quint64 ticket, Admission<Kept> admission) {
        later([this, ticket, admission = std::move(admission)]() mutable {
            if (ticket != m_follower.published())
                return;
            settle(admission);
            m_snapshot.keep(std::move(admission));
        });
    }
    // Here, and on every other path of this node.
    void forgetSession(const QByteArray &tokenHash) { m_follower.forgetSession(tokenHash); }

protected:
    // Fresh, and nothing is on its way to this thread that should have been forgotten.
    bool isTrusted() const { return m_follower.isFresh() && m_forgotten == m_follower.published(); }
    Snapshot<Kept> &snapshot() { return m_snapshot; }
    // In this thread, before it is kept.
    virtual void settle(Admission<Kept> &) {}

private:
    template <typename Work> void later(Work work) {
        QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection);
    }

    SnapshotFollower &m_follower;
    Snapshot<Kept> m_snapshot;
    quint64 m_forgotten = 0; // the last Forget that was obeyed
};

} // namespace gatelodge::quick
