// The house that the benchmark of the hop drives: a private durable cluster with many people and ten sites, and one
// server with everything that a real one has for this path.
#pragma once
#include "server/http/server.h"
#include "server/protocol/community/routes.h"
#include "server/store/cluster.h"
#include "server/store/lane.h"
#include <QTemporaryDir>
#include <QThread>

namespace gatelodge::bench {

constexpr int kSites = 10;

// Fills an empty database: person i has uid md5('u' || i), is signed in with tok<i>…, and has visited site i % 10 + 1.
Done fill(const store::Connection &connection, const service::Vault &vault, int people);

UserId personOf(int number);
QByteArray tokenOf(int number); // their cookie

class House {
public:
    // What another protocol has at the same server, in the same thread.
    struct Beside {
        std::vector<http::Route> routes;
        std::shared_ptr<QObject> quick;
    };
    using MakeBeside =
        std::function<Beside(quick::SnapshotFollower &, quick::SeenSessions &, const quick::Gather &)>;

    // recording: false answers at once, which no server of ours does; only this program's own Gather makes it so.
    House(const store::Connection &connection, std::shared_ptr<const service::Vault> vault, bool recording,
          const MakeBeside &beside = {});
    ~House();

    quint16 port() const { return m_port; }
    void know(int people); // puts everybody into the snapshot, as their first hops would
    void settle() { // what was posted to its thread has arrived
        onThread([] {});
    }
    bool isFresh() const { return m_follower.isFresh(); }
    quick::VisitGatherer::Tally tally() const { return m_gatherer.tally(); }

private:
    http::LaneRunner laneRunner();
    quick::Gather gather(bool recording);
    template <typename Work> void onThread(Work work) {
        QMetaObject::invokeMethod(m_server, work, Qt::BlockingQueuedConnection);
    }

    store::Connection m_connection;
    community::CommunityMeans m_means;
    quick::SnapshotFollower m_follower;
    quick::SeenSessions m_seen;
    quick::VisitGatherer m_gatherer;
    std::unique_ptr<store::Lane> m_lane;
    std::shared_ptr<community::QuickHop> m_quick;
    Beside m_beside;
    http::Server *m_server = nullptr;
    QThread m_thread;
    quint16 m_port = 0;
};

} // namespace gatelodge::bench
