#include "server/admin/syncs.h"
#include "server/admin/office.h"
#include "server/service/syncs.h"
#include "server/store/users.h"
#include "server/sync/acknowledgement.h"
#include <QSaveFile>

namespace gatelodge::admin {

using store::Session;

namespace {

constexpr int kRuns = 60, kPeople = 12;
const QList<ImportVerdict> kEvery(kImportVerdicts.begin(), kImportVerdicts.end());

Result<SyncSettings> settingsOf(Session &session, const EnteredSync &entered) {
    SyncSettings settings = entered.settings;
    if (!entered.owner.isEmpty()) {
        const auto owner = store::findUserByUsername(session, entered.owner);
        if (!owner)
            return failure(Fault::Invalid, QStringLiteral("owner: there is nobody with this username"));
        settings.owner = *owner;
    }
    return settings;
}

} // namespace

QFuture<Result<QList<SyncJob>>> Syncs::list() { return m_office.ask<Duty::ReadSettings>(service::listSyncs); }

QFuture<Result<SyncDetails>> Syncs::details(SyncId id) {
    return m_office.ask<Duty::ReadSettings>([=](Session &session, const auto &permit) -> Result<SyncDetails> {
        SyncDetails details;
        GL_TRY(details.job, service::findSync(session, permit, id));
        GL_TRY(details.runs, service::listSyncRuns(session, permit, id, {}, kRuns, false));
        GL_TRY(details.people, service::listSyncRuns(session, permit, id, {}, kPeople, true));
        return details;
    });
}

QFuture<Result<QList<SyncEntry>>> Syncs::entries(SyncRunId run, int after, int rows) {
    return m_office.ask<Duty::ReadSettings>([=](Session &session, const auto &permit) {
        return service::listSyncEntries(session, permit, run, kEvery, after, rows);
    });
}

QFuture<Done> Syncs::writeAcknowledgement(SyncId id, SyncRunId run, const QString &path) {
    return m_office.ask<Duty::ReadSettings>([=](Session &session, const auto &permit) -> Done {
        GL_TRY(const SyncJob job, service::findSync(session, permit, id));
        GL_TRY(const SyncRun found, service::findSyncRun(session, permit, id, run));
        QSaveFile file(path);
        const bool opened = file.open(QIODevice::WriteOnly);
        if (opened)
            GL_DO(sync::writeAcknowledgement(session, permit, job.settings.name, found, file));
        if (!opened || !file.commit())
            return failure(Fault::Unavailable, file.errorString(), QStringLiteral("export_file"));
        return {};
    });
}

QFuture<Result<SyncId>> Syncs::add(const EnteredSync &entered) {
    return m_office.ask<Duty::ManageSettings>(
        [entered, key = m_office.means().vault->sealingKey()](Session &session, const auto &permit) -> Result<SyncId> {
            GL_TRY(const SyncSettings settings, settingsOf(session, entered));
            return service::addSync(session, permit, key, settings, entered.password);
        });
}

QFuture<Done> Syncs::change(SyncId id, Revision seen, const EnteredSync &entered) {
    return m_office.ask<Duty::ManageSettings>(
        [=, key = m_office.means().vault->sealingKey()](Session &session, const auto &permit) -> Done {
            GL_TRY(const SyncSettings settings, settingsOf(session, entered));
            return service::changeSync(session, permit, key, id, seen, settings, entered.password);
        });
}

QFuture<Done> Syncs::remove(SyncId id) {
    return m_office.ask<Duty::ManageSettings>(
        [=](Session &session, const auto &permit) { return service::removeSync(session, permit, id); });
}

QFuture<Done> Syncs::pause(SyncId id, bool paused) {
    return m_office.ask<Duty::ManagePeople>(
        [=](Session &session, const auto &permit) { return service::pauseSync(session, permit, id, paused); });
}

QFuture<Done> Syncs::runSoon(SyncId id) {
    return m_office.ask<Duty::ManagePeople>(
        [=](Session &session, const auto &permit) { return service::runSyncSoon(session, permit, id); });
}

QFuture<Result<QList<SyncId>>> Syncs::pauseAll(const QList<SyncId> &ids, bool paused) {
    return m_office.ask<Duty::ManagePeople>(
        [=](Session &session, const auto &permit) { return service::pauseSyncs(session, permit, ids, paused); });
}

QFuture<Done> Syncs::runAllSoon(const QList<SyncId> &ids) {
    return m_office.ask<Duty::ManagePeople>(
        [=](Session &session, const auto &permit) { return service::runSyncsSoon(session, permit, ids); });
}

QFuture<Result<BulkOutcome>> Syncs::removeAll(const QList<SyncId> &ids) {
    return m_office.ask<Duty::ManageSettings>(
        [=](Session &session, const auto &permit) { return service::removeSyncs(session, permit, ids); });
}

QFuture<Done> Syncs::answer(SyncRunId run, bool goOn) {
    return m_office.ask<Duty::ManagePeople>(
        [=](Session &session, const auto &permit) { return service::answerGuard(session, permit, run, goOn); });
}

} // namespace gatelodge::admin
