#include "server/backup/restoring.h"
#include "server/backup/postgres_program.h"
#include "server/store/cluster.h"
#include "server/store/migrator.h"
#include <QDir>
#include <QLockFile>
#include <QStorageInfo>
#include <QtEndian>
#include <sys/stat.h>

namespace gatelodge::backup {

namespace {

constexpr quint32 kMostWords = 16 << 20;
constexpr qint64 kReserve = 512 << 20;

// pg_restore waits for the last piece, which is given out only when the file is whole: it cannot end before.
Done feed(QProcess &restore, Reader &reader, Muttering &mutters, Progress &progress) {
    restore.start(QIODevice::ReadWrite);
    if (!restore.waitForStarted())
        return failure(Fault::Misconfigured, QStringLiteral("pg_restore: ") + restore.errorString());
    for (;;) {
        GL_TRY(const QByteArray piece, reader.read());
        if (piece.isEmpty())
            break;
        restore.write(piece);
        while (restore.bytesToWrite() > 0 && restore.state() == QProcess::Running)
            restore.waitForBytesWritten(500);
        GL_DO(progress.goOn(mutters.steps(restore)));
        if (restore.state() != QProcess::Running)
            return {}; // it says why
    }
    restore.closeWriteChannel();
    while (restore.state() == QProcess::Running) {
        restore.waitForFinished(500);
        GL_DO(progress.goOn(mutters.steps(restore)));
    }
    return {};
}

Done runRestore(const store::Connection &connection, Reader &reader, int major, Progress &progress) {
    GL_TRY(const QString program, findProgram(QStringLiteral("pg_restore"), major));
    const auto restore = programFor(connection, program,
                                    {QStringLiteral("--format=custom"), QStringLiteral("--exit-on-error"),
                                     QStringLiteral("--single-transaction"), QStringLiteral("--no-owner")});
    Muttering mutters("processing data for table");
    const Done fed = feed(*restore, reader, mutters, progress);
    if (restore->state() != QProcess::NotRunning) {
        restore->kill(); // what it has not committed is gone
        restore->waitForFinished();
    }
    GL_DO(fed);
    GL_DO(progress.goOn(mutters.steps(*restore)));
    if (restore->exitStatus() == QProcess::NormalExit && restore->exitCode() == 0)
        return {};
    return failure(Fault::Unavailable,
                   QStringLiteral("nothing was restored, pg_restore came to no good end: ") +
                       (mutters.complaint().isEmpty() ? restore->errorString() : mutters.complaint()));
}

Done prepare(store::Session &session, const store::Connection &connection, const Contents &contents) {
    GL_TRY(const auto place, store::lookAtPlace(session));
    if (!place.empty)
        return failure(Fault::Refused,
                       QStringLiteral("%1: there is a house already, and a backup is restored into an empty database "
                                      "only; name another one (--database) or another folder (--data-dir)")
                           .arg(connection.shown()));
    if (place.major < contents.postgresMajor)
        return failure(Fault::Misconfigured, QStringLiteral("the backup is of PostgreSQL %1, and %2 is PostgreSQL %3")
                                                 .arg(contents.postgresMajor)
                                                 .arg(connection.shown())
                                                 .arg(place.major));
    GL_DO(store::makeRoles(session, contents.roles, contents.memberships));
    return store::beginRestoring(session);
}

// The house's own database may live on that disk, and has to live on.
Done lookForRoom(const QString &path, const Contents &contents) {
    const qint64 wanted = contents.databaseBytes * 3 / 2 + kReserve, free = QStorageInfo(path).bytesAvailable();
    if (free >= wanted)
        return {};
    return failure(Fault::Refused, QStringLiteral("a trial needs about %1 MB in %2, and %3 MB are free")
                                       .arg(wanted >> 20)
                                       .arg(path)
                                       .arg(free >> 20));
}

QString trialFolder(const QString &path) { return path + QStringLiteral("/trial-restore"); }
QString trialLock(const QString &path) { return path + QStringLiteral("/trial-restore.lock"); }

tl::unexpected<Error> notHeld(Error why) {
    why.constraint = kNotHeld;
    return failure(why);
}

Done makeRoom(QDir &folder, const QString &path, const Contents &contents) {
    folder.removeRecursively(); // of one that was killed
    GL_DO(lookForRoom(path, contents));
    // The database's account passes through; its own folder in it is closed to others.
    if (!folder.mkpath(QStringLiteral(".")) || ::chmod(QFile::encodeName(folder.path()).constData(), 0711) != 0)
        return failure(Fault::Misconfigured, QStringLiteral("%1 cannot be made").arg(folder.path()));
    return {};
}

// Compared, and with all that it left behind taken away.
Done inFolder(const QDir &folder, Opened &backup, Progress &progress) {
    const auto cluster =
        store::Cluster::start(folder, {QStringLiteral("fsync=off"), QStringLiteral("synchronous_commit=off"),
                                       QStringLiteral("full_page_writes=off"), QStringLiteral("autovacuum=off"),
                                       QStringLiteral("wal_level=minimal"), QStringLiteral("max_wal_senders=0")});
    if (!cluster)
        return notHeld(cluster.error());
    const store::Connection connection = (*cluster)->connection();
    const auto session = store::Session::open(connection);
    if (!session)
        return notHeld(session.error());
    if (const Done restored = restoreInto(**session, connection, backup, progress); !restored)
        return restored.error().fault == Fault::Misconfigured ? notHeld(restored.error()) : restored;
    return compareContents(**session, backup.contents, progress);
}

} // namespace

Result<Opened> openBackup(std::unique_ptr<Reader> reader, const service::SecretBytes &fileKey) {
    reader->unlock(fileKey);
    GL_TRY(const QByteArray length, reader->read(4));
    const auto count = qFromBigEndian<quint32>(length.constData());
    if (count > kMostWords)
        return failure(Fault::Invalid, QStringLiteral("the backup does not say what is in it"));
    GL_TRY(const QByteArray words, reader->read(qsizetype(count)));
    GL_TRY(Contents contents, contentsFrom(words));
    if (const int known = store::knownMigrations().last().number; contents.schema > known)
        return failure(Fault::Misconfigured,
                       QStringLiteral("the backup has schema %1, and this program knows %2: use a newer Gatelodge")
                           .arg(contents.schema)
                           .arg(known));
    return Opened{std::move(reader), std::move(contents)};
}

Done restoreInto(store::Session &session, const store::Connection &connection, Opened &backup, Progress &progress) {
    GL_DO(prepare(session, connection, backup.contents));
    const Done restored = runRestore(connection, *backup.reader, backup.contents.postgresMajor, progress);
    if (!restored)
        static_cast<void>(store::giveUpRestoring(session)); // the first error is the one to tell
    return restored;
}

Done restoreHouse(const store::Connection &connection, Opened &backup, Progress &progress) {
    GL_TRY(const auto session, store::Session::open(connection));
    GL_DO(store::holdSchema(*session));
    GL_DO(restoreInto(*session, connection, backup, progress));
    if (auto same = compareContents(*session, backup.contents, progress); !same) {
        static_cast<void>(store::giveUpRestoring(*session));
        return same;
    }
    return store::beginAnew(*session, backup.contents.schema);
}

Done tryBackup(Opened &backup, const QString &path, Progress &progress) {
    QDir folder(trialFolder(path));
    if (!QDir().mkpath(path))
        return notHeld({Fault::Misconfigured, QStringLiteral("%1 cannot be made").arg(path), {}});
    QLockFile lock(trialLock(path));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(100))
        return notHeld(
            lock.error() == QLockFile::LockFailedError
                ? Error{Fault::Busy, QStringLiteral("%1: a backup is being tried there just now").arg(path), {}}
                : Error{Fault::Misconfigured, QStringLiteral("%1 cannot be written").arg(path), {}});
    if (const Done room = makeRoom(folder, path, backup.contents); !room)
        return notHeld(room.error());
    Done tried = inFolder(folder, backup, progress);
    if (!folder.removeRecursively() && tried)
        tried = failure(Fault::Refused, QStringLiteral("%1 could not be taken away: do so").arg(folder.path()));
    return tried;
}

bool clearTrial(const QString &path) {
    QDir folder(trialFolder(path));
    if (!folder.exists() && !QFile::exists(trialLock(path)))
        return false;
    QLockFile lock(trialLock(path));
    lock.setStaleLockTime(0);
    return lock.tryLock(0) && folder.exists() && folder.removeRecursively();
}

Done tryBackup(const QString &file, const service::SecretBytes &fileKey, const QString &folder, Progress &progress) {
    GL_TRY(auto reader, Reader::open(file));
    GL_TRY(Opened backup, openBackup(std::move(reader), fileKey));
    return tryBackup(backup, folder, progress);
}

} // namespace gatelodge::backup
