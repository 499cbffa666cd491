// The hop of somebody who is signed in and known at the site (DESIGN "Threads"): answered on the HTTP thread from a
// snapshot, without asking the database, after the gatherer has recorded the visit. Everything else takes the lane,
// which leaves what it has found out here.
//
// One per HTTP thread; lives in that thread.
#pragma once
#include "server/protocol/community/community_means.h"
#include "server/protocol/community/seen_sessions.h"
#include "server/protocol/community/snapshot_follower.h"
#include "server/protocol/community/visit_gatherer.h"
#include <QObject>

namespace gatelodge::community {

class QuickHop : public QObject {
    Q_OBJECT
public:
    // VisitGatherer::add, except in benchmarks. False: it is full, and the arrival is untouched.
    using Gather = std::function<bool(Arrival &)>;

    // Must be made before the follower is started, and end before it does.
    QuickHop(SnapshotFollower &follower, SeenSessions &seen, Gather gather, CommunityMeans means);

    // On the HTTP thread. False: not answered, take the lane.
    bool attempt(const http::Request &request, http::Reply reply);

    // Any thread. What a lane reads after it has taken a ticket may be kept under it, unless something was heard to
    // have changed since.
    quint64 takeTicket() const { return m_follower.published(); }
    void keep(quint64 ticket, Admission admission);
    void forgetSession(const QByteArray &tokenHash); // before the answer of whoever asks for it leaves

private:
    bool isTrusted() const;
    void forget(const Forget &what);
    bool admit(const http::Request &request, const Pass &pass, qint64 now, http::Reply &reply);

    SnapshotFollower &m_follower;
    SeenSessions &m_seen;
    Gather m_gather;
    CommunityMeans m_means;
    QByteArray m_cookieName;
    HopSnapshot m_snapshot;
    quint64 m_forgotten = 0; // the last Forget that was obeyed
};

} // namespace gatelodge::community
