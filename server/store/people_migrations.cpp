#include "server/store/people_migrations.h"
#include "server/store/listing.h"
#include "server/store/touched.h"

namespace gatelodge::store {

namespace {

PeopleMigration migrationFrom(const Row &row) {
    PeopleMigration m;
    m.id = row.id<MigrationId>("migration_id");
    m.authority = row.id<AuthorityId>("authority_id");
    m.authorityName = row.text("name");
    m.caption = row.text("caption");
    m.loginKind = row.text("login_kind");
    m.state = migrationStateFrom(row.text("state"));
    if (m.state == MigrationState::Paused)
        m.pausedFrom = migrationStateFrom(row.text("paused_from"));
    m.onlyChosen = row.flag("only_chosen");
    m.batchPeople = row.number("batch_people");
    m.bringBack = row.flag("bring_back");
    m.lastBatch = row.number("last_batch");
    m.trouble = row.text("trouble");
    m.keptOut = row.number("kept_out");
    m.startedAt = row.time("started_at");
    m.finishedAt = row.time("finished_at");
    m.stepAt = row.time("step_at");
    m.stepBy = row.text("step_by");
    m.stepDone = row.number("step_done");
    return m;
}

MigratingPerson::State stateFrom(const QString &state) {
    if (state == QLatin1String("waiting"))
        return MigratingPerson::Waiting;
    return state == QLatin1String("converted") ? MigratingPerson::Converted : MigratingPerson::Left;
}

const char *nameOf(MigratingPerson::State state) {
    switch (state) {
    case MigratingPerson::Waiting: return "waiting";
    case MigratingPerson::Converted: return "converted";
    case MigratingPerson::Left: return "left";
    }
    Q_UNREACHABLE();
}

MigratingPerson personFrom(const Row &row) {
    MigratingPerson person;
    person.key = row.text("source_key");
    person.user = row.user("user_uid");
    person.username = row.text("username");
    person.state = stateFrom(row.text("state"));
    person.chosen = row.flag("chosen");
    person.batch = row.number("batch");
    person.problem = row.text("problem");
    person.about = row.text("about");
    person.convertedAt = row.time("converted_at");
    return person;
}

Done done(Result<Row> answered) {
    return std::move(answered).map([](const Row &) {});
}
Done ran(Result<int> touched) {
    return std::move(touched).map([](int) {});
}
Result<int> peopleOf(Result<Row> answered) {
    return std::move(answered).map([](const Row &row) { return row.number("people"); });
}

} // namespace

Result<QList<PeopleMigration>> listMigrations(Session &session, const std::optional<MigrationId> &only) {
    return listed(session.rows("people_migration.list", only), migrationFrom);
}

Done countPeople(Session &session, PeopleMigration &m) {
    GL_TRY(const Row row, session.one("people_migration.people_counts", m.id));
    m.waiting = row.number("waiting");
    m.converted = row.number("converted");
    m.left = row.number("remain");
    m.chosen = row.number("chosen");
    m.chosenWaiting = row.number("chosen_waiting");
    m.problems = row.number("problems");
    m.waitingProblems = row.number("waiting_problems");
    m.chosenWaitingProblems = row.number("chosen_waiting_problems");
    m.changed = row.number("changed");
    m.stuck = row.number("stuck");
    m.inBin = row.number("in_bin");
    m.outside = row.number("outside");
    m.blocking = row.number("blocking") + m.outside;
    return {};
}

Result<MigrationId> insertMigration(Session &session, AuthorityId older, const QString &loginKind,
                                    const MigrationStart &start) {
    return session.one("people_migration.insert", older, loginKind, start.batchPeople, start.bringBack)
        .map([](const Row &row) { return row.id<MigrationId>("migration_id"); });
}

Result<bool> stepMigration(Session &session, MigrationId id, const MigrationStep &step) {
    QStringList from;
    for (const MigrationState state : step.from)
        from << migrationStateName(state);
    GL_TRY(const int touched, session.run("people_migration.step", id, from, migrationStateName(step.to),
                                          step.onlyChosen, step.trouble.left(1000)));
    return touched > 0;
}

Result<bool> resumeMigration(Session &session, MigrationId id) {
    return session.run("people_migration.resume", id).map([](int touched) { return touched > 0; });
}

Result<bool> holdMigration(Session &session, MigrationId id, MigrationState state) {
    GL_TRY(const auto row, session.maybe("people_migration.hold", id));
    return row && row->text("state") == migrationStateName(state);
}

Done countMigration(Session &session, MigrationId id, int people, int batches) {
    return ran(session.run("people_migration.count", id, people, batches));
}

Done countKeptOut(Session &session, MigrationId id, int accounts) {
    return ran(session.run("people_migration.keep_out", id, accounts));
}

Result<bool> lockMigration(Session &session, MigrationId id) {
    return session.one("people_migration.lock", id).map([](const Row &row) { return row.flag("ours"); });
}
Done unlockMigration(Session &session, MigrationId id) { return done(session.one("people_migration.unlock", id)); }

Result<QList<MigrationId>> listDueMigrations(Session &session) {
    return listed(session.rows("people_migration.due"),
                  [](const Row &row) { return row.id<MigrationId>("migration_id"); });
}

Done forgetMigrationProblems(Session &session, MigrationId id, MigratingPerson::State of) {
    return ran(session.run("people_migration.forget_problems", id, nameOf(of)));
}

Result<int> choosePilot(Session &session, MigrationId id, const PilotChoice &choice) {
    GL_TRY(int more, session.run("people_migration.choose", id, choice.usernames));
    if (choice.group) {
        GL_TRY(const int members, session.run("people_migration.choose_group", id, *choice.group));
        more += members;
    }
    GL_TRY(const int some, session.run("people_migration.choose_random", id, choice.random));
    return more + some;
}

Result<QStringList> nextToConvert(Session &session, MigrationId id, bool onlyChosen, int limit) {
    GL_TRY(const auto rows, session.rows("people_migration.next", id, onlyChosen, limit));
    QStringList keys;
    for (const Row &row : rows)
        keys << row.text("source_key");
    return keys;
}

Result<QMap<QString, QString>> takeToConvert(Session &session, MigrationId id, const QStringList &keys) {
    GL_TRY(const auto rows, session.rows("people_migration.take", id, keys));
    QMap<QString, QString> taken;
    for (const Row &row : rows)
        taken.insert(row.text("source_key"), row.text("username"));
    return taken;
}

Result<int> convertPeople(Session &session, MigrationId id, int batch, const Conversion &people) {
    return peopleOf(session.one("people_migration.convert", id, batch, people.keys, people.hashes));
}
Result<int> unconvertPeople(Session &session, MigrationId id, int most) {
    return peopleOf(session.one("people_migration.unconvert", id, most));
}

Result<bool> anybodyToUnconvert(Session &session, MigrationId id) {
    return session.one("people_migration.anybody_to_unconvert", id).map([](const Row &row) {
        return row.flag("anybody");
    });
}

Done markMigrationProblems(Session &session, MigrationId id, const MigrationProblems &marks) {
    if (marks.keys.isEmpty())
        return {};
    return ran(session.run("people_migration.mark", id, marks.keys, marks.problems, marks.about));
}

Result<QList<MigratingPerson>> listMigrating(Session &session, MigrationId id, const MigratingFilter &filter,
                                             const QString &after, int limit) {
    return listed(session.rows("people_migration.people", id, after, filter.onlyChosen, filter.onlyProblems, limit),
                  personFrom);
}

Result<QHash<QString, MigrationSide>> listMigrationSides(Session &session, MigrationId id, const QStringList &keys,
                                                         const QStringList &digests) {
    GL_TRY(const auto rows, session.rows("people_migration.sides", id, keys, digests));
    QHash<QString, MigrationSide> sides;
    for (const Row &row : rows)
        sides.insert(row.text("source_key"), {stateFrom(row.text("state")),
                                              row.text("username"),
                                              row.text("first_name"),
                                              row.text("last_name"),
                                              row.text("email"),
                                              row.flag("active"),
                                              row.list("others"),
                                              row.list("groups"),
                                              row.list("roles"),
                                              row.flag("same_password"),
                                              {}});
    GL_TRY(const auto stops, session.rows("people_migration.stopped", id, keys));
    for (const Row &row : stops)
        sides[row.text("source_key")].stopped.insert(row.number("site_id"), row.text("gate"));
    return sides;
}

Result<QList<MigrationSite>> listMigrationSites(Session &session, AuthorityId older) {
    return listed(session.rows("people_migration.sites", older), [](const Row &row) {
        return MigrationSite{row.id<SiteId>("site_id"), row.text("name"), row.flag("takes_older"),
                             row.flag("takes_local"), row.list("groups")};
    });
}

Result<QStringList> listLeaving(Session &session, MigrationId id) {
    return listed(session.rows("people_migration.leaving", id), [](const Row &row) { return row.text("source_key"); });
}

Result<QStringList> listAbsent(Session &session, MigrationId id, const QStringList &keys) {
    return listed(session.rows("people_migration.absent", id, keys), [](const Row &row) { return row.text("key"); });
}

Done finishMigration(Session &session, MigrationId id) {
    GL_DO(ran(session.run("people_migration.leave", id)));
    GL_TRY(const Row waits, session.one("people_migration.anybody_waits", id));
    if (waits.flag("anybody"))
        return failure(Fault::Conflict, QStringLiteral("somebody was brought back just now: finish it again"));
    return expectTouched(session.run("people_migration.close_authority", id), Fault::NotFound, "migration");
}

Result<std::optional<MigrationDoor>> findMigrationDoor(Session &session, const QString &named, AuthorityId asked) {
    GL_TRY(const auto row, session.maybe("people_migration.door", named, asked));
    if (!row)
        return std::optional<MigrationDoor>();
    const UserId person = row->user("person_uid");
    return std::optional(MigrationDoor{row->id<AuthorityId>("authority_id"), row->text("username"),
                                       isNull(person) ? std::nullopt : std::optional(person)});
}

Done markMigration(Session &session, ImportId import, MigrationId id) {
    return expectTouched(session.run("people_migration.mark_import", import, id), Fault::NotFound, "import");
}
Done matchMigration(Session &session, ImportId import) { return done(session.one("people_migration.match", import)); }
Done judgeMigration(Session &session, ImportId import) { return done(session.one("people_migration.judge", import)); }
Done settleMigration(Session &session, ImportId import, int firstLine, int lastLine) {
    return done(session.one("people_migration.settle", import, firstLine, lastLine));
}

} // namespace gatelodge::store
