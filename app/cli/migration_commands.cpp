#include "app/cli/command.h"
#include "app/cli/older_system.h"
#include "app/cli/rehearsal.h"
#include "server/domain/migration_words.h"
#include "server/service/migration_comparison.h"
#include "server/service/migration_end.h"
#include "server/service/migration_forecast.h"
#include "server/service/migration_runs.h"
#include "server/service/migrations.h"
#include "server/store/places.h"
#include "server/sync/comparison_file.h"
#include <thread>

namespace gatelodge::app {

namespace {

struct MigrationArguments {
    std::string authority, from, group, csv;
    std::vector<std::string> people;
    int batch = 200, random = 0, without = 0;
    bool password = false, dryRun = false, problems = false, pilot = false, bringBack = false, unasked = false;
    MigrationStart how() const { return {batch, bringBack}; }
};

Result<PeopleMigration> open(ToolHouse &house) {
    return service::findOpenMigration(*house.session, house.access.manageSettings());
}
Result<PeopleMigration> newest(ToolHouse &house) {
    GL_TRY(const auto all, service::listMigrations(*house.session, house.access.manageSettings()));
    return all.isEmpty() ? failure(Fault::NotFound, QStringLiteral("there has been no migration"))
                         : Result<PeopleMigration>(all.first());
}

QList<QPair<QString, QString>> factsOf(const PeopleMigration &migration) {
    QList<QPair<QString, QString>> facts{{QStringLiteral("authority"), migration.authorityName},
                                         {QStringLiteral("state"), migrationStateName(migration.state)}};
    if (!migration.trouble.isEmpty())
        facts << qMakePair(QStringLiteral("trouble"), migration.trouble);
    const std::pair<const char *, int> counts[] = {{"waiting", migration.waiting},   {"converted", migration.converted},
                                                   {"left", migration.left},         {"pilot", migration.chosen},
                                                   {"problems", migration.problems}, {"changed", migration.changed},
                                                   {"outside", migration.outside},   {"kept out", migration.keptOut},
                                                   {"blocking", migration.blocking}, {"batch", migration.batchPeople}};
    for (const auto &[name, number] : counts)
        facts << qMakePair(QString::fromLatin1(name), QString::number(number));
    return facts;
}

Result<int> status(const Invocation &invocation, ToolHouse &house) {
    GL_TRY(const auto migration, newest(house));
    showFacts(invocation, factsOf(migration));
    return migration.trouble.isEmpty() ? 0 : 1;
}

bool isWorking(MigrationState state) {
    return state == MigrationState::Preparing || state == MigrationState::Converting ||
           state == MigrationState::Undoing;
}

// Here, or wherever a server is quicker; half of the time is left to everybody else.
Result<int> work(const Invocation &invocation, ToolHouse &house) {
    const auto means = meansOf(house);
    while (true) {
        const auto begun = std::chrono::steady_clock::now();
        GL_TRY(const bool more, service::workOnMigration(*house.session, means));
        if (!more) {
            GL_TRY(const auto migration, newest(house));
            if (!isWorking(migration.state))
                break;
        }
        std::this_thread::sleep_for(std::max<std::chrono::steady_clock::duration>(
            std::chrono::steady_clock::now() - begun, std::chrono::milliseconds(more ? 0 : 200)));
    }
    GL_TRY(const auto migration, newest(house));
    showFacts(invocation, factsOf(migration));
    return migration.state == MigrationState::Paused || migration.problems > 0 ? 1 : 0;
}

// What a step would come to; and of whom it would leave as they are, why.
void showForecast(const Invocation &invocation, const QList<MigratingPerson> &told,
                  const QList<QPair<QString, QString>> &facts) {
    QList<QStringList> rows;
    for (const MigratingPerson &one : told)
        rows << QStringList{one.key, one.username, one.problem, migrationProblemWords(one)};
    showFacts(invocation, facts);
    if (!rows.isEmpty() && !invocation.json)
        showTable(invocation,
                  {QStringLiteral("key"), QStringLiteral("username"), QStringLiteral("problem"), QStringLiteral("why")},
                  rows);
}

Result<int> foreseeStart(const Invocation &invocation, ToolHouse &house, const MigrationArguments &given) {
    GL_TRY(const auto older, olderSystemFrom(text(given.authority), text(given.from), given.password));
    GL_TRY(const auto forecast,
           service::foreseeStart(
               *house.session, house.access.manageSettings(), meansOf(house),
               [&] { return authorityOf(house, older); },
               given.how()));
    showForecast(invocation, forecast.told,
                 {{QStringLiteral("accounts"), QString::number(forecast.people)},
                  {QStringLiteral("come in"), QString::number(forecast.ready)},
                  {QStringLiteral("here already"), QString::number(forecast.here)},
                  {QStringLiteral("kept out"), QString::number(forecast.left)},
                  {QStringLiteral("without a password to take over"), QString::number(forecast.withoutPassword)}});
    return forecast.left > 0 ? 1 : 0;
}

Result<int> foreseeConversion(const Invocation &invocation, ToolHouse &house, const MigrationArguments &given) {
    GL_TRY(const auto migration, open(house));
    GL_TRY(const auto forecast, service::foreseeConversion(*house.session, house.access.manageSettings(),
                                                           meansOf(house), migration.id, given.pilot));
    showForecast(invocation, forecast.told,
                 {{QStringLiteral("wait"), QString::number(forecast.people)},
                  {QStringLiteral("would be converted"), QString::number(forecast.ready)},
                  {QStringLiteral("batches"), QString::number(forecast.batches)},
                  {QStringLiteral("changed here before"), QString::number(forecast.here)},
                  {QStringLiteral("would stay behind"), QString::number(forecast.left)}});
    return forecast.left > 0 ? 1 : 0;
}

Result<int> start(const Invocation &invocation, ToolHouse &house, const MigrationArguments &given) {
    if (given.dryRun)
        return foreseeStart(invocation, house, given);
    GL_TRY(const auto said, olderSystemFrom(text(given.authority), text(given.from), given.password));
    GL_TRY(const AuthorityId older, authorityOf(house, said));
    GL_TRY(const auto id,
           service::startMigration(*house.session, house.access.manageSettings(), meansOf(house), older, given.how()));
    Q_UNUSED(id)
    return work(invocation, house);
}

// To be called inside a rehearsal: who would go first.
Result<int> foreseePilot(const Invocation &invocation, ToolHouse &house, MigrationId id, const PilotChoice &choice) {
    const auto permit = house.access.manageSettings();
    GL_TRY(const int more, service::choosePilot(*house.session, permit, id, choice));
    QList<QStringList> rows;
    for (service::MigratingAsked asked{true, false};;) {
        GL_TRY(const auto page, service::listMigrating(*house.session, permit, id, asked));
        for (const MigratingPerson &one : page) {
            if (one.state == MigratingPerson::Waiting)
                rows << QStringList{one.key, one.username};
        }
        if (page.size() < asked.limit)
            break;
        asked.after = page.last().key;
    }
    showFacts(invocation, {{QStringLiteral("chosen now"), QString::number(more)},
                           {QStringLiteral("would go first"), QString::number(rows.size())}});
    if (!rows.isEmpty() && !invocation.json)
        showTable(invocation, {QStringLiteral("key"), QStringLiteral("username")}, rows);
    return 0;
}

Result<int> pilot(const Invocation &invocation, ToolHouse &house, const MigrationArguments &given) {
    const auto permit = house.access.manageSettings();
    GL_TRY(const auto migration, open(house));
    PilotChoice choice;
    for (const std::string &one : given.people)
        choice.usernames << text(one);
    choice.random = given.random;
    if (!given.group.empty()) {
        GL_TRY(const auto groups, store::listGroups(*house.session));
        const auto found = std::find_if(groups.begin(), groups.end(), [&](const Group &group) {
            return group.profile.name.compare(text(given.group), Qt::CaseInsensitive) == 0;
        });
        if (found == groups.end())
            return failure(Fault::NotFound, QStringLiteral("group"));
        choice.group = found->id;
    }
    if (given.dryRun)
        return rehearsed(house, true, [&] { return foreseePilot(invocation, house, migration.id, choice); });
    GL_TRY(const int more, service::choosePilot(*house.session, permit, migration.id, choice));
    Q_UNUSED(more)
    GL_DO(service::convertPeople(*house.session, permit, migration.id, true));
    return work(invocation, house);
}

Result<int> undo(const Invocation &invocation, ToolHouse &house, const MigrationArguments &given) {
    GL_TRY(const auto migration, open(house));
    if (given.dryRun) {
        showFacts(invocation, {{QStringLiteral("go back"), QString::number(migration.toUndo())},
                               {QStringLiteral("stay"), QString::number(migration.changed + migration.stuck)}});
        return 0;
    }
    GL_DO(service::undoMigration(*house.session, house.access.manageSettings(), migration.id));
    return work(invocation, house);
}

bool isOfOlderSystem(const Error &error) { return error.constraint == QLatin1String("older_system"); }

Result<int> foreseeEnd(const Invocation &invocation, ToolHouse &house, const PeopleMigration &migration) {
    const auto end = service::foreseeEnd(*house.session, house.access.manageSettings(), meansOf(house), migration.id);
    if (!end && !isOfOlderSystem(end.error()))
        return failure(end.error());
    QList<QPair<QString, QString>> facts{
        {QStringLiteral("converted"), QString::number(migration.converted)},
        {QStringLiteral("without a way in there"), QString::number(migration.leaving())},
        {QStringLiteral("in the recycle bin"), QString::number(migration.inBin)},
        {QStringLiteral("blocking"), QString::number(migration.blocking)}};
    if (!end) {
        facts << qMakePair(QStringLiteral("cannot be asked who is new there"), end.error().detail);
        showFacts(invocation, facts);
        return 1;
    }
    facts << qMakePair(QStringLiteral("new there, and not here"), QString::number(end->newcomers))
          << qMakePair(QStringLiteral("kept out"), QString::number(end->keptOut));
    showForecast(invocation, end->told, facts);
    return migration.blocking + end->newcomers + end->keptOut > 0 ? 1 : 0;
}

// What somebody has to say who wants it all the same.
Error inWords(Error error) {
    if (isOfOlderSystem(error))
        error.detail += QStringLiteral("; nobody knows who is new there. To finish it all the same: --unasked");
    else if (error.constraint == QLatin1String("migration_newcomers"))
        error.detail += QStringLiteral(" (refresh)");
    else if (error.constraint == QLatin1String("migration_keeps_out"))
        error.detail += QStringLiteral(" (finish --dry-run lists them). To finish it without them, say how many: "
                                       "--without");
    return error;
}

Result<int> finish(const Invocation &invocation, ToolHouse &house, const MigrationArguments &given) {
    GL_TRY(const auto migration, open(house));
    if (given.dryRun)
        return foreseeEnd(invocation, house, migration);
    const Done done = service::finishMigration(*house.session, house.access.manageSettings(), meansOf(house),
                                               migration.id, {given.without, given.unasked});
    if (!done)
        return failure(inWords(done.error()));
    return status(invocation, house);
}

// One of the steps that the open migration takes by itself, and what follows from it.
template <auto Step> Result<int> step(const Invocation &invocation, ToolHouse &house, const MigrationArguments &given) {
    GL_TRY(const auto migration, open(house));
    if (given.dryRun)
        return rehearsed(house, true, [&]() -> Result<int> {
            GL_DO(Step(*house.session, house.access.manageSettings(), migration.id));
            GL_TRY(const auto then,
                   service::findMigration(*house.session, house.access.manageSettings(), migration.id));
            showFacts(invocation, factsOf(then));
            return 0;
        });
    GL_DO(Step(*house.session, house.access.manageSettings(), migration.id));
    const bool rests = Step == &service::pauseMigration || Step == &service::giveUpMigration;
    return rests ? status(invocation, house) : work(invocation, house);
}

Result<int> refresh(const Invocation &invocation, ToolHouse &house, const MigrationArguments &given) {
    GL_TRY(const auto migration, open(house));
    if (!given.dryRun)
        return step<&service::refreshMigration>(invocation, house, given);
    GL_TRY(const auto end,
           service::foreseeEnd(*house.session, house.access.manageSettings(), meansOf(house), migration.id));
    showForecast(invocation, end.told,
                 {{QStringLiteral("come in"), QString::number(end.newcomers)},
                  {QStringLiteral("kept out"), QString::number(end.keptOut)}});
    return end.keptOut > 0 ? 1 : 0;
}

Result<int> convert(const Invocation &invocation, ToolHouse &house, const MigrationArguments &given) {
    if (given.dryRun)
        return foreseeConversion(invocation, house, given);
    GL_TRY(const auto migration, open(house));
    GL_DO(service::convertPeople(*house.session, house.access.manageSettings(), migration.id, given.pilot));
    return work(invocation, house);
}

Result<int> people(const Invocation &invocation, ToolHouse &house, const MigrationArguments &given) {
    GL_TRY(const auto migration, newest(house));
    QList<QStringList> rows;
    for (service::MigratingAsked asked{given.pilot, given.problems};;) {
        GL_TRY(const auto page,
               service::listMigrating(*house.session, house.access.manageSettings(), migration.id, asked));
        for (const MigratingPerson &one : page)
            rows << QStringList{one.key,
                                one.username,
                                one.state == MigratingPerson::Waiting     ? QStringLiteral("waiting")
                                : one.state == MigratingPerson::Converted ? QStringLiteral("converted")
                                                                          : QStringLiteral("left"),
                                one.batch ? QString::number(one.batch) : QString(),
                                one.problem,
                                one.about};
        if (page.size() < asked.limit)
            break;
        asked.after = page.last().key;
    }
    showTable(invocation,
              {QStringLiteral("key"), QStringLiteral("username"), QStringLiteral("state"), QStringLiteral("batch"),
               QStringLiteral("problem"), QStringLiteral("about")},
              rows);
    return 0;
}

int showCompared(const Invocation &invocation, const ComparedMigration &counts) {
    showFacts(invocation, {{QStringLiteral("people"), QString::number(counts.people)},
                           {QStringLiteral("the same"), QString::number(counts.same)},
                           {QStringLiteral("differences"), QString::number(counts.differences)}});
    return counts.differences > 0 ? 1 : 0;
}

Result<int> compare(const Invocation &invocation, ToolHouse &house, const MigrationArguments &given) {
    GL_TRY(const auto migration, newest(house));
    if (!given.csv.empty()) {
        GL_TRY(const auto counts, sync::writeComparison(*house.session, house.access.manageSettings(), meansOf(house),
                                                        migration.id, given.pilot, text(given.csv)));
        return showCompared(invocation, counts);
    }
    QList<QStringList> rows;
    GL_TRY(const auto counts,
           service::compareMigration(*house.session, house.access.manageSettings(), meansOf(house), migration.id,
                                     given.pilot, [&](const MigrationDifference &one) -> Done {
                                         rows << QStringList{one.key, one.username, one.what, one.there, one.here};
                                         return {};
                                     }));
    showTable(invocation,
              {QStringLiteral("key"), QStringLiteral("username"), QStringLiteral("what"), QStringLiteral("there"),
               QStringLiteral("here")},
              rows);
    if (!invocation.json)
        return showCompared(invocation, counts);
    return counts.differences > 0 ? 1 : 0;
}

} // namespace

void addMigrationCommands(CLI::App &app, Invocation &invocation) {
    auto given = std::make_shared<MigrationArguments>();
    CLI::App *group = app.add_subcommand("migration", "People of an older system, taken over while it is in use");
    group->require_subcommand(1);
    const auto command = [&](const char *name, const char *help, auto work) {
        CLI::App *sub = group->add_subcommand(name, help);
        sub->callback([&invocation, given, work] {
            invocation.run = [given, work](const Invocation &said) {
                auto house = openToolHouse(said);
                const Result<int> code = house ? work(said, *house, *given) : failure(house.error());
                return code ? *code : complain(said, code.error());
            };
        });
        return sub;
    };
    CLI::App *starting =
        command("start", "Brings its people in; it stays the authority for each until they are converted", start);
    starting->add_option("authority", given->authority, "the older system's authority")->required();
    starting->add_option("--from", given->from,
                         "makes that authority: postgresql://account@server/database of a Django website");
    starting->add_flag("--password", given->password, "asks for the password of that account");
    starting->add_option("--batch", given->batch, "people a batch, 1 to 5000");
    starting->add_flag("--bring-back", given->bringBack, "newcomers out of the recycle bin, too");
    starting->add_flag("--dry-run", given->dryRun, "only says who would come in, and who not; nothing is written");
    command("refresh", "Brings in who is new there", refresh)
        ->add_flag("--dry-run", given->dryRun, "only says who would come in, and who not");
    CLI::App *choosing = command("pilot", "Chooses who goes first, and converts them", pilot);
    choosing->add_option("--people", given->people, "usernames")->delimiter(',');
    choosing->add_option("--group", given->group, "a group's members");
    choosing->add_option("--random", given->random, "so many of those who wait");
    choosing->add_flag("--dry-run", given->dryRun, "only says who would go first");
    CLI::App *converting = command("convert", "Converts everybody who waits, batch by batch", convert);
    converting->add_flag("--pilot", given->pilot, "the pilot set alone");
    converting->add_flag("--dry-run", given->dryRun,
                         "only says who would be converted, and who would stay behind; nothing is written");
    const char *where = "only says where it would stand then";
    command("pause", "Stops behind the present batch", step<&service::pauseMigration>)
        ->add_flag("--dry-run", given->dryRun, where);
    command("resume", "Goes on", step<&service::resumeMigration>)->add_flag("--dry-run", given->dryRun, where);
    command("undo", "Everybody back to the older system, but for those with a new password", undo)
        ->add_flag("--dry-run", given->dryRun, "only says how many go back, and how many stay");
    command("give-up", "Ends it, and everybody goes on at the older system", step<&service::giveUpMigration>)
        ->add_flag("--dry-run", given->dryRun, where);
    CLI::App *finishing = command("finish", "Takes the older authority out of use, for good", finish);
    finishing->add_flag("--dry-run", given->dryRun, "only says whether it may, and who could not come in");
    finishing->add_option("--without", given->without, "so many accounts there that could not come in stay outside");
    finishing->add_flag("--unasked", given->unasked, "even if the older system cannot be asked who is new there");
    command("status", "Where it stands",
            [](const Invocation &said, ToolHouse &house, const MigrationArguments &) { return status(said, house); });
    CLI::App *listing = command("people", "Its people", people);
    listing->add_flag("--problems", given->problems, "those alone who are left behind, and why");
    listing->add_flag("--pilot", given->pilot, "the pilot set alone");
    CLI::App *comparing = command("compare", "What the two sides say of the same people, and differ in", compare);
    comparing->add_flag("--pilot", given->pilot, "of the pilot set alone");
    comparing->add_option("--csv", given->csv, "a table of the differences, each explained, into this file");
}

} // namespace gatelodge::app
