// The hop of somebody who is signed in and known at the site (DESIGN "Threads"): answered on the HTTP thread from a
// snapshot, without asking the database, after the gatherer has recorded the visit. Everything else takes the lane,
// which leaves what it has found out here.
//
// One per HTTP thread; lives in that thread.
#pragma once
#include "server/protocol/community/community_means.h"
#include "server/protocol/community/hop_snapshot.h"
#include "server/quick/quick_path.h"
#include "server/quick/seen_sessions.h"
#include "server/quick/visit_gatherer.h"

namespace gatelodge::community {

class QuickHop : public quick::QuickPath<HopKept> {
public:
    QuickHop(quick::SnapshotFollower &follower, quick::SeenSessions &seen, quick::Gather gather, CommunityMeans means);

    // On the HTTP thread. False: not answered, take the lane.
    bool attempt(const http::Request &request, http::Reply reply);

private:
    bool admit(const http::Request &request, const Pass &pass, qint64 now, http::Reply &reply);

    quick::SeenSessions &m_seen;
    quick::Gather m_gather;
    CommunityMeans m_means;
    QByteArray m_cookieName;
};

} // namespace gatelodge::community
