#include "server/backup/kept_backups.h"
#include <QDir>
#include <QRegularExpression>

namespace gatelodge::backup {

namespace {

QString nameOf(const QString &keyId) { return QStringLiteral("gatelodge-") + keyId.left(8); }

} // namespace

QString backupName(const QString &keyId, const QDateTime &at) {
    return QStringLiteral("%1-%2.backup")
        .arg(nameOf(keyId), at.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")));
}

QStringList listBackups(const QString &folder, const QString &keyId) {
    const QRegularExpression own(
        QStringLiteral("^%1-\\d{8}T\\d{6}Z\\.backup$").arg(QRegularExpression::escape(nameOf(keyId))));
    QStringList names = QDir(folder).entryList(QDir::Files | QDir::NoSymLinks, QDir::Name | QDir::Reversed);
    names.removeIf([&](const QString &name) { return !own.match(name).hasMatch(); });
    return names;
}

void dropUnfinished(const QString &folder, const QString &keyId) {
    const QRegularExpression own(
        QStringLiteral("^%1-\\d{8}T\\d{6}Z\\.backup\\.part$").arg(QRegularExpression::escape(nameOf(keyId))));
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::NoSymLinks)) {
        if (own.match(name).hasMatch())
            QFile::remove(QDir(folder).filePath(name));
    }
}

Result<int> pruneBackups(const QString &folder, const QString &keyId, int keep, const QString &proved) {
    const QStringList all = listBackups(folder, keyId);
    int gone = 0;
    for (const QString &name : all.mid(std::max(keep, 1))) {
        const QString path = QDir(folder).filePath(name);
        if (path == proved)
            continue;
        if (!QFile::remove(path))
            return failure(Fault::Refused, QStringLiteral("the old backup %1 could not be removed").arg(path));
        ++gone;
    }
    return gone;
}

} // namespace gatelodge::backup
