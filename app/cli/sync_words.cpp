#include "app/cli/sync_words.h"

namespace gatelodge::app {

namespace {

QString yesNo(bool yes) { return yes ? QStringLiteral("yes") : QStringLiteral("no"); }

QString countsOf(const SyncRun &run) {
    QStringList counts;
    for (const ImportVerdict verdict : kImportVerdicts)
        counts << QStringLiteral("%1 %2").arg(run.counts[verdict]).arg(importVerdictName(verdict));
    return counts.join(QStringLiteral(", "));
}

} // namespace

QString timeWord(const QDateTime &time) { return time.isValid() ? time.toString(Qt::ISODate) : QString(); }

QString stateWord(const SyncJob &job) {
    if (job.pausedAt.isValid())
        return QStringLiteral("paused");
    return job.last ? QString(syncOutcomeName(job.last->outcome)) : QStringLiteral("new");
}

QList<QPair<QString, QString>> factsOf(const SyncJob &job) {
    const SyncSettings &s = job.settings;
    QStringList columns;
    for (auto column = s.columns.begin(); column != s.columns.end(); ++column)
        columns << column.key() + u'=' + *column;
    QList<QPair<QString, QString>> facts{
        {QStringLiteral("name"), s.name},
        {QStringLiteral("state"), stateWord(job)},
        {QStringLiteral("source"), s.address},
        {QStringLiteral("format"), s.format},
        {QStringLiteral("columns"), columns.join(QStringLiteral(", "))},
        {QStringLiteral("snapshot"), yesNo(s.snapshot)},
        {QStringLiteral("absent"), syncAbsentName(s.absent)},
        {QStringLiteral("guard"), QStringLiteral("%1 %, at least %2").arg(s.guardPercent).arg(s.guardLeast)},
        {QStringLiteral("schedule"), scheduleWords(s.schedule)},
        {QStringLiteral("zone"), QString::fromLatin1(s.schedule.zone)},
        {QStringLiteral("owner"), job.ownerName},
        {QStringLiteral("mail"), syncMailName(s.mail)},
        {QStringLiteral("people"), QString::number(job.people)},
        {QStringLiteral("next"), timeWord(job.nextAt)},
    };
    if (s.origin == SyncOrigin::Ldap)
        facts << qMakePair(QStringLiteral("base"), s.base) << qMakePair(QStringLiteral("filter"), s.filter);
    if (s.atSignIn > 0)
        facts << qMakePair(QStringLiteral("at sign-in"), QStringLiteral("every %1 minutes").arg(s.atSignIn))
              << qMakePair(QStringLiteral("person"), s.person);
    if (!s.account.isEmpty())
        facts << qMakePair(QStringLiteral("account"), s.account);
    if (!s.acknowledge.isEmpty())
        facts << qMakePair(QStringLiteral("acknowledge"), s.acknowledge);
    if (job.last)
        facts << qMakePair(QStringLiteral("last run"), timeWord(job.last->startedAt));
    return facts;
}

QList<QPair<QString, QString>> factsOf(const SyncRun &run) {
    QList<QPair<QString, QString>> facts{{QStringLiteral("run"), QString::number(run.id.value)},
                                         {QStringLiteral("outcome"), syncOutcomeName(run.outcome)}};
    if (!run.fault.isEmpty())
        facts << qMakePair(QStringLiteral("fault"), run.fault);
    if (!run.trouble.isEmpty())
        facts << qMakePair(QStringLiteral("trouble"), run.trouble);
    for (const ImportVerdict verdict : kImportVerdicts)
        facts << qMakePair(QString(importVerdictName(verdict)), QString::number(run.counts[verdict]));
    facts << qMakePair(QStringLiteral("gone"), QString::number(run.gone));
    facts << qMakePair(QStringLiteral("people"), QString::number(run.people));
    if (run.import.value)
        facts << qMakePair(QStringLiteral("import"), QString::number(run.import.value));
    return facts;
}

QStringList runColumns() {
    return {QStringLiteral("run"),  QStringLiteral("started"), QStringLiteral("outcome"),
            QStringLiteral("rows"), QStringLiteral("gone"),    QStringLiteral("trouble")};
}

QList<QStringList> runRows(const QList<SyncRun> &runs) {
    QList<QStringList> rows;
    for (const SyncRun &run : runs)
        rows << QStringList{QString::number(run.id.value), timeWord(run.startedAt),
                            syncOutcomeName(run.outcome),  countsOf(run),
                            QString::number(run.gone),     run.trouble};
    return rows;
}

} // namespace gatelodge::app
