#include "server/service/migration_forecast.h"
#include "server/service/access.h"
#include "server/service/migrating_rows.h"
#include "server/service/migrations.h"
#include "server/service/noted_accounts.h"
#include "server/service/password_hash.h"
#include "server/store/authorities.h"
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

// To be called inside a trial.
Result<PeopleMigration> begun(Session &session, const ManageSettings &permit, const Means &means,
                              const std::function<Result<AuthorityId>()> &older, const MigrationStart &start) {
    GL_TRY(const AuthorityId authority, older());
    GL_TRY(const MigrationId id, startMigration(session, permit, means, authority, start));
    return findMigration(session, permit, id);
}

// The older system's, if it may begin at all.
Result<Authority> authorityToLeave(Session &session, const ManageSettings &permit, const Means &means,
                                   const std::function<Result<AuthorityId>()> &older, const MigrationStart &start) {
    GL_TRY(const auto trial, store::Trial::begin(session));
    GL_TRY(const auto migration, begun(session, permit, means, older, start));
    return store::findAuthority(session, migration.authority);
}

Result<NotedAccounts> noteEverybody(const Means &means, const Authority &authority, MigrationForecast &forecast,
                                    Progress *given) {
    GL_TRY(const auto there, openOlderSystem(means, authority));
    NotedAccounts noted;
    for (QString behind;;) {
        GL_TRY(const auto page, there->after(behind, kPage));
        if (page.isEmpty())
            return noted;
        for (const LeavingAccount &account : page) {
            noted.add(account);
            forecast.withoutPassword += !isKnownPasswordHash(account.storedPassword.toUtf8());
        }
        behind = page.last().user.identity;
        if (given)
            GL_DO(given->goOn(int(page.size())));
    }
}

} // namespace

Result<MigrationForecast> foreseeStart(Session &session, const ManageSettings &permit, const Means &means,
                                       const std::function<Result<AuthorityId>()> &older, const MigrationStart &start,
                                       Progress *given) {
    MigrationForecast forecast;
    GL_TRY(const Authority authority, authorityToLeave(session, permit, means, older, start));
    GL_TRY(const auto noted, noteEverybody(means, authority, forecast, given));
    GL_TRY(const auto trial, store::Trial::begin(session));
    GL_TRY(const auto migration, begun(session, permit, means, older, start));
    const ManagePeople people = Access::owner(permit.actor()).managePeople();
    const auto lines = [given, next = noted.lines()]() -> Result<std::optional<ImportLine>> {
        if (given)
            GL_DO(given->goOn(0));
        return next();
    };
    ImportProgress progress;
    GL_TRY(const auto plan, planImport(session, people, optionsOf(migration), lines, progress));
    GL_TRY(const auto left,
           listPlanLines(session, people, plan.id, {ImportVerdict::Conflict, ImportVerdict::Unread}, 0, kTold));
    forecast.people = noted.count();
    forecast.ready = plan.counts[ImportVerdict::Added];
    forecast.here = plan.counts[ImportVerdict::Changed] + plan.counts[ImportVerdict::Same];
    for (const ImportPlanLine &line : left) {
        MigratingPerson person;
        person.key = noted.keyOf(line.line);
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
