// What the settings say of backups, as the backup room takes it.
#pragma once
#include "app/foundation.h"
#include "server/backup/daily.h"

namespace gatelodge::app {

// The passphrase, the public key, or where neither is set the house's own: its master key opens the backup then.
backup::Lock backupLock(const Settings &settings, const service::SealingKey &house);
// 32 bytes, or what is left of them when the text is no such key.
QByteArray publicKeyFrom(const QString &text);
// With backup_folder set; nothing without.
std::optional<backup::Plan> backupPlan(const Settings &settings, const service::SealingKey &house);
// Before migrations (K5): if the database has an older schema than this program, and the settings name a folder. From
// then on nobody else migrates for as long as the session lasts.
Done backUpBeforeUpgrade(store::Session &session, const store::Connection &connection, const Settings &settings,
                         const Progress &say);

} // namespace gatelodge::app
