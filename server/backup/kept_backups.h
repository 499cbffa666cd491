// A folder of backups: how they are called there, and which of them go.
#pragma once
#include "server/domain/result.h"
#include <QDateTime>
#include <QStringList>

namespace gatelodge::backup {

// "gatelodge-1f2e3d4c-20261123T030000Z.backup": of a house by its vault key, and of a time.
QString backupName(const QString &keyId, const QDateTime &at);
// Of that house, the newest first.
QStringList listBackups(const QString &folder, const QString &keyId);
// What one of that house left that was killed; while nobody makes another one.
void dropUnfinished(const QString &folder, const QString &keyId);
// Leaves so many of that house, the newest ones, and the one that a trial has proved; how many went. What is called
// otherwise is left alone.
Result<int> pruneBackups(const QString &folder, const QString &keyId, int keep, const QString &proved = {});

} // namespace gatelodge::backup
