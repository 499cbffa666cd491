#include "app/upkeep.h"
#include "server/openid/keys.h"
#include "server/openid/sweeping.h"
#include "server/service/approval_letters.h"
#include "server/service/approvals.h"
#include "server/service/bin.h"
#include "server/service/certificates.h"
#include "server/service/erasure.h"
#include "server/service/errands.h"
#include "server/service/imports.h"
#include "server/service/list_fetching.h"
#include "server/service/migration_runs.h"
#include "server/service/password_notices.h"
#include "server/service/validity_notices.h"
#include "server/store/doors.h"
#include "server/store/transaction.h"
#include "server/store/user_list.h"
#include "server/sync/job_run.h"
#include <QElapsedTimer>
#include <QLoggingCategory>

namespace gatelodge::app {

Q_LOGGING_CATEGORY(lcUpkeep, "gatelodge.app.upkeep")

Upkeep::Upkeep(store::Connection connection, store::Connection direct, std::shared_ptr<const service::Means> means,
               QString syncFolder, std::chrono::milliseconds period)
    : m_means(std::move(means)), m_direct(direct), m_fetches(QStringLiteral("fetches"), connection, 1, 64),
      m_syncs(QStringLiteral("syncs"), std::move(direct), 1, 2),
      m_lane(QStringLiteral("upkeep"), std::move(connection), 1, 4), m_syncFolder(std::move(syncFolder)) {
    connect(&m_timer, &QTimer::timeout, this, &Upkeep::tidy);
    m_timer.start(period);
}

Upkeep::~Upkeep() {
    m_backup.cancelled = true;
    endWalks();
    leaveWalks();
}

void Upkeep::tidy() {
    runErrands();
    makeBackup();
    const bool taken = m_lane.submit([means = m_means](Result<store::Session *> session) {
        if (!session)
            return; // the database is away; there is nothing to tidy then
        const auto pruned =
            store::inTransaction(**session, Actor::system(), [&] { return store::pruneDoors(**session); });
        if (!pruned)
            qCWarning(lcUpkeep, "cannot remove what has expired: %s", qPrintable(pruned.error().detail));
        if (const auto swept = openid::sweepOpenId(**session); !swept)
            qCWarning(lcUpkeep, "cannot remove what sites had and has ended: %s", qPrintable(swept.error().detail));
        if (const auto made = openid::tendOpenIdKeys(**session, *means); !made)
            qCWarning(lcUpkeep, "cannot tend the signing keys: %s", qPrintable(made.error().detail));
        if (const auto expired = service::expireCertificates(**session); !expired)
            qCWarning(lcUpkeep, "cannot end certificates: %s", qPrintable(expired.error().detail));
        if (const auto told = service::sendPasswordNotices(**session, *means); !told)
            qCWarning(lcUpkeep, "cannot mail about passwords: %s", qPrintable(told.error().detail));
        if (const auto told = service::sendValidityNotices(**session, *means); !told)
            qCWarning(lcUpkeep, "cannot mail about accounts that end: %s", qPrintable(told.error().detail));
        if (const auto ended = service::expireApprovals(**session, *means); !ended)
            qCWarning(lcUpkeep, "cannot end old requests: %s", qPrintable(ended.error().detail));
        if (const auto gone = service::removeWhatIsDue(**session); !gone)
            qCWarning(lcUpkeep, "cannot empty the recycle bin: %s", qPrintable(gone.error().detail));
        if (const auto forgotten = service::forgetErasedVisits(**session); !forgotten)
            qCWarning(lcUpkeep, "cannot forget who was erased: %s", qPrintable(forgotten.error().detail));
        if (const auto pruned = service::pruneSyncRuns(**session); !pruned)
            qCWarning(lcUpkeep, "cannot remove old runs of synchronisations: %s", qPrintable(pruned.error().detail));
        if (const auto swept = service::sweepImports(**session); !swept)
            qCWarning(lcUpkeep, "cannot sweep old imports: %s", qPrintable(swept.error().detail));
        // A list that goes by it gathers the rest; after a long time that would be much at once.
        if (const Done gathered = store::gatherLastSeen(**session); !gathered)
            qCWarning(lcUpkeep, "cannot gather who was seen last: %s", qPrintable(gathered.error().detail));
        if (const auto told = service::tellDeciders(**session, *means); !told)
            qCWarning(lcUpkeep, "cannot mail about requests that wait: %s", qPrintable(told.error().detail));
    });
    if (!taken)
        qCWarning(lcUpkeep, "the last tidying has not ended yet");
}

void Upkeep::tellOf(service::NodePlaces places, std::chrono::milliseconds period) {
    m_minute.disconnect();
    connect(&m_minute, &QTimer::timeout, this, [this, places] {
        sample(places);
        fetchLists();
        runSyncs();
        runMigration();
        runWalks();
    });
    m_node = places.node;
    m_minute.start(period);
    sample(places);
    fetchLists();
    runSyncs();
    runMigration();
}

// A minute that is left out is a gap in the charts, and nothing else.
void Upkeep::sample(const service::NodePlaces &places) {
    m_lane.submit([places](Result<store::Session *> session) {
        if (!session)
            return;
        if (const auto told = service::sampleHouse(**session, places); !told)
            qCWarning(lcUpkeep, "cannot write this minute's sample: %s", qPrintable(told.error().detail));
    });
}

// Which are due is a short question; the second lane opens its session when there is something to be fetched.
void Upkeep::fetchLists() {
    m_lane.submit([means = m_means, &fetches = m_fetches](Result<store::Session *> session) {
        if (!session)
            return;
        const auto due = service::claimDueLists(**session, *means);
        if (!due) {
            qCWarning(lcUpkeep, "cannot look which lists are due: %s", qPrintable(due.error().detail));
            return;
        }
        for (const service::DueList &one : *due)
            fetches.submit([means, one](Result<store::Session *> session) {
                const Done done = session ? service::fetchList(**session, *means, one) : Done(failure(session.error()));
                if (!done)
                    qCWarning(lcUpkeep, "cannot keep the list from %s: %s", qPrintable(one.ask.url.toString()),
                              qPrintable(done.error().detail));
            });
    });
}

// One after the other, until none is due. Where the lane is full, one that waits there looks for itself.
void Upkeep::runSyncs() {
    m_syncs.submit([means = m_means, folder = m_syncFolder, node = m_node](Result<store::Session *> session) {
        while (session) {
            const auto ended = sync::runNextJob(**session, *means, folder, node);
            if (!ended)
                qCWarning(lcUpkeep, "cannot run a synchronisation: %s", qPrintable(ended.error().detail));
            if (!ended || !*ended)
                return;
        }
    });
}

// Half of the time is left to everybody else.
void Upkeep::runMigration() {
    if (m_migrating.exchange(true))
        return;
    const bool taken = m_syncs.submit([this, means = m_means](Result<store::Session *> session) {
        QElapsedTimer since;
        since.start();
        const Result<bool> more = session ? service::workOnMigration(**session, *means) : failure(session.error());
        if (!more)
            qCWarning(lcUpkeep, "cannot go on with the migration: %s", qPrintable(more.error().detail));
        m_migrating = false;
        if (more.value_or(false))
            QMetaObject::invokeMethod(
                this, [this, rest = int(since.elapsed())] { QTimer::singleShot(rest, this, &Upkeep::runMigration); });
    });
    if (!taken)
        m_migrating = false; // the next minute
}

void Upkeep::makeBackups(const backup::Plan &plan) {
    m_plan = plan;
    m_backups = std::make_unique<store::Lane>(QStringLiteral("backups"), m_direct, 1, 1);
    makeBackup();
}

// Looked for with each tidying. One that could not be made is not tried again at once: it takes the database's time.
void Upkeep::makeBackup() {
    constexpr qint64 kPause = 3600 * 1000; // ms
    if (!m_plan || m_backupPause > QDateTime::currentMSecsSinceEpoch())
        return;
    m_backups->submit([this, plan = *m_plan](Result<store::Session *> session) {
        if (!session)
            return;
        m_backup.done = m_backup.total = 0;
        const auto made = backup::makeDue(**session, m_direct, plan, m_backup);
        if (!made || (*made && !(*made)->trouble.isEmpty()))
            qCWarning(lcUpkeep, "the daily backup: %s", qPrintable(made ? (*made)->trouble : made.error().detail));
        if (!made)
            m_backupPause = QDateTime::currentMSecsSinceEpoch() + kPause;
        else if (*made)
            qCInfo(lcUpkeep, "made the backup %s", qPrintable((*made)->file));
    });
}

// At once, and once more with the tidying where the lane had no room.
void Upkeep::runErrands() {
    const bool taken = m_lane.submit([means = m_means](Result<store::Session *> session) {
        if (!session)
            return;
        if (const auto done = service::doErrands(**session, *means); !done)
            qCWarning(lcUpkeep, "cannot do errands: %s", qPrintable(done.error().detail));
    });
    if (!taken)
        qCDebug(lcUpkeep, "errands wait for the next tidying");
}

void Upkeep::takeWalks(std::shared_ptr<const service::WalkGuide> guide) {
    m_guide = std::move(guide);
    m_walks = std::make_unique<store::Lane>(QStringLiteral("walks"), m_direct, 1, 1);
    runWalks();
}

// One after the other, until none is ordered. What is heard while the lane is full, the one that waits there looks for.
void Upkeep::runWalks() {
    if (!m_walks || m_walking != service::Walking::On)
        return;
    m_walks->submit([this, means = m_means, guide = m_guide, node = m_node](Result<store::Session *> session) {
        if (!session)
            return;
        setWalking(true);
        if (const auto walked = service::walkOrdered(**session, *means, *guide, node, &m_walking); !walked)
            qCWarning(lcUpkeep, "cannot walk what is ordered: %s", qPrintable(walked.error().detail));
        setWalking(false);
    });
}

void Upkeep::setWalking(bool isWalking) {
    const std::lock_guard lock(m_walkMutex);
    m_isWalking = isWalking;
    m_walkEnded.notify_all();
}

void Upkeep::endWalks(std::chrono::milliseconds patience) {
    if (m_walking.exchange(service::Walking::NoMore) == service::Walking::On)
        m_walksUntil = std::chrono::steady_clock::now() + patience;
}

// A site that does not answer holds nobody up.
void Upkeep::leaveWalks() {
    std::unique_lock lock(m_walkMutex);
    if (m_walkEnded.wait_until(lock, m_walksUntil, [this] { return !m_isWalking; }))
        return;
    m_walking = service::Walking::Left;
    if (m_guide->giveUp)
        m_guide->giveUp();
}

} // namespace gatelodge::app
