#include "server/service/imports.h"
#include "server/service/houses.h"
#include "server/service/import_slices.h"
#include "server/service/roles.h"
#include "server/store/import_lists.h"
#include "server/store/imports.h"
#include "server/store/people_migrations.h"
#include "server/store/place_moves.h"
#include "server/store/syncs.h"
#include "server/store/transaction.h"

namespace gatelodge::service {

using store::Session;

namespace {

constexpr int kLongestCooloff = 87'600;        // hours
constexpr qint64 kHighestSite = 1'000'000'000; // the sites that come later are numbered behind it, up to twice as many
constexpr int kSlice = 2000;                   // rows: how often it is told how far it is, and others are given way

// Only a synchronisation takes anything away from anybody: an import passes over whoever is said to be gone.
bool isPassedOver(const ImportLine &line, const ImportOptions &options) {
    const auto *row = std::get_if<ImportRow>(&line);
    return row && row->gone && !options.sync;
}

Done readInto(Session &session, ImportId import, const ImportOptions &options, const ImportLines &next,
              ImportProgress &progress) {
    GL_TRY(const auto stage, store::ImportStage::begin(session, import));
    while (true) {
        GL_DO(progress.goOn(0));
        GL_TRY(const auto line, next());
        if (!line)
            return stage->finish();
        if (!isPassedOver(*line, options))
            GL_DO(stage->add(*line));
    }
}

// What a site's key or address is that cannot be used; empty: nothing.
QString flawOf(const MovingSite &site, const QByteArray &key) {
    if (site.number <= 0 || site.number > kHighestSite || site.profile.cooloffHours < 0 ||
        site.profile.cooloffHours > kLongestCooloff)
        return QStringLiteral("bad_number");
    if (!isKeySize(site.profile.version, key.size()))
        return QStringLiteral("bad_key");
    return checkSite(site.profile) ? QString() : QStringLiteral("bad_address");
}

Done stagePlaces(Session &session, ImportId import, const MovingIn &along) {
    QList<store::StagedSite> sites;
    for (const MovingSite &site : along.places.sites) {
        auto decoded =
            QByteArray::fromBase64Encoding(site.key.trimmed().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        store::StagedSite staged{site, {}, {}, flawOf(site, *decoded)};
        if (staged.flaw.isEmpty()) {
            staged.sealedKey = along.sealing.seal(kSiteKey, *decoded);
            staged.fingerprint = fingerprintOf(*decoded);
        }
        wipe(*decoded);
        sites << staged;
    }
    GL_DO(store::stageOrgs(session, import, along.places.orgs));
    GL_DO(store::stageSites(session, import, sites));
    GL_DO(store::stageConsents(session, import, along.places));
    return store::stageVisits(session, import, along.places);
}

// Nobody acts on somebody with more power; of a console elsewhere the database has looked already.
Done sparePowerful(Session &session, const ManagePeople &permit, ImportId import) {
    if (permit.commands({{Role::Owner}}))
        return {};
    GL_TRY(const auto grants, store::listRolesOfChanged(session, import));
    for (auto one = grants.begin(); one != grants.end(); ++one) {
        if (!permit.commands(one.value()))
            GL_DO(store::markConflict(session, import, one.key(), "more_power"));
    }
    return {};
}

} // namespace

Done applyLines(Session &session, ImportId import, int first, int last, store::GivingWay &way, Progress &progress,
                const std::function<void(int)> &told) {
    for (int to = first - 1; to < last;) {
        if (to >= first)
            GL_DO(way.rest(progress));
        const int from = to + 1;
        GL_TRY(to, store::sliceEnd(session, import, from, last, kSlice));
        GL_TRY(const int some, store::applyImport(session, import, from, to));
        GL_DO(store::settleMigration(session, import, from, to));
        GL_DO(store::applyPast(session, import, from, to));
        told(some);
        GL_DO(progress.goOn(0));
    }
    return {};
}

Done expectNotGoingBack(Session &session, ImportId import) {
    GL_TRY(const auto percent, store::howFarBack(session, import));
    if (!percent)
        return {};
    return failure(Fault::Conflict, QStringLiteral("import %1 is just being taken back").arg(import.value),
                   QStringLiteral("imports_going_back"));
}

Error inWordsOfImport(Error error) {
    if (error.detail.endsWith(QLatin1String("[53100]")))
        return {Fault::Unavailable,
                QStringLiteral("the disk of the database is full: nothing of this step has happened"),
                QStringLiteral("import_database_full")};
    static const QStringList overtaken{QStringLiteral("imports_plan_stands"), QStringLiteral("imports_undone"),
                                       QStringLiteral("imports_elsewhere")};
    if (error.fault == Fault::Duplicate || overtaken.contains(error.constraint))
        error.fault = Fault::Conflict;
    return error;
}

QString deedOfImport(ImportId import) { return QStringLiteral("import:%1").arg(import.value); }

static Result<ImportPlan> readAndPlan(Session &session, const ManagePeople &permit, const ImportOptions &options,
                                      const ImportLines &next, ImportProgress &progress,
                                      const std::optional<MovingIn> &along) {
    if (along && !permit.also(Duty::ManageSites))
        return failure(Fault::Denied, QStringLiteral("the roles of %1 make no sites").arg(permit.actor().name));
    if (options.createGroups && !permit.also(Duty::ManageSites))
        return failure(Fault::Denied, QStringLiteral("the roles of %1 make no groups").arg(permit.actor().name));
    GL_TRY(const auto transaction, store::Transaction::begin(session, permit.actor())); // a source is read once
    ImportPlan plan;
    GL_TRY(plan.id, store::insertImport(session, options));
    progress.step = ImportStep::Reading;
    GL_DO(readInto(session, plan.id, options, next, progress));
    if (along)
        GL_DO(stagePlaces(session, plan.id, *along));
    progress.step = ImportStep::Planning;
    if (options.sync) {
        GL_DO(store::markSync(session, plan.id, *options.sync, options.whole));
        GL_DO(store::matchSync(session, plan.id));
    }
    if (options.migration) {
        GL_DO(store::markMigration(session, plan.id, *options.migration));
        GL_DO(store::matchMigration(session, plan.id));
    }
    if (along)
        GL_DO(store::matchPlaces(session, plan.id));
    GL_DO(store::planImport(session, plan.id));
    GL_DO(store::judgeSync(session, plan.id));
    GL_DO(store::judgeMigration(session, plan.id));
    GL_DO(sparePowerful(session, permit, plan.id));
    if (along) {
        GL_TRY(plan.places, store::planPlaces(session, plan.id));
    }
    GL_TRY(plan.counts, store::keepImportCounts(session, plan.id));
    GL_DO(progress.goOn(0));
    GL_DO(transaction->commit());
    return plan;
}

Result<ImportPlan> planImport(Session &session, const ManagePeople &permit, const ImportOptions &options,
                              const ImportLines &next, ImportProgress &progress, const std::optional<MovingIn> &along) {
    return unlessGivenUp(session, progress,
                         [&] { return readAndPlan(session, permit, options, next, progress, along); });
}

Result<QList<ImportPlanLine>> listPlanLines(Session &session, const ManagePeople &, ImportId import,
                                            const QList<ImportVerdict> &verdicts, int after, int limit) {
    return store::listPlanLines(session, import, verdicts, after, limit);
}

Result<ImportOutcome> applyImport(Session &session, const ManagePeople &permit, ImportId import,
                                  ImportProgress &progress, const std::function<Done()> &also) {
    Actor actor = permit.actor();
    actor.request = deedOfImport(import);
    progress.step = ImportStep::Applying;
    const auto work = [&]() -> Result<ImportOutcome> {
        ImportOutcome outcome{0, actor.request};
        GL_TRY(const auto counts, store::countImport(session, import));
        progress.done = 0; // it may be run again
        progress.total = counts.toDo();
        GL_DO(store::holdImport(session, import));
        GL_DO(store::applyPlaces(session, import));
        GL_TRY(const int last, store::lastLineOf(session, import));
        store::GivingWay way(session);
        GL_DO(applyLines(session, import, 1, last, way, progress, [&](int some) {
            outcome.people += some;
            progress.done += some;
        }));
        GL_DO(store::settleSync(session, import));
        GL_DO(store::finishImport(session, import));
        if (also)
            GL_DO(also());
        return outcome;
    };
    auto outcome = unlessGivenUp(session, progress, [&] { return store::inTransaction(session, actor, work); });
    if (!outcome)
        return outcome;
    progress.step = ImportStep::Done;
    return outcome;
}

Result<int> restOfImport(Session &session, const ManagePeople &permit, ImportId import) {
    GL_DO(expectNotGoingBack(session, import));
    const auto people = store::inTransaction(session, permit.actor(), [&]() -> Result<int> {
        GL_DO(store::holdImport(session, import));
        GL_TRY(const auto rest, store::restOfImport(session, import));
        if (rest.lastLine == 0)
            return failure(Fault::Conflict, QStringLiteral("what was read for it is gone: read it again"));
        return rest.people;
    });
    return people ? people : failure(inWordsOfImport(people.error()));
}

Done dropImport(Session &session, const ManagePeople &permit, ImportId import) {
    return store::inTransaction(session, permit.actor(), [&] { return store::dropImport(session, import); });
}

Result<int> sweepImports(Session &session) {
    return store::inTransaction(session, Actor::system(), [&] { return store::sweepImports(session); });
}

} // namespace gatelodge::service
