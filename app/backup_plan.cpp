#include "app/backup_plan.h"
#include "server/store/migrator.h"

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

Done backUpBeforeUpgrade(store::Session &session, const store::Connection &connection, const Settings &settings,
                         const Progress &say) {
    GL_TRY(const int present, store::holdSchema(session));
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
    gatelodge::Progress progress;
    const auto made = backup::makeNext(session, connection, *backupPlan(settings, house), progress);
    if (!made)
        return failure(made.error().fault,
                       QStringLiteral("no upgrade without the backup before it: ") + made.error().detail);
    say(made->trouble.isEmpty()
            ? QStringLiteral("The backup is %1").arg(made->file)
            : QStringLiteral("The backup is %1; its trial failed: %2").arg(made->file, made->trouble));
    return {};
}

} // namespace gatelodge::app
