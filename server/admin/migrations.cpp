#include "server/admin/migrations.h"
#include "server/admin/office.h"
#include "server/service/authorities.h"
#include "server/service/migration_end.h"
#include "server/service/migration_forecast.h"
#include "server/service/migrations.h"
#include "server/sync/comparison_file.h"

namespace gatelodge::admin {

using store::Session;

namespace {

// The older system's password is sealed to the house's key.
Done atHouse(const Office &office) {
    return office.isElsewhere() ? failure(Fault::Refused, QStringLiteral("the house alone reaches the older system"),
                                          QStringLiteral("migration_at_house"))
                                : Done();
}

bool canBeLeft(const Authority &authority, const service::Means &means) {
    const auto driver = service::driverOf(means, authority);
    return driver && (*driver)->description().contracts.testFlag(Contract::Handover) && authority.enabled &&
           authority.signIn;
}

} // namespace

QFuture<Result<QList<PeopleMigration>>> Migrations::list() {
    return m_office.ask<Duty::ReadSettings>(service::listMigrations);
}

QFuture<Result<QList<Authority>>> Migrations::sources() {
    return m_office.ask<Duty::ReadSettings>([this](Session &session, const auto &permit) -> Result<QList<Authority>> {
        GL_TRY(auto all, service::listAuthorities(session, permit, m_office.means()));
        erase_if(all, [this](const Authority &one) { return !canBeLeft(one, m_office.means()); });
        return all;
    });
}

QFuture<Result<QList<MigratingPerson>>> Migrations::leftBehind(MigrationId id, const QString &after, int rows) {
    return m_office.ask<Duty::ReadSettings>([=](Session &session, const auto &permit) {
        return service::listMigrating(session, permit, id, {false, true, after, rows});
    });
}

QFuture<Result<MigrationForecast>> Migrations::foreseeStart(AuthorityId older, const MigrationStart &start,
                                                            const SharedProgress &progress) {
    return m_office.lookSlowly<Duty::ManageSettings>([=, this](Session &session,
                                                               const auto &permit) -> Result<MigrationForecast> {
        GL_DO(atHouse(m_office));
        return service::foreseeStart(
            session, permit, m_office.means(), [older] { return Result<AuthorityId>(older); }, start, progress.get());
    });
}

QFuture<Result<MigrationForecast>> Migrations::foreseeConversion(MigrationId id, bool onlyChosen,
                                                                 const SharedProgress &progress) {
    return m_office.lookSlowly<Duty::ManageSettings>(
        [=, this](Session &session, const auto &permit) -> Result<MigrationForecast> {
            GL_DO(atHouse(m_office));
            return service::foreseeConversion(session, permit, m_office.means(), id, onlyChosen, progress.get());
        });
}

QFuture<Result<MigrationId>> Migrations::start(AuthorityId older, const MigrationStart &start) {
    return m_office.ask<Duty::ManageSettings>([=, this](Session &session, const auto &permit) {
        return service::startMigration(session, permit, m_office.means(), older, start);
    });
}

QFuture<Result<int>> Migrations::choosePilot(MigrationId id, const PilotChoice &choice) {
    return m_office.ask<Duty::ManageSettings>(
        [=](Session &session, const auto &permit) { return service::choosePilot(session, permit, id, choice); });
}

QFuture<Done> Migrations::refresh(MigrationId id) {
    return m_office.ask<Duty::ManageSettings>(
        [=](Session &session, const auto &permit) { return service::refreshMigration(session, permit, id); });
}

QFuture<Done> Migrations::convert(MigrationId id, bool onlyChosen) {
    return m_office.ask<Duty::ManageSettings>(
        [=](Session &session, const auto &permit) { return service::convertPeople(session, permit, id, onlyChosen); });
}

QFuture<Done> Migrations::pause(MigrationId id) {
    return m_office.ask<Duty::ManageSettings>(
        [=](Session &session, const auto &permit) { return service::pauseMigration(session, permit, id); });
}

QFuture<Done> Migrations::resume(MigrationId id) {
    return m_office.ask<Duty::ManageSettings>(
        [=](Session &session, const auto &permit) { return service::resumeMigration(session, permit, id); });
}

QFuture<Done> Migrations::undo(MigrationId id) {
    return m_office.ask<Duty::ManageSettings>(
        [=](Session &session, const auto &permit) { return service::undoMigration(session, permit, id); });
}

QFuture<Done> Migrations::giveUp(MigrationId id) {
    return m_office.ask<Duty::ManageSettings>(
        [=](Session &session, const auto &permit) { return service::giveUpMigration(session, permit, id); });
}

QFuture<Result<MigrationEnd>> Migrations::foreseeEnd(MigrationId id, const SharedProgress &progress) {
    return m_office.lookSlowly<Duty::ManageSettings>(
        [=, this](Session &session, const auto &permit) -> Result<MigrationEnd> {
            GL_DO(atHouse(m_office));
            return service::foreseeEnd(session, permit, m_office.means(), id, progress.get());
        });
}

QFuture<Done> Migrations::finish(MigrationId id, const EndAnyway &anyway) {
    return m_office.askSlowly<Duty::ManageSettings>([=, this](Session &session, const auto &permit) -> Done {
        GL_DO(atHouse(m_office));
        return service::finishMigration(session, permit, m_office.means(), id, anyway);
    });
}

QFuture<Result<MigrationComparison>> Migrations::compare(MigrationId id, bool onlyChosen, int rows,
                                                         const SharedProgress &progress) {
    return m_office.askSlowly<Duty::ReadSettings>(
        [=, this](Session &session, const auto &permit) -> Result<MigrationComparison> {
            GL_DO(atHouse(m_office));
            MigrationComparison comparison;
            const auto take = [&](const MigrationDifference &one) -> Done {
                if (comparison.first.size() < rows)
                    comparison.first << one;
                return {};
            };
            GL_TRY(comparison.counts,
                   service::compareMigration(session, permit, m_office.means(), id, onlyChosen, take, progress.get()));
            return comparison;
        });
}

QFuture<Result<ComparedMigration>> Migrations::writeComparison(MigrationId id, bool onlyChosen, const QString &path,
                                                               const SharedProgress &progress) {
    return m_office.askSlowly<Duty::ReadSettings>(
        [=, this](Session &session, const auto &permit) -> Result<ComparedMigration> {
            GL_DO(atHouse(m_office));
            return sync::writeComparison(session, permit, m_office.means(), id, onlyChosen, path, progress.get());
        });
}

} // namespace gatelodge::admin
