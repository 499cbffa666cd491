#include "server/sync/acknowledgement.h"
#include "server/domain/sync_faults.h"
#include "server/sync/sync_folder.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSaveFile>

namespace gatelodge::sync {

Q_LOGGING_CATEGORY(lcAcknowledge, "gatelodge.sync.acknowledgement")

namespace {

constexpr int kPage = 1000;
const QList<ImportVerdict> kEvery(kImportVerdicts.begin(), kImportVerdicts.end());

QByteArray lineOf(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'; }

} // namespace

QJsonObject runObject(const SyncRun &run) {
    QJsonObject object{{QStringLiteral("run"), run.id.value},
                       {QStringLiteral("outcome"), QString(syncOutcomeName(run.outcome))},
                       {QStringLiteral("trouble"), run.trouble}};
    if (!run.fault.isEmpty())
        object.insert(QStringLiteral("fault"), run.fault);
    for (const ImportVerdict verdict : kImportVerdicts)
        object.insert(importVerdictName(verdict), run.counts[verdict]);
    object.insert(QStringLiteral("gone"), run.gone);
    object.insert(QStringLiteral("people"), run.people);
    if (run.import.value)
        object.insert(QStringLiteral("import"), run.import.value);
    return object;
}

QJsonObject entryObject(const SyncEntry &entry) {
    QJsonArray changes;
    for (const ImportPlanLine::Change &change : entry.changes)
        changes.append(change.field);
    return {
        {QStringLiteral("line"), entry.line},   {QStringLiteral("verdict"), QString(importVerdictName(entry.verdict))},
        {QStringLiteral("key"), entry.key},     {QStringLiteral("username"), entry.username},
        {QStringLiteral("email"), entry.email}, {QStringLiteral("reason"), entry.reason},
        {QStringLiteral("field"), entry.field}, {QStringLiteral("about"), entry.about},
        {QStringLiteral("changes"), changes}};
}

Done writeAcknowledgement(store::Session &session, const service::ReadSettings &permit, const QString &job,
                          const SyncRun &run, QIODevice &file) {
    QJsonObject head = runObject(run);
    head.insert(QStringLiteral("job"), job);
    file.write(lineOf(head));
    for (int after = -1;;) {
        GL_TRY(const auto page, service::listSyncEntries(session, permit, run.id, kEvery, after, kPage));
        for (const SyncEntry &entry : page)
            file.write(lineOf(entryObject(entry)));
        if (page.size() < kPage)
            return {};
        after = page.last().line;
    }
}

Done acknowledge(store::Session &session, const service::SyncTurn &turn, const SyncRun &run, const QString &folder) {
    const QString path = turn.job().settings.acknowledge;
    const bool removed = run.fault == QLatin1String(kRemovedMeanwhile); // and with it what it was to write
    if (path.isEmpty() || run.outcome == SyncOutcome::Unchanged || removed)
        return {};
    const QString document = turn.job().settings.origin == SyncOrigin::File ? turn.job().settings.address : QString();
    const auto place = placeToWrite(folder, path, document);
    if (!place) {
        qCWarning(lcAcknowledge, "%s", qPrintable(place.error().detail));
        return {};
    }
    QSaveFile file(*place);
    const bool opened = file.open(QIODevice::WriteOnly);
    if (opened)
        GL_DO(writeAcknowledgement(session, turn.reading(), turn.job().settings.name, run, file));
    if (!opened || !file.commit())
        qCWarning(lcAcknowledge, "%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return {};
}

} // namespace gatelodge::sync
