#include "server/store/migrator.h"
#include "server/store/statements.h"
#include <QDir>
#include <QFile>
#include <QSqlError>

namespace gatelodge::store {

namespace {

// Any number will do, as long as every node asks for the same one.
const char *const kLock = "SELECT pg_advisory_lock(7242600121)";
const char *const kUnlock = "SELECT pg_advisory_unlock(7242600121)";

Result<int> presentVersion(Session &session) {
    GL_DO(session.script(QStringLiteral("CREATE SCHEMA IF NOT EXISTS gatelodge; CREATE EXTENSION IF NOT EXISTS pg_trgm;"
                                        "CREATE TABLE IF NOT EXISTS gatelodge.schema_version (number int PRIMARY KEY,"
                                        " name text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())")));
    GL_TRY(const Row row, session.one("migration.version"));
    return row.number("number");
}

Done apply(Session &session, const Migration &migration) {
    GL_DO(session.script(QStringLiteral("BEGIN;") + migration.sql));
    const auto recorded = session.run("migration.record", migration.number, migration.name);
    if (!recorded)
        return failure(recorded.error());
    return session.script(QStringLiteral("COMMIT"));
}

Result<int> applyMissing(Session &session) {
    GL_TRY(const Row restored, session.one("migration.half_restored"));
    if (restored.flag("half"))
        return failure(Fault::Misconfigured,
                       QStringLiteral("a backup was being restored into this database and did not come to its end: "
                                      "restore it again (gatelodged restore), or drop its schemas gatelodge and "
                                      "gatelodge_restoring"));
    const QList<Migration> known = knownMigrations();
    GL_TRY(const int present, presentVersion(session));
    if (present > known.last().number)
        return failure(Fault::Misconfigured,
                       QStringLiteral("the database has schema %1, and this program knows %2: use a newer Gatelodge")
                           .arg(present)
                           .arg(known.last().number));
    int applied = 0;
    for (const Migration &migration : known) {
        if (migration.number <= present)
            continue;
        if (auto done = apply(session, migration); !done) {
            static_cast<void>(session.script(QStringLiteral("ROLLBACK"))); // the first error is the one to tell
            return failure(Fault::Internal, migration.name + QStringLiteral(": ") + done.error().detail);
        }
        ++applied;
    }
    GL_DO(session.one("migration.renew_names_order")); // another ICU since the last start
    return applied;
}

} // namespace

QList<Migration> knownMigrations() {
    statementNames(); // makes sure that the compiled-in files are registered
    QList<Migration> migrations;
    const QDir folder(QStringLiteral(":/gatelodge/migrations"));
    const auto files = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read the migration %s", qPrintable(name));
        migrations << Migration{name.left(4).toInt(), name.chopped(4), QString::fromUtf8(file.readAll())};
    }
    return migrations;
}

Result<int> migrate(Session &session) {
    GL_DO(session.script(QString::fromLatin1(kLock)));
    auto applied = applyMissing(session);
    const Done unlocked = session.script(QString::fromLatin1(kUnlock));
    if (applied && !unlocked)
        return failure(unlocked.error());
    return applied;
}

} // namespace gatelodge::store
