// Small chores of a running house, every few minutes: expired sessions, links, counters and requests go, people hear of
// a password or an account that will end, and those who decide of requests that wait.
#pragma once
#include "server/backup/daily.h"
#include "server/service/means.h"
#include "server/service/node_report.h"
#include "server/service/walk_orders.h"
#include "server/store/lane.h"
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <QTimer>

namespace gatelodge::app {

class Upkeep : public QObject {
    Q_OBJECT
public:
    // direct: past a pooler, for what holds its session from beginning to end.
    Upkeep(store::Connection connection, store::Connection direct, std::shared_ptr<const service::Means> means,
           QString syncFolder, std::chrono::milliseconds period = std::chrono::minutes(5));
    ~Upkeep() override; // a backup that is being made is given up, and walks end as below

    // From now on the minute's sample is written, and what this node tells of itself (service/node_report.h).
    void tellOf(service::NodePlaces places, std::chrono::milliseconds period = std::chrono::minutes(1));
    void runSyncs();                            // jobs that are due (server/sync/job_run.h)
    void runMigration();                        // its next batch, if one is on, and so forth (service/migration_runs.h)
    void makeBackups(const backup::Plan &plan); // each day from now on (server/backup/daily.h)
    void runErrands();                          // what consoles elsewhere have asked for (service/errands.h)
    // From now on sign-ins that those consoles order are walked, too (service/walk_orders.h).
    void takeWalks(std::shared_ptr<const service::WalkGuide> guide);
    void runWalks();
    // For good: what waits is left to other servers. The one that is on its way may come to its end until this goes, and
    // for so long at least; then it is left lying, and who ordered it is told.
    void endWalks(std::chrono::milliseconds patience = std::chrono::seconds(5));

private:
    void tidy();
    void makeBackup();
    void sample(const service::NodePlaces &places);
    void setWalking(bool isWalking);
    void leaveWalks();
    void fetchLists(); // that authorities publish (service/list_fetching.h)
    std::shared_ptr<const service::Means> m_means;
    std::atomic<bool> m_migrating = false;
    std::atomic<service::Walking> m_walking = service::Walking::On;
    std::mutex m_walkMutex; // of the two below
    std::condition_variable m_walkEnded;
    bool m_isWalking = false;
    std::chrono::steady_clock::time_point m_walksUntil;
    store::Connection m_direct;
    std::optional<backup::Plan> m_plan;
    std::atomic<qint64> m_backupPause = 0; // ms of the epoch: after one that failed
    gatelodge::Progress m_backup;
    std::shared_ptr<const service::WalkGuide> m_guide;
    std::unique_ptr<store::Lane> m_backups, m_walks;
    store::Lane m_fetches, m_syncs, m_lane; // what waits for others' machines has a lane of its own
    QString m_syncFolder, m_node;
    QTimer m_timer, m_minute;
};

} // namespace gatelodge::app
