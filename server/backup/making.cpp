#include "server/backup/making.h"
#include "server/backup/backup_file.h"
#include "server/backup/kept_backups.h"
#include "server/backup/postgres_program.h"
#include "server/backup/restoring.h"
#include "server/store/live.h"
#include <QFileInfo>
#include <QtEndian>

namespace gatelodge::backup {

namespace {

constexpr int kRecords = 24; // the migration that brings the table

tl::unexpected<Error> dumpFailed(const QProcess &dump, const QString &complaint) {
    QString why = complaint;
    if (why.isEmpty())
        why = dump.error() == QProcess::FailedToStart || dump.exitStatus() == QProcess::CrashExit
                  ? dump.errorString()
                  : QStringLiteral("it ended with %1").arg(dump.exitCode());
    return failure(Fault::Unavailable, QStringLiteral("no backup was made, pg_dump came to no good end: ") + why);
}

// What pg_dump writes goes through our hands into the file, a piece at a time.
Done pump(QProcess &dump, Writer &writer, Progress &progress) {
    Muttering mutters("dumping contents of table");
    dump.start(QIODevice::ReadOnly);
    if (!dump.waitForStarted())
        return dumpFailed(dump, {});
    for (bool more = true; more;) {
        more = dump.waitForReadyRead(500) || dump.state() != QProcess::NotRunning;
        GL_DO(writer.write(dump.readAllStandardOutput()));
        GL_DO(progress.goOn(mutters.steps(dump)));
    }
    if (dump.exitStatus() != QProcess::NormalExit || dump.exitCode() != 0)
        return dumpFailed(dump, mutters.complaint());
    return {};
}

// While the snapshot is open.
Result<qint64> write(const store::Connection &connection, const Order &order, const store::DumpSnapshot &snapshot,
                     const Contents &contents, service::SecretBytes &fileKey, Progress &progress) {
    GL_TRY(const QString program, findProgram(QStringLiteral("pg_dump"), snapshot.major));
    GL_TRY(const auto writer, Writer::begin(order.file, order.lock));
    const QByteArray words = toBytes(contents);
    QByteArray length(4, Qt::Uninitialized);
    qToBigEndian(quint32(words.size()), length.data());
    GL_DO(writer->write(length + words));
    const auto dump = programFor(connection, program,
                                 {QStringLiteral("--format=custom"), QStringLiteral("--schema=gatelodge"),
                                  QStringLiteral("--extension=pg_trgm"), QStringLiteral("--no-owner"),
                                  QStringLiteral("--no-comments"), QStringLiteral("--lock-wait-timeout=60000"),
                                  QStringLiteral("--snapshot=") + snapshot.id});
    const Done pumped = pump(*dump, *writer, progress);
    if (dump->state() != QProcess::NotRunning) {
        dump->kill();
        dump->waitForFinished();
    }
    if (!pumped)
        return failure(pumped.error());
    fileKey = writer->fileKey().clone();
    return writer->finish();
}

Result<Made> make(store::Session &session, const store::Connection &connection, const Order &order,
                  service::SecretBytes &fileKey, Progress &progress) {
    GL_TRY(const auto snapshot, store::beginSnapshot(session));
    auto made = [&]() -> Result<Made> {
        GL_TRY(const Contents contents, takeContents(session, snapshot, progress));
        dropUnfinished(QFileInfo(order.file).path(), contents.vaultKeyId); // nobody else makes one now
        GL_TRY(const qint64 bytes, write(connection, order, snapshot, contents, fileKey, progress));
        return Made{order.file, bytes, contents, {}, {}};
    }();
    store::endSnapshot(session);
    return made;
}

Done verify(const Order &order, const service::SecretBytes &fileKey, Made &made, Progress &progress) {
    if (order.trialFolder.isEmpty())
        return {};
    const Done tried = tryBackup(order.file, fileKey, order.trialFolder, progress);
    if (tried) {
        made.verifiedAt = QDateTime::currentDateTimeUtc();
    } else if (isGivenUp(tried.error())) {
        QFile::remove(order.file);
        return tried;
    } else {
        made.trouble = tried.error().detail;
        made.unfit = tried.error().constraint != kNotHeld;
    }
    return {};
}

// A trial may have taken longer than its connection lived.
Done writeDown(store::Session &session, const store::Connection &connection, const Made &made) {
    const store::BackupRecord record{{}, made.file, made.bytes, made.verifiedAt};
    if (store::recordBackup(session, record))
        return {};
    GL_TRY(const auto another, store::Session::open(connection));
    const Done recorded = store::recordBackup(*another, record);
    return recorded ? recorded
                    : failure(recorded.error().fault,
                              QStringLiteral("%1 was made, and could not be written down: ").arg(made.file) +
                                  recorded.error().detail);
}

} // namespace

Result<Made> makeBackup(const store::Connection &connection, const Order &order, Progress &progress) {
    GL_TRY(const auto session, store::Session::open(connection));
    GL_TRY(const bool ours, store::lockBackups(*session));
    if (!ours)
        return failure(Fault::Busy, QStringLiteral("a backup of this house is being made just now"));
    service::SecretBytes fileKey;
    GL_TRY(Made made, make(*session, connection, order, fileKey, progress));
    GL_DO(verify(order, fileKey, made, progress));
    if (made.contents.schema >= kRecords)
        GL_DO(writeDown(*session, connection, made));
    store::unlockBackups(*session);
    return made;
}

} // namespace gatelodge::backup
