#include "app/backup_plan.h"
#include "server/store/migrator.h"
#include "server/store/pooler.h"
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QThread>

namespace gatelodge::app {

using service::SealingKey;

backup::Lock backupLock(const Settings &settings, const SealingKey &house) {
    if (!settings.backupPassphrase.isEmpty())
        return backup::Passphrase{settings.backupPassphrase.toUtf8()};
    if (settings.backupPublicKey.isEmpty())
        return house;
    return *SealingKey::fromPublicKey(publicKeyFrom(settings.backupPublicKey)); // looked at when it was read
}

QByteArray publicKeyFrom(const QString &text) {
    const auto decoded =
        QByteArray::fromBase64Encoding(text.trimmed().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

std::optional<backup::Plan> backupPlan(const Settings &settings, const SealingKey &house) {
    if (settings.backupFolder.isEmpty())
        return {};
    return backup::Plan{settings.backupFolder, settings.backupKeep, settings.backupHour, backupLock(settings, house),
                        settings.dataDir};
}

Result<ReachedHouse> reachHouse(const Settings &settings) {
    ReachedHouse house;
    GL_TRY(house.connection, findDatabase(settings, house.cluster));
    if (!settings.listenDatabaseUrl.isEmpty()) {
        GL_TRY(const auto direct, store::Connection::parse(settings.listenDatabaseUrl));
        GL_DO(store::isSameDatabase(house.connection, direct)); // one of the two may have been named for this command
        house.connection = direct;
    }
    // A lock and a snapshot are of a session; where sessions share their connections neither is.
    if (!settings.database.isEmpty())
        GL_DO(store::isOneEach(house.connection));
    return house;
}

Result<backup::Made> makeBackupNow(const Settings &settings, const BackupWish &wish, gatelodge::Progress &progress) {
    const bool folder =
        QFileInfo(wish.place).isDir() || wish.place.endsWith(u'/') || wish.place == settings.backupFolder;
    if (!folder && wish.keep > 0)
        return failure(Fault::Invalid, QStringLiteral("--keep: of a folder, and %1 is a file").arg(wish.place));
    GL_TRY(const ReachedHouse house, reachHouse(settings));
    GL_TRY(const auto session, store::Session::open(house.connection));
    GL_TRY(const int schema, store::presentSchema(*session));
    const auto row = schema > 0 ? session->maybe("vault_key.find") : Result<std::optional<store::Row>>(std::nullopt);
    if (!row)
        return failure(row.error());
    if (!*row)
        return failure(Fault::NotFound, QStringLiteral("%1: there is no house yet").arg(house.connection.shown()));
    GL_TRY(const SealingKey own, SealingKey::fromPublicKey((*row)->bytes("public_key")));
    GL_TRY(const backup::Lock lock, wish.lock ? wish.lock(own) : Result<backup::Lock>(backupLock(settings, own)));
    const QString trial = wish.tried ? settings.dataDir : QString();
    return folder ? backup::makeNext(*session, house.connection, {wish.place, wish.keep, 0, lock, trial}, progress)
                  : backup::makeBackup(house.connection, {wish.place, lock, trial}, progress);
}

namespace {

Done waitAMoment(gatelodge::Progress &work) {
    QThread::msleep(100);
    return work.goOn(1);
}

// A server that merely starts beside this one has it for a moment.
Result<int> holdSchema(store::Session &session, const Progress &say, gatelodge::Progress &work,
                       QDeadlineTimer patience) {
    constexpr int kWorthSaying = 20;
    for (int waited = 0;; ++waited) {
        GL_TRY(const bool held, store::tryToHoldSchema(session));
        if (held)
            return store::presentSchema(session);
        if (patience.hasExpired())
            return failure(Fault::Busy,
                           QStringLiteral("another server has been at the database's schema for too long"));
        if (waited == kWorthSaying)
            say(QStringLiteral("Another server brings the database up to date: waiting for its end"));
        GL_DO(waitAMoment(work));
    }
}

Result<backup::Made> makeInTurn(store::Session &session, const store::Connection &connection, const backup::Plan &plan,
                                const Progress &say, gatelodge::Progress &work, QDeadlineTimer patience) {
    for (bool said = false;;) {
        auto made = backup::makeNext(session, connection, plan, work);
        if (made || made.error().fault != Fault::Busy || patience.hasExpired())
            return made;
        if (!std::exchange(said, true))
            say(QStringLiteral("Another server makes a backup just now: waiting for its end"));
        GL_DO(waitAMoment(work));
    }
}

} // namespace

Done backUpBeforeUpgrade(store::Session &session, const store::Connection &connection, const Settings &settings,
                         const Progress &say, gatelodge::Progress &work, std::chrono::milliseconds longestWait) {
    GL_TRY(const int present, holdSchema(session, say, work, QDeadlineTimer(longestWait)));
    const int known = store::knownMigrations().last().number;
    if (present == 0 || present >= known)
        return {};
    GL_TRY(const auto key, session.maybe("vault_key.find"));
    if (settings.backupFolder.isEmpty() || !key) {
        say(QStringLiteral("No backup is made before the upgrade from schema %1 to %2: backup_folder is not set")
                .arg(present)
                .arg(known));
        return {};
    }
    GL_TRY(const SealingKey house, SealingKey::fromPublicKey(key->bytes("public_key")));
    say(QStringLiteral("Making a backup before the upgrade from schema %1 to %2").arg(present).arg(known));
    const auto made =
        makeInTurn(session, connection, *backupPlan(settings, house), say, work, QDeadlineTimer(longestWait));
    if (!made)
        return failure({made.error().fault,
                        QStringLiteral("no upgrade without the backup before it: ") + made.error().detail,
                        made.error().constraint});
    if (made->unfit)
        return failure(Fault::Refused,
                       QStringLiteral("no upgrade without a good backup before it: %1 was made, and its "
                                      "trial failed: %2")
                           .arg(made->file, made->trouble));
    say(made->trouble.isEmpty()
            ? QStringLiteral("The backup is %1; a trial has proved it").arg(made->file)
            : QStringLiteral("The backup is %1; it was not tried: %2").arg(made->file, made->trouble));
    return work.goOn(0);
}

} // namespace gatelodge::app
