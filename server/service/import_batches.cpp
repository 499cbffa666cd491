// Imports in batches. Two hands work towards one another, one from the first row on and one from the last row back,
// each in a session and a thread of its own: what one session applies keeps one processor busy and no second.
#include "server/service/import_slices.h"
#include "server/service/imports.h"
#include "server/store/import_work.h"
#include "server/store/imports.h"
#include "server/store/place_moves.h"
#include "server/store/syncs.h"
#include "server/store/transaction.h"
#include <future>
#include <mutex>
#include <QSysInfo>

namespace gatelodge::service {

using store::ImportBatch;
using store::Session;

namespace {

enum class From { First, Last };

constexpr std::chrono::milliseconds kLook{20};

// What nobody has taken yet. Whoever fails takes the rest along.
class Untaken {
public:
    Untaken(ImportId import, int rows, const store::ImportRest &rest)
        : m_import(import), m_rows(rows), m_first(qint64(rest.appliedTo) + 1),
          m_last(std::min<qint64>(rest.lastLine, rest.appliedFrom - 1)) {}

    Result<std::optional<ImportBatch>> take(Session &session, From end) {
        const std::lock_guard lock(m_mutex);
        if (m_first > m_last)
            return std::optional<ImportBatch>();
        ImportBatch batch{int(m_first), int(m_last), end == From::Last};
        if (end == From::First) {
            GL_TRY(batch.lastLine, store::sliceEnd(session, m_import, batch.firstLine, batch.lastLine, m_rows));
            m_first = qint64(batch.lastLine) + 1;
        } else {
            GL_TRY(batch.firstLine, store::sliceBegin(session, m_import, batch.firstLine, batch.lastLine, m_rows));
            m_last = qint64(batch.firstLine) - 1;
        }
        return std::optional(batch);
    }
    void forgo() {
        const std::lock_guard lock(m_mutex);
        m_last = m_first - 1;
    }
    bool isEmpty() {
        const std::lock_guard lock(m_mutex);
        return m_first > m_last;
    }

private:
    ImportId m_import;
    int m_rows;
    std::mutex m_mutex;
    qint64 m_first, m_last;
};

class Run {
public:
    Run(const ManagePeople &permit, ImportId import, ImportProgress &progress)
        : m_actor(permit.actor()), m_import(import), m_progress(progress) {
        m_actor.request = deedOfImport(import);
    }
    const QString &deed() const { return m_actor.request; }
    int people() const { return m_people; }

    // Whoever else is at work on it ends the batches that are on their way, and no others.
    Done begin(Session &session, int rows) {
        GL_DO(expectNotGoingBack(session, m_import));
        GL_TRY(m_told, store::ImportWork::begin(session, m_actor, m_import, QSysInfo::machineHostName()));
        return unlessGivenUp(session, m_progress, [&]() -> Done {
            return store::inTransaction(session, m_actor, [&]() -> Done {
                GL_TRY(m_run, store::beginImportRun(session, m_import));
                GL_DO(m_told->tell());
                GL_TRY(const auto rest, store::restOfImport(session, m_import));
                if (rest.lastLine == 0)
                    return failure(Fault::Conflict, QStringLiteral("what was read for it is gone: read it again"));
                m_progress.total = rest.people;
                m_untaken.emplace(m_import, rows, rest);
                return {};
            });
        });
    }

    // The first batch brings the places with it, and makes of a plan an import that can be gone on with.
    Done doFirst(Session &session) {
        store::GivingWay way(session, &m_commits);
        return doNext(session, m_progress, way, From::First).map([](bool) {});
    }

    // Until nothing is left. While others come in one hand is enough: the second begins no batch.
    Done work(Session &session, Progress &mine, From end, bool waits = false) {
        store::GivingWay way(session, &m_commits);
        for (bool more = true; more;) {
            if (waits)
                GL_DO(way.waitForQuiet(mine, [this] { return m_untaken->isEmpty(); }));
            GL_TRY(more, doNext(session, mine, way, end));
        }
        return {};
    }

    // The second hand. Where there is no session to be had for it, the first goes on alone.
    Done help(const SecondHand &second, Progress &mine) {
        const auto session = Session::open(second.connection);
        const Done done = session ? work(**session, mine, From::Last, !second.inACrowd) : Done();
        if (!done)
            m_untaken->forgo();
        return done;
    }

    Done finish(Session &session) {
        return unlessGivenUp(session, m_progress, [&]() -> Done {
            return store::inTransaction(session, m_actor, [&]() -> Done {
                GL_DO(store::holdBatch(session, m_import, m_run, {0, -1, false}));
                GL_DO(store::settleSync(session, m_import));
                return store::finishImport(session, m_import);
            });
        });
    }

private:
    // One batch; false: there is none.
    Result<bool> doNext(Session &session, Progress &mine, store::GivingWay &way, From end) {
        GL_TRY(const auto batch, m_untaken->take(session, end));
        ++m_commits;
        if (!batch)
            return false;
        int people = 0;
        const auto forget = [&] { m_progress.done -= std::exchange(people, 0); };
        const Done done = unlessGivenUp(session, mine, [&]() -> Done {
            GL_DO(way.rest(mine)); // while nobody waits for what a batch locks; before the first it only looks
            return store::inTransaction(session, m_actor, [&]() -> Done {
                forget(); // it may be run again
                GL_DO(store::holdBatch(session, m_import, m_run, *batch));
                GL_DO(store::applyPlaces(session, m_import));
                GL_DO(applyLines(session, m_import, batch->firstLine, batch->lastLine, way, mine, [&](int some) {
                    people += some;
                    m_progress.done += some;
                }));
                return store::markBatch(session, m_import, *batch);
            });
        });
        ++m_commits;
        if (!done) {
            forget(); // what the others have done stays
            return failure(done.error());
        }
        m_people += people;
        return true;
    }

    Actor m_actor;
    ImportId m_import;
    ImportProgress &m_progress;
    int m_run = 0;
    std::unique_ptr<store::ImportWork> m_told;
    std::optional<Untaken> m_untaken;
    std::atomic<int> m_people = 0;
    std::atomic<qint64> m_commits = 0;
};

// Whoever gives up, or fails, keeps neither from stopping: the first hand ends the other's statement, too.
Done workByTwo(Run &run, Session &session, ImportProgress &progress, const SecondHand &second) {
    Progress helping;
    auto helped = std::async(std::launch::async, [&] { return run.help(second, helping); });
    const Done done = run.work(session, progress, From::First);
    while (helped.wait_for(kLook) != std::future_status::ready) {
        if (!done || progress.cancelled)
            helping.cancelled = true;
    }
    const Done other = helped.get();
    return done ? other : done;
}

} // namespace

Result<ImportOutcome> applyImportInBatches(Session &session, const ManagePeople &permit, ImportId import, int lines,
                                           ImportProgress &progress, const std::optional<SecondHand> &second) {
    progress.step = ImportStep::Applying;
    progress.done = 0;
    Run run(permit, import, progress);
    GL_DO(run.begin(session, lines));
    GL_DO(run.doFirst(session));
    GL_DO(second ? workByTwo(run, session, progress, *second) : run.work(session, progress, From::First));
    GL_DO(run.finish(session));
    progress.step = ImportStep::Done;
    return ImportOutcome{run.people(), run.deed()};
}

} // namespace gatelodge::service
