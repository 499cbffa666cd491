#include "server/backup/daily.h"
#include "server/backup/kept_backups.h"
#include "server/store/live.h"
#include <QDir>

namespace gatelodge::backup {

bool isDue(const QDateTime &last, const QDateTime &now, int hour) {
    QDateTime since = now;
    since.setTime(QTime(hour, 0));
    if (since > now)
        since = since.addDays(-1);
    return !last.isValid() || last < since;
}

Result<Made> makeNext(store::Session &session, const store::Connection &connection, const Plan &plan,
                      Progress &progress) {
    GL_TRY(const store::Row key, session.one("vault_key.find"));
    const QString keyId = key.text("key_id");
    if (!QDir().mkpath(plan.folder))
        return failure(Fault::Misconfigured,
                       QStringLiteral("the folder %1 cannot be made").arg(QDir::cleanPath(plan.folder)));
    const QString file = QDir(plan.folder).filePath(backupName(keyId, QDateTime::currentDateTimeUtc()));
    GL_TRY(Made made, makeBackup(connection, {file, plan.lock, plan.trialFolder}, progress));
    if (plan.keep > 0) {
        GL_TRY(const auto proved, store::findProvedBackup(session, plan.folder));
        GL_DO(pruneBackups(plan.folder, keyId, plan.keep, proved ? proved->place : QString()));
    }
    return made;
}

Result<std::optional<Made>> makeDue(store::Session &session, const store::Connection &connection, const Plan &plan,
                                    Progress &progress) {
    GL_TRY(const auto last, store::findLastBackup(session, plan.folder));
    if (!isDue(last ? last->at : QDateTime(), QDateTime::currentDateTime(), plan.hour))
        return std::optional<Made>();
    auto made = makeNext(session, connection, plan, progress);
    if (!made && made.error().fault == Fault::Busy)
        return std::optional<Made>();
    if (!made)
        return failure(made.error());
    return std::optional<Made>(std::move(*made));
}

} // namespace gatelodge::backup
