#include "server/service/migration_runs.h"
#include "server/service/access.h"
#include "server/service/imports.h"
#include "server/service/migrating_rows.h"
#include "server/service/migrations.h"
#include "server/store/people_migrations.h"
#include "server/store/transaction.h"
#include <QLoggingCategory>
#include <QScopeGuard>

namespace gatelodge::service {

using login::Handover;
using login::LeavingAccount;
using store::inTransaction;
using store::Session;

Q_LOGGING_CATEGORY(lcMigration, "gatelodge.service.migration")

namespace {

constexpr int kPage = 2000;     // accounts that are read at a time
constexpr int kComingIn = 5000; // people who come in at a time

struct Turn {
    Session &session;
    const Means &means;
    PeopleMigration migration;
    Actor actor;

    ManagePeople permit() const { return Access::owner(actor).managePeople(); }
    ImportOptions options() const {
        ImportOptions options{migration.caption};
        options.createGroups = true;
        options.migration = migration.id;
        return options;
    }
};

ImportLines everybodyOf(Handover &older) {
    struct Page {
        QList<LeavingAccount> accounts;
        qsizetype at = 0;
        int line = 0;
        bool last = false;
    };
    return [&older, page = Page()]() mutable -> Result<std::optional<ImportLine>> {
        if (page.at == page.accounts.size() && !page.last) {
            const QString behind = page.accounts.isEmpty() ? QString() : page.accounts.last().user.identity;
            GL_TRY(page.accounts, older.after(behind, kPage));
            page.at = 0;
            page.last = page.accounts.size() < kPage;
        }
        return page.at < page.accounts.size() ? std::optional(rowOf(page.accounts[page.at++], ++page.line))
                                              : std::nullopt;
    };
}

Done moveOn(const Turn &turn, MigrationState from) {
    return inTransaction(turn.session, turn.actor, [&] {
        return store::stepMigration(turn.session, turn.migration.id, {{from}, MigrationState::Ready}).map([](bool) {});
    });
}

// Everybody whom the older system has, each with a login there. Who was brought before a kill is the same by now.
Result<bool> bringEverybody(const Turn &turn) {
    GL_TRY(const auto older, openOlderSystem(turn.session, turn.means, turn.migration));
    ImportProgress progress;
    GL_TRY(const auto plan, planImport(turn.session, turn.permit(), turn.options(), everybodyOf(*older), progress));
    const auto came = applyImportInBatches(turn.session, turn.permit(), plan.id, kComingIn, progress);
    if (!came && turn.session.usable())
        GL_DO(dropImport(turn.session, turn.permit(), plan.id));
    if (!came && came.error().fault == Fault::Conflict)
        return true; // somebody has moved meanwhile, or it was paused: plan it again, when it goes on
    if (!came)
        return failure(came.error());
    GL_DO(inTransaction(turn.session, turn.actor,
                        [&] { return store::countKeptOut(turn.session, turn.migration.id, plan.counts.left()); }));
    GL_DO(moveOn(turn, MigrationState::Preparing));
    return false;
}

// The batch as the older system has it now. Who cannot be taken as they are there: by key, why.
Result<QHash<QString, ImportPlanLine>> refresh(const Turn &turn, const QList<LeavingAccount> &accounts) {
    ImportProgress progress;
    const auto lines = [&accounts, at = qsizetype(0)]() mutable -> Result<std::optional<ImportLine>> {
        if (at == accounts.size())
            return std::optional<ImportLine>();
        ++at;
        return std::optional(rowOf(accounts[at - 1], int(at)));
    };
    GL_TRY(const auto plan, planImport(turn.session, turn.permit(), turn.options(), lines, progress));
    GL_TRY(const auto troubled,
           listPlanLines(turn.session, turn.permit(), plan.id, {ImportVerdict::Conflict, ImportVerdict::Unread}, 0,
                         int(accounts.size())));
    QHash<QString, ImportPlanLine> kept;
    for (const ImportPlanLine &line : troubled)
        kept.insert(accounts[line.line - 1].user.identity, line);
    if (plan.counts.toDo() > 0) {
        const auto applied = applyImport(turn.session, turn.permit(), plan.id, progress);
        if (!applied && turn.session.usable())
            GL_DO(dropImport(turn.session, turn.permit(), plan.id));
        if (!applied)
            return failure(applied.error());
    } else {
        GL_DO(dropImport(turn.session, turn.permit(), plan.id));
    }
    return kept;
}

struct Sorted {
    store::Conversion people;
    store::MigrationProblems problems;
};

Sorted sorted(const QMap<QString, QString> &taken, const QList<LeavingAccount> &accounts,
              const QHash<QString, ImportPlanLine> &kept) {
    QHash<QString, const LeavingAccount *> there;
    for (const LeavingAccount &account : accounts)
        there.insert(account.user.identity, &account);
    Sorted sorted;
    for (auto person = taken.begin(); person != taken.end(); ++person) {
        const LeavingAccount *account = there.value(person.key());
        if (!account) {
            sorted.problems.add(person.key(), QStringLiteral("gone_there"));
        } else if (account->user.username.toLower() != person.value()) {
            sorted.problems.add(person.key(), QStringLiteral("renamed"), account->user.username);
        } else if (const auto line = kept.constFind(person.key()); line != kept.constEnd()) {
            sorted.problems.add(person.key(), line->reason, line->about);
        } else if (account->storedPassword.isEmpty()) {
            sorted.problems.add(person.key(), QStringLiteral("no_password"));
        } else if (!isKnownPasswordHash(account->storedPassword.toUtf8())) {
            sorted.problems.add(person.key(), QStringLiteral("plain_password"));
        } else {
            sorted.people.keys << person.key();
            sorted.people.hashes << account->storedPassword;
        }
    }
    return sorted;
}

Result<bool> convertBatch(const Turn &turn) {
    const MigrationId id = turn.migration.id;
    GL_TRY(const QStringList keys,
           store::nextToConvert(turn.session, id, turn.migration.onlyChosen, turn.migration.batchPeople));
    if (keys.isEmpty()) {
        GL_DO(moveOn(turn, MigrationState::Converting));
        return false;
    }
    GL_TRY(const auto older, openOlderSystem(turn.session, turn.means, turn.migration));
    GL_TRY(const auto accounts, older->hold(keys));
    const auto kept = refresh(turn, accounts);
    if (!kept && kept.error().fault == Fault::Conflict)
        return true; // somebody has moved meanwhile
    if (!kept)
        return failure(kept.error());
    GL_DO(inTransaction(turn.session, turn.actor, [&]() -> Done {
        GL_TRY(const bool still, store::holdMigration(turn.session, id, MigrationState::Converting));
        if (!still)
            return {}; // paused meanwhile
        GL_TRY(const auto taken, store::takeToConvert(turn.session, id, keys));
        const Sorted batch = sorted(taken, accounts, *kept);
        GL_DO(store::convertPeople(turn.session, id, turn.migration.lastBatch + 1, batch.people));
        GL_DO(store::markMigrationProblems(turn.session, id, batch.problems));
        GL_DO(store::countMigration(turn.session, id, int(taken.size()), 1));
        return older->stillHolds(); // else somebody's new password there may be lost
    }));
    older->letGo();
    return true;
}

Result<bool> takeBackBatch(const Turn &turn) {
    const MigrationId id = turn.migration.id;
    GL_TRY(const int people, inTransaction(turn.session, turn.actor, [&]() -> Result<int> {
               GL_TRY(const bool still, store::holdMigration(turn.session, id, MigrationState::Undoing));
               if (!still)
                   return 0;
               GL_TRY(const int back, store::unconvertPeople(turn.session, id, turn.migration.batchPeople));
               GL_DO(store::countMigration(turn.session, id, back, 0));
               return back;
           }));
    if (people == 0)
        GL_DO(moveOn(turn, MigrationState::Undoing));
    return people > 0;
}

Result<bool> workOn(const Turn &turn) {
    switch (turn.migration.state) {
    case MigrationState::Preparing: return bringEverybody(turn);
    case MigrationState::Converting: return convertBatch(turn);
    case MigrationState::Undoing: return takeBackBatch(turn);
    case MigrationState::Ready:
    case MigrationState::Paused:
    case MigrationState::Finished: return false;
    }
    Q_UNREACHABLE();
}

// It waits until somebody has seen to what is wrong.
Result<bool> pauseOver(const Turn &turn, const Error &error) {
    qCWarning(lcMigration, "%s", qPrintable(error.detail));
    GL_DO(inTransaction(turn.session, turn.actor, [&] {
        return store::stepMigration(
                   turn.session, turn.migration.id,
                   {{turn.migration.state}, MigrationState::Paused, turn.migration.onlyChosen, error.detail})
            .map([](bool) {});
    }));
    return false;
}

} // namespace

Result<bool> workOnMigration(Session &session, const Means &means) {
    GL_TRY(const auto due, store::listDueMigrations(session));
    if (due.isEmpty())
        return false;
    const MigrationId id = due.first();
    GL_TRY(const bool ours, store::lockMigration(session, id));
    if (!ours)
        return false;
    const auto freed = qScopeGuard([&] {
        if (const Done done = store::unlockMigration(session, id); !done) // the session is gone, and the lock with it
            qCWarning(lcMigration, "%s", qPrintable(done.error().detail));
    });
    GL_TRY(const auto found, store::listMigrations(session, id));
    if (found.isEmpty())
        return false;
    const Turn turn{session,
                    means,
                    found.first(),
                    {QStringLiteral("migration:%1").arg(found.first().authorityName), Source::Sync, {}}};
    const auto worked = workOn(turn);
    if (!worked && session.usable())
        return pauseOver(turn, worked.error());
    return worked;
}

} // namespace gatelodge::service
