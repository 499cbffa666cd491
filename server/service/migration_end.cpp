#include "server/service/migration_end.h"
#include "server/service/access.h"
#include "server/service/migrating_rows.h"
#include "server/service/migrations.h"
#include "server/service/noted_accounts.h"
#include "server/store/transaction.h"
#include "server/store/trial.h"

namespace gatelodge::service {

using login::Handover;
using login::LeavingAccount;
using store::inTransaction;
using store::Session;

namespace {

constexpr int kPage = 2000; // accounts
constexpr int kTold = 500;  // of those who could not come in

tl::unexpected<Error> refused(const char *constraint, const QString &why) {
    return failure(Fault::Refused, why, QLatin1String(constraint));
}

tl::unexpected<Error> movedOn() {
    return failure(Fault::Conflict, QStringLiteral("the migration is in another state by now"));
}

Done blocksNobody(const PeopleMigration &migration) {
    if (migration.blocking > 0)
        return refused("migration_blocked",
                       QStringLiteral("%1 people would lose their way in").arg(migration.blocking));
    return {};
}

// Accounts that nobody here has, and the last of all: whoever registers from then on comes behind it.
struct Absent {
    NotedAccounts accounts;
    QString last;
};
Result<Absent> findAbsent(Session &session, MigrationId id, Handover &older, Progress *progress) {
    Absent absent;
    while (true) {
        GL_TRY(const auto page, older.after(absent.last, kPage));
        if (page.isEmpty())
            return absent;
        QStringList keys;
        for (const LeavingAccount &account : page)
            keys << account.user.identity;
        absent.last = keys.last();
        GL_TRY(const QStringList some, store::listAbsent(session, id, keys));
        const QSet<QString> nobodys(some.begin(), some.end());
        for (const LeavingAccount &account : page) {
            if (nobodys.contains(account.user.identity))
                absent.accounts.add(account);
        }
        if (progress)
            GL_DO(progress->goOn(int(page.size())));
    }
}

MigratingPerson personOf(const ImportPlanLine &line, const QString &key) {
    MigratingPerson person;
    person.key = key;
    person.username = line.username.isEmpty() ? line.about : line.username;
    person.problem = line.reason;
    person.about = line.about;
    return person;
}

// By the plan that would bring them in, of which nothing stays whenever it ends: who of them could come.
Result<MigrationEnd> judge(Session &session, const ManageSettings &permit, const PeopleMigration &migration,
                           const NotedAccounts &absent) {
    MigrationEnd end;
    if (absent.count() == 0)
        return end;
    const ManagePeople people = Access::owner(permit.actor()).managePeople();
    GL_TRY(const auto trial, store::Trial::begin(session));
    ImportProgress progress;
    GL_TRY(const auto plan, planImport(session, people, optionsOf(migration), absent.lines(), progress));
    GL_TRY(const auto left,
           listPlanLines(session, people, plan.id, {ImportVerdict::Conflict, ImportVerdict::Unread}, 0, kTold));
    for (const ImportPlanLine &line : left)
        end.told << personOf(line, absent.keyOf(line.line));
    end.keptOut = plan.counts.left();
    end.newcomers = absent.count() - end.keptOut;
    return end;
}

// Who had no way in there, and has one by now, is looked at again by the next conversion.
Done lookAgain(Session &session, const ManageSettings &permit, MigrationId id, const QList<LeavingAccount> &accounts) {
    store::MigrationProblems none;
    for (const LeavingAccount &account : accounts) {
        if (!account.storedPassword.isEmpty())
            none.add(account.user.identity, {});
    }
    if (none.keys.isEmpty())
        return {};
    GL_DO(inTransaction(session, permit.actor(), [&] { return store::markMigrationProblems(session, id, none); }));
    return refused("migration_blocked",
                   QStringLiteral("%1 people have a password there by now: convert them").arg(none.keys.size()));
}

// The older system as it was asked, with those held there who are left: until the house has finished.
struct Asked {
    std::unique_ptr<Handover> older;
    MigrationEnd end;
    QString last;
};
Result<Asked> askThere(Session &session, const ManageSettings &permit, const Means &means,
                       const PeopleMigration &migration, const QStringList &leaving) {
    Asked asked;
    GL_TRY(asked.older, openOlderSystem(session, means, migration));
    GL_TRY(const auto absent, findAbsent(session, migration.id, *asked.older, nullptr));
    GL_TRY(asked.end, judge(session, permit, migration, absent.accounts));
    asked.last = absent.last;
    if (!leaving.isEmpty()) {
        GL_TRY(const auto accounts, asked.older->hold(leaving));
        GL_DO(lookAgain(session, permit, migration.id, accounts));
    }
    return asked;
}

Done mayBeLeft(const MigrationEnd &end, const EndAnyway &anyway) {
    if (end.newcomers > 0)
        return refused("migration_newcomers",
                       QStringLiteral("%1 accounts there are not here yet: bring them in").arg(end.newcomers));
    if (end.keptOut != anyway.keptOut)
        return refused(
            "migration_keeps_out",
            QStringLiteral("%1 accounts there could not come in, and would be without a way in").arg(end.keptOut));
    return {};
}

// What may have happened there since it was asked.
Done isStillSo(Asked &asked) {
    GL_TRY(const auto newer, asked.older->after(asked.last, 1));
    if (!newer.isEmpty())
        return refused("migration_newcomers", QStringLiteral("somebody has registered there just now: bring them in"));
    return asked.older->stillHolds();
}

} // namespace

Result<MigrationEnd> foreseeEnd(Session &session, const ManageSettings &permit, const Means &means, MigrationId id,
                                Progress *progress) {
    GL_TRY(const auto migration, findMigration(session, permit, id));
    if (migration.state != MigrationState::Ready)
        return movedOn();
    if (progress)
        progress->total = migration.waiting + migration.converted;
    GL_TRY(const auto older, openOlderSystem(session, means, migration));
    GL_TRY(const auto absent, findAbsent(session, id, *older, progress));
    return judge(session, permit, migration, absent.accounts);
}

Done finishMigration(Session &session, const ManageSettings &permit, const Means &means, MigrationId id,
                     const EndAnyway &anyway) {
    GL_TRY(const auto before, findMigration(session, permit, id));
    if (before.state != MigrationState::Ready)
        return movedOn();
    GL_DO(blocksNobody(before)); // before the older system is read
    GL_TRY(const QStringList leaving, store::listLeaving(session, id));
    auto asked = askThere(session, permit, means, before, leaving);
    const bool away = !asked && asked.error().constraint == QLatin1String("older_system");
    if (!asked && !(away && anyway.unasked))
        return failure(asked.error());
    if (asked)
        GL_DO(mayBeLeft(asked->end, anyway));
    return inTransaction(session, permit.actor(), [&]() -> Done {
        // First, so that nobody converts or goes back meanwhile.
        GL_TRY(const bool moved,
               store::stepMigration(session, id, {{MigrationState::Ready}, MigrationState::Finished}));
        if (!moved)
            return movedOn();
        GL_TRY(const auto now, findMigration(session, permit, id));
        GL_DO(blocksNobody(now));
        GL_TRY(const QStringList still, store::listLeaving(session, id));
        if (still != leaving)
            return failure(Fault::Conflict, QStringLiteral("others are left behind by now: finish it again"));
        GL_DO(store::finishMigration(session, id));
        return asked ? isStillSo(*asked) : Done();
    });
}

} // namespace gatelodge::service
