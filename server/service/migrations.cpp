#include "server/service/migrations.h"
#include "server/service/authorities.h"
#include "server/store/authorities.h"
#include "server/store/people_migrations.h"
#include "server/store/transaction.h"

namespace gatelodge::service {

using store::inTransaction;
using store::Session;

namespace {

// What goes wrong at the older system says so: what goes wrong in the house has the same faults.
class OlderSystem : public login::Handover {
public:
    explicit OlderSystem(std::unique_ptr<login::Handover> handover) : m_handover(std::move(handover)) {}

    template <typename T> static Result<T> itsOwn(Result<T> answer) {
        return std::move(answer).map_error([](Error error) {
            error.constraint = QStringLiteral("older_system");
            return error;
        });
    }
    Result<QList<login::LeavingAccount>> after(const QString &identity, int most) override {
        return itsOwn(m_handover->after(identity, most));
    }
    Result<QList<login::LeavingAccount>> find(const QStringList &identities) override {
        return itsOwn(m_handover->find(identities));
    }
    Result<QList<login::LeavingAccount>> hold(const QStringList &identities) override {
        return itsOwn(m_handover->hold(identities));
    }
    Done stillHolds() override { return itsOwn(m_handover->stillHolds()); }
    void letGo() override { m_handover->letGo(); }

private:
    std::unique_ptr<login::Handover> m_handover;
};

Done moved(Result<bool> stepped) {
    if (!stepped)
        return failure(std::move(stepped).error());
    return *stepped ? Done() : failure(Fault::Conflict, QStringLiteral("the migration is in another state by now"));
}

} // namespace

Result<std::unique_ptr<login::Handover>> openOlderSystem(Session &session, const Means &means,
                                                         const PeopleMigration &migration) {
    GL_TRY(const Authority authority, store::findAuthority(session, migration.authority));
    return openOlderSystem(means, authority);
}

Result<std::unique_ptr<login::Handover>> openOlderSystem(const Means &means, const Authority &authority) {
    GL_TRY(const auto driver, driverOf(means, authority));
    GL_TRY(const auto settings, openSettings(means, authority));
    GL_TRY(auto handover, OlderSystem::itsOwn(driver->handover(settings)));
    return std::make_unique<OlderSystem>(std::move(handover));
}

Result<QList<PeopleMigration>> listMigrations(Session &session, const ReadSettings &) {
    GL_TRY(auto all, store::listMigrations(session));
    for (PeopleMigration &migration : all)
        GL_DO(store::countPeople(session, migration));
    return all;
}

Result<PeopleMigration> findMigration(Session &session, const ReadSettings &, MigrationId id) {
    GL_TRY(auto found, store::listMigrations(session, id));
    if (found.isEmpty())
        return failure(Fault::NotFound, QStringLiteral("migration"));
    GL_DO(store::countPeople(session, found.first()));
    return found.first();
}

Result<PeopleMigration> findOpenMigration(Session &session, const ReadSettings &permit) {
    GL_TRY(const auto all, listMigrations(session, permit));
    if (all.isEmpty() || all.first().isOver())
        return failure(Fault::NotFound, QStringLiteral("no migration is on"));
    return all.first();
}

Result<QList<MigratingPerson>> listMigrating(Session &session, const ReadSettings &, MigrationId id,
                                             const MigratingAsked &asked) {
    return store::listMigrating(session, id, {asked.onlyChosen, asked.onlyProblems}, asked.after, asked.limit);
}

Result<MigrationId> startMigration(Session &session, const ManageSettings &permit, const Means &means,
                                   AuthorityId older, const MigrationStart &start) {
    if (start.batchPeople < 1 || start.batchPeople > 5000)
        return failure(Fault::Invalid, QStringLiteral("batch: 1 to 5000 people"));
    return inTransaction(session, permit.actor(), [&]() -> Result<MigrationId> {
        GL_TRY(const Authority authority, store::findAuthority(session, older));
        GL_TRY(const auto driver, driverOf(means, authority));
        const DriverDescription &about = driver->description();
        if (!about.contracts.testFlag(Contract::Handover) || !authority.enabled || !authority.signIn)
            return failure(Fault::Invalid, QStringLiteral("authority: one that gives its accounts away, and lets "
                                                          "people sign in"));
        return store::insertMigration(session, older, about.loginKind, start);
    });
}

Result<int> choosePilot(Session &session, const ManageSettings &permit, MigrationId id, const PilotChoice &choice) {
    return inTransaction(session, permit.actor(), [&] { return store::choosePilot(session, id, choice); });
}

Done refreshMigration(Session &session, const ManageSettings &permit, MigrationId id) {
    return inTransaction(session, permit.actor(), [&] {
        return moved(store::stepMigration(session, id, {{MigrationState::Ready}, MigrationState::Preparing}));
    });
}

Done convertPeople(Session &session, const ManageSettings &permit, MigrationId id, bool onlyChosen) {
    return inTransaction(session, permit.actor(), [&]() -> Done {
        GL_DO(moved(
            store::stepMigration(session, id, {{MigrationState::Ready}, MigrationState::Converting, onlyChosen})));
        return store::forgetMigrationProblems(session, id, MigratingPerson::Waiting);
    });
}

Done pauseMigration(Session &session, const ManageSettings &permit, MigrationId id) {
    return inTransaction(session, permit.actor(), [&]() -> Done {
        GL_TRY(const auto found, store::listMigrations(session, id));
        const bool pilot = !found.isEmpty() && found.first().onlyChosen;
        return moved(
            store::stepMigration(session, id,
                                 {{MigrationState::Preparing, MigrationState::Converting, MigrationState::Undoing},
                                  MigrationState::Paused,
                                  pilot}));
    });
}

Done resumeMigration(Session &session, const ManageSettings &permit, MigrationId id) {
    return inTransaction(session, permit.actor(), [&] { return moved(store::resumeMigration(session, id)); });
}

Done undoMigration(Session &session, const ManageSettings &permit, MigrationId id) {
    return inTransaction(session, permit.actor(), [&]() -> Done {
        GL_DO(moved(store::stepMigration(session, id,
                                         {{MigrationState::Ready, MigrationState::Paused}, MigrationState::Undoing})));
        return store::forgetMigrationProblems(session, id, MigratingPerson::Converted);
    });
}

Done giveUpMigration(Session &session, const ManageSettings &permit, MigrationId id) {
    const Done done = inTransaction(session, permit.actor(), [&] {
        return moved(store::stepMigration(session, id,
                                          {{MigrationState::Ready, MigrationState::Paused}, MigrationState::GivenUp}));
    });
    if (!done && done.error().constraint == QLatin1String("migration_has_moved"))
        return failure(Fault::Refused, QStringLiteral("people have moved: take them back first"),
                       done.error().constraint);
    return done;
}

} // namespace gatelodge::service
