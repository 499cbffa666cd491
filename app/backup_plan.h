// What the settings say of backups, as the backup room takes it.
#pragma once
#include "app/foundation.h"
#include "server/backup/daily.h"
#include <chrono>

namespace gatelodge::app {

// The passphrase, the public key, or where neither is set the house's own: its master key opens the backup then.
backup::Lock backupLock(const Settings &settings, const service::SealingKey &house);
// 32 bytes, or what is left of them when the text is no such key.
QByteArray publicKeyFrom(const QString &text);
// With backup_folder set; nothing without.
std::optional<backup::Plan> backupPlan(const Settings &settings, const service::SealingKey &house);
// A house as it is reached past a pooler, with the private PostgreSQL started if nobody runs it.
struct ReachedHouse {
    std::unique_ptr<store::Cluster> cluster;
    store::Connection connection;
};
Result<ReachedHouse> reachHouse(const Settings &settings);

struct BackupWish {
    QString place; // a folder, or a new file
    int keep = 0;  // so many stay in the folder; 0: all of them
    std::function<Result<backup::Lock>(const service::SealingKey &house)> lock = {}; // else backupLock()
    bool tried = true;
};
// Of the house that the settings name, as it is: nothing is migrated. Invalid: keep, and it is a file. NotFound: there
// is no house. The rest as backup::makeBackup().
Result<backup::Made> makeBackupNow(const Settings &settings, const BackupWish &wish, gatelodge::Progress &progress);

// Before migrations (K5): if the database has an older schema than this program, and the settings name a folder. From
// then on nobody else migrates for as long as the session lasts. Other servers that migrate, or make a backup, are
// waited for. Refused: on trial the backup has turned out to be none; no trial where none can be held is said, and that
// is all.
Done backUpBeforeUpgrade(store::Session &session, const store::Connection &connection, const Settings &settings,
                         const Progress &say, gatelodge::Progress &work,
                         std::chrono::milliseconds longestWait = std::chrono::minutes(30));

} // namespace gatelodge::app
