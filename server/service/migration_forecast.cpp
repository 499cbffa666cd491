#include "server/service/migration_forecast.h"
#include "server/service/access.h"
#include "server/service/migrating_rows.h"
#include "server/service/migrations.h"
#include "server/service/password_hash.h"
#include "server/store/trial.h"

namespace gatelodge::service {

using login::LeavingAccount;
using store::Session;

namespace {

constexpr int kPage = 2000; // people
constexpr int kTold = 500;  // of those who stay as they are

void tell(MigrationForecast &forecast, MigratingPerson person) {
    ++forecast.left;
    if (forecast.told.size() < kTold)
        forecast.told << std::move(person);
}

// Those of the next page who wait, by key.
Result<QMap<QString, QString>> nextWaiting(Session &session, MigrationId id, bool onlyChosen, QString &after) {
    QMap<QString, QString> waiting;
    for (bool more = true; more && waiting.isEmpty();) {
        GL_TRY(const auto page, store::listMigrating(session, id, {onlyChosen, false}, after, kPage));
        for (const MigratingPerson &person : page)
            if (person.state == MigratingPerson::Waiting)
                waiting.insert(person.key, person.username);
        more = page.size() == kPage;
        if (!page.isEmpty())
            after = page.last().key;
    }
    return waiting;
}

} // namespace

Result<MigrationForecast> foreseeStart(Session &session, const ManageSettings &permit, const Means &means,
                                       const std::function<Result<AuthorityId>()> &older, const MigrationStart &start,
                                       Progress *given) {
    GL_TRY(const auto trial, store::Trial::begin(session));
    GL_TRY(const AuthorityId authority, older());
    GL_TRY(const MigrationId id, startMigration(session, permit, means, authority, start));
    GL_TRY(const auto migration, findMigration(session, permit, id));
    GL_TRY(const auto there, openOlderSystem(session, means, migration));
    const ManagePeople people = Access::owner(permit.actor()).managePeople();
    MigrationForecast forecast;
    QStringList keys; // in the order of the lines
    const auto seen = [&](const LeavingAccount &account) {
        keys << account.user.identity;
        forecast.withoutPassword += !isKnownPasswordHash(account.storedPassword.toUtf8());
    };
    ImportProgress progress;
    const auto next = everybodyOf(*there, seen);
    const auto lines = [&]() -> Result<std::optional<ImportLine>> {
        if (given)
            GL_DO(given->goOn(1));
        return next();
    };
    GL_TRY(const auto plan, planImport(session, people, optionsOf(migration), lines, progress));
    GL_TRY(const auto left,
           listPlanLines(session, people, plan.id, {ImportVerdict::Conflict, ImportVerdict::Unread}, 0, kTold));
    forecast.people = int(keys.size());
    forecast.ready = plan.counts[ImportVerdict::Added];
    forecast.here = plan.counts[ImportVerdict::Changed] + plan.counts[ImportVerdict::Same];
    for (const ImportPlanLine &line : left) {
        MigratingPerson person;
        person.key = keys.value(line.line - 1);
        person.username = line.username.isEmpty() ? line.about : line.username;
        person.problem = line.reason;
        person.about = line.about;
        tell(forecast, person);
    }
    forecast.left = plan.counts.left();
    return forecast;
}

// One page, and nothing of it stays: the older system has answered before, and nobody waits for it meanwhile.
static Done foreseePage(Session &session, const ManagePeople &people, const PeopleMigration &migration,
                        const QMap<QString, QString> &waiting, const QList<LeavingAccount> &accounts,
                        MigrationForecast &forecast) {
    GL_TRY(const auto trial, store::Trial::begin(session));
    GL_TRY(const auto batch, planBatch(session, people, migration, accounts));
    const SortedBatch outcome = sortedBatch(waiting, accounts, batch.kept);
    forecast.people += int(waiting.size());
    forecast.ready += int(outcome.people.keys.size());
    forecast.here += batch.plan.counts[ImportVerdict::Changed];
    for (qsizetype i = 0; i < outcome.problems.keys.size(); ++i) {
        MigratingPerson person;
        person.key = outcome.problems.keys[i];
        person.username = waiting.value(person.key);
        person.problem = outcome.problems.problems[i];
        person.about = outcome.problems.about[i];
        tell(forecast, person);
    }
    return {};
}

Result<MigrationForecast> foreseeConversion(Session &session, const ManageSettings &permit, const Means &means,
                                            MigrationId id, bool onlyChosen, Progress *given) {
    GL_TRY(const auto migration, findMigration(session, permit, id));
    if (migration.state != MigrationState::Ready)
        return failure(Fault::Conflict, QStringLiteral("the migration is in another state by now"));
    GL_TRY(const auto older, openOlderSystem(session, means, migration));
    const ManagePeople people = Access::owner(permit.actor()).managePeople();
    MigrationForecast forecast;
    if (given)
        given->total = onlyChosen ? migration.chosenWaiting : migration.waiting;
    for (QString after;;) {
        GL_TRY(const auto waiting, nextWaiting(session, id, onlyChosen, after));
        if (waiting.isEmpty())
            break;
        GL_TRY(const auto accounts, older->find(waiting.keys()));
        GL_DO(foreseePage(session, people, migration, waiting, accounts, forecast));
        if (given)
            GL_DO(given->goOn(int(waiting.size())));
    }
    forecast.batches = (forecast.people + migration.batchPeople - 1) / migration.batchPeople;
    return forecast;
}

} // namespace gatelodge::service
