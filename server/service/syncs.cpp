#include "server/service/syncs.h"
#include "server/store/syncs.h"
#include "server/store/transaction.h"
#include <algorithm>
#include <QDir>
#include <QHostAddress>
#include <QTimeZone>

namespace gatelodge::service {

using store::inTransaction;
using store::Session;

namespace {

tl::unexpected<Error> wrong(const char *setting, const char *rule) {
    return failure(Fault::Invalid, QStringLiteral("%1: %2").arg(QLatin1String(setting), QLatin1String(rule)));
}

bool isHere(const QUrl &address) {
    return address.host() == QLatin1String("localhost") || QHostAddress(address.host()).isLoopback();
}

// Where a path really leads is for the node that runs the job to say (server/sync/sync_folder.h).
bool isPath(const QString &path) {
    const QString clean = QDir::cleanPath(path);
    return !clean.isEmpty() && !path.endsWith(u'/') && clean != QLatin1String(".") && clean != QLatin1String("..") &&
           !clean.startsWith(QLatin1String("../"));
}

Done checkDirectory(const SyncSettings &settings, const QUrl &url) {
    const bool encrypted = url.scheme() == QLatin1String("ldaps") || settings.startTls;
    if (!url.isValid() || (url.scheme() != QLatin1String("ldap") && url.scheme() != QLatin1String("ldaps")) ||
        url.host().isEmpty() || !url.userInfo().isEmpty() ||
        (!url.path().isEmpty() && url.path() != QLatin1String("/")))
        return wrong("address", "ldap:// or ldaps:// and a host");
    if (!settings.account.isEmpty() && !encrypted && !isHere(url))
        return wrong("address", "ldaps:// or StartTLS, for the password would go over the network as it is");
    if (settings.base.trimmed().isEmpty())
        return wrong("base", "below which entry people are");
    if (!settings.filter.isEmpty() && !settings.filter.startsWith(u'('))
        return wrong("filter", "a filter as (objectClass=person)");
    if (settings.pageSize < 1 || settings.pageSize > 10000)
        return wrong("page_size", "1 to 10000 entries");
    return {};
}

// One person's address is of the same server, whatever the template is filled with.
Done checkPerson(const SyncSettings &settings) {
    if (settings.atSignIn < 0 || settings.atSignIn > 10080)
        return wrong("at_sign_in", "0 to 10080 minutes");
    if (settings.atSignIn > 0 && settings.origin == SyncOrigin::File)
        return wrong("at_sign_in", "of a web server or a directory only");
    const bool needed = settings.atSignIn > 0 && settings.origin == SyncOrigin::Http;
    const bool hasKey = !settings.columns.key(importFieldName(ImportField::Key)).isEmpty();
    if (settings.person.isEmpty() && settings.atSignIn > 0 && settings.origin == SyncOrigin::Ldap && !hasKey)
        return wrong("person", "a filter as (uid={username}), or a column that is the key");
    if (settings.person.isEmpty() && !needed)
        return {};
    if (!settings.person.contains(QLatin1String("{key}")) && !settings.person.contains(QLatin1String("{username}")))
        return wrong("person", "with {key} or {username} in it");
    if (settings.origin == SyncOrigin::Ldap)
        return settings.person.startsWith(u'(') ? Done() : Done(wrong("person", "a filter as (uid={username})"));
    QString filled = settings.person;
    filled.replace(QLatin1String("{key}"), QLatin1String("1")).replace(QLatin1String("{username}"), QLatin1String("1"));
    return isSameServer(filled, settings.address) ? Done() : Done(wrong("person", "an address of the same server"));
}

Done checkAddress(const SyncSettings &settings, bool secret) {
    if (settings.origin == SyncOrigin::File)
        return isPath(settings.address) ? Done() : wrong("address", "a file in sync_folder of the server");
    const QUrl url(settings.address, QUrl::StrictMode);
    if (settings.origin == SyncOrigin::Ldap)
        return checkDirectory(settings, url);
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasFragment())
        return wrong("address", "an address that begins with https:// or http://, without a password in it");
    if (secret && !mayCarryPassword(url))
        return wrong("address", "https://, for the password would go over the network as it is");
    return {};
}

Done check(const SyncSettings &settings, const NewSecret &password) {
    const SyncSchedule &schedule = settings.schedule;
    if (settings.name.trimmed().isEmpty() || settings.name.size() > 80)
        return wrong("name", "1 to 80 characters");
    GL_DO(checkAddress(settings, !settings.account.isEmpty() || (password && !password->isEmpty())));
    GL_DO(checkPerson(settings));
    if (settings.separator.size() > 1 && settings.separator != QLatin1String("tab"))
        return wrong("separator", "one character, or tab");
    if (settings.guardPercent < 0 || settings.guardPercent > 100 || settings.guardLeast < 0)
        return wrong("guard", "0 to 100 per cent, and a number of people");
    if (!settings.acknowledge.isEmpty() && !isPath(settings.acknowledge))
        return wrong("acknowledge", "a file in sync_folder of the server");
    if (!settings.acknowledge.isEmpty() && QDir::cleanPath(settings.acknowledge) == QDir::cleanPath(settings.address))
        return wrong("acknowledge", "not the document itself");
    if (!QTimeZone(schedule.zone).isValid())
        return wrong("zone", "a time zone as Europe/Berlin");
    if (schedule.minutes != 0 && (schedule.minutes < 5 || schedule.minutes > 10080 || schedule.at.isValid()))
        return wrong("schedule", "every 5 to 10080 minutes, or a time of day");
    for (auto column = settings.columns.begin(); column != settings.columns.end(); ++column) {
        if (!column->isEmpty() && !importFieldNamed(*column))
            return wrong("columns", "names of fields");
    }
    return {};
}

Done planFirst(Session &session, SyncId id, const SyncSchedule &schedule) {
    GL_TRY(const QDateTime now, store::readNow(session));
    return store::planNextRun(session, id, nextAfter(schedule, now));
}

Done putPassword(Session &session, const SealingKey &key, SyncId id, const NewSecret &password) {
    if (!password)
        return {};
    return store::putSyncPassword(session, id, password->isEmpty() ? QByteArray() : key.seal(kSyncPassword, *password));
}

Result<SyncJob> only(Result<QList<SyncJob>> jobs) {
    if (jobs && jobs->isEmpty())
        return failure(Fault::NotFound, QStringLiteral("sync"));
    return std::move(jobs).map([](const QList<SyncJob> &jobs) { return jobs.first(); });
}

} // namespace

bool mayCarryPassword(const QUrl &address) { return address.scheme() == QLatin1String("https") || isHere(address); }

bool isSameServer(const QString &address, const QString &other) {
    const QUrl one(address, QUrl::StrictMode), two(other, QUrl::StrictMode);
    const auto portOf = [](const QUrl &url) { return url.port(url.scheme() == QLatin1String("https") ? 443 : 80); };
    return one.isValid() && one.userInfo().isEmpty() && one.scheme() == two.scheme() && !one.host().isEmpty() &&
           one.host() == two.host() && portOf(one) == portOf(two);
}

Result<QList<SyncJob>> listSyncs(Session &session, const ReadSettings &) { return store::listSyncs(session); }
Result<SyncJob> findSync(Session &session, const ReadSettings &, SyncId id) {
    return only(store::listSyncs(session, id));
}
Result<SyncJob> findSyncNamed(Session &session, const ReadSettings &permit, const QString &name) {
    GL_TRY(const SyncId id, store::findSync(session, name));
    return findSync(session, permit, id);
}

Result<SyncId> addSync(Session &session, const ManageSettings &permit, const SealingKey &key,
                       const SyncSettings &settings, const NewSecret &password) {
    GL_DO(check(settings, password));
    return inTransaction(session, permit.actor(), [&]() -> Result<SyncId> {
        GL_TRY(const SyncId id, store::insertSync(session, settings));
        GL_DO(planFirst(session, id, settings.schedule));
        GL_DO(putPassword(session, key, id, password));
        return id;
    });
}

Done changeSync(Session &session, const ManageSettings &permit, const SealingKey &key, SyncId id, Revision seen,
                const SyncSettings &settings, const NewSecret &password) {
    GL_DO(check(settings, password));
    return inTransaction(session, permit.actor(), [&]() -> Done {
        const auto found = only(store::listSyncs(session, id));
        GL_DO(store::replaceSync(session, id, seen, settings));
        GL_TRY(const SyncJob job, found);
        if (job.settings.schedule != settings.schedule)
            GL_DO(planFirst(session, id, settings.schedule));
        const bool elsewhere = job.settings.address != settings.address || job.settings.origin != settings.origin ||
                               job.settings.account != settings.account || job.settings.trusted != settings.trusted;
        return putPassword(session, key, id, password ? password : elsewhere ? NewSecret(QByteArray()) : password);
    });
}

Done removeSync(Session &session, const ManageSettings &permit, SyncId id) {
    return inTransaction(session, permit.actor(), [&] { return store::removeSync(session, id); });
}

Result<SyncId> bringBackSync(Session &session, const ManageSettings &permit, const QString &name,
                             const QString &newName) {
    if (newName.trimmed().isEmpty() != newName.isEmpty() || newName.size() > 80)
        return wrong("name", "1 to 80 characters");
    return inTransaction(session, permit.actor(), [&]() -> Result<SyncId> {
        GL_TRY(const SyncId id, store::findRemovedSync(session, name));
        GL_DO(store::bringBackSync(session, id, newName.isEmpty() ? std::nullopt : std::optional(newName.trimmed())));
        return id;
    });
}

Done pauseSync(Session &session, const ManagePeople &permit, SyncId id, bool paused) {
    return inTransaction(session, permit.actor(), [&] { return store::pauseSync(session, id, paused); });
}

Done runSyncSoon(Session &session, const ManagePeople &permit, SyncId id) {
    return inTransaction(session, permit.actor(), [&] { return store::askForRun(session, id); });
}

Result<QList<SyncId>> pauseSyncs(Session &session, const ManagePeople &permit, const QList<SyncId> &ids, bool paused) {
    return inTransaction(session, permit.actor(), [&]() -> Result<QList<SyncId>> {
        GL_TRY(const QList<SyncJob> jobs, store::listSyncs(session));
        QList<SyncId> changed;
        for (const SyncId &id : ids) {
            const auto is = [&id](const SyncJob &job) { return job.id == id; };
            const auto job = std::find_if(jobs.begin(), jobs.end(), is);
            if (job != jobs.end() && job->pausedAt.isValid() == paused)
                continue;
            GL_DO(store::pauseSync(session, id, paused));
            changed << id;
        }
        return changed;
    });
}

Done runSyncsSoon(Session &session, const ManagePeople &permit, const QList<SyncId> &ids) {
    return inTransaction(session, permit.actor(), [&]() -> Done {
        for (const SyncId &id : ids)
            GL_DO(store::askForRun(session, id));
        return {};
    });
}

Result<BulkOutcome> removeSyncs(Session &session, const ManageSettings &permit, const QList<SyncId> &ids) {
    return inTransaction(session, permit.actor(), [&]() -> Result<BulkOutcome> {
        for (const SyncId &id : ids)
            GL_DO(store::removeSync(session, id));
        return BulkOutcome{int(ids.size()), int(ids.size())};
    });
}

Done answerGuard(Session &session, const ManagePeople &permit, SyncRunId run, bool goOn) {
    return inTransaction(session, permit.actor(), [&] {
        return store::answerGuard(session, run, goOn ? SyncOutcome::Allowed : SyncOutcome::Dropped);
    });
}

Result<QList<SyncRun>> listSyncRuns(Session &session, const ReadSettings &, SyncId id, SyncRunId before, int limit,
                                    std::optional<bool> ofOne) {
    return store::listRuns(session, id, before, limit, ofOne);
}

Result<SyncRun> findSyncRun(Session &session, const ReadSettings &, SyncId id, SyncRunId run) {
    GL_TRY(const auto runs, store::listRuns(session, id, SyncRunId(run.value + 1), 1));
    if (runs.isEmpty() || !(runs.first().id == run))
        return failure(Fault::NotFound, QStringLiteral("sync run"));
    return runs.first();
}

Result<QList<SyncEntry>> listSyncEntries(Session &session, const ReadSettings &, SyncRunId run,
                                         const QList<ImportVerdict> &verdicts, int after, int limit) {
    return store::listEntries(session, run, verdicts, after, limit);
}

} // namespace gatelodge::service
