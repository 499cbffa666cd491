#include "tests/support/test_database.h"
#include "server/store/cluster.h"
#include "server/store/cluster_account.h"
#include "server/store/migrator.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QLockFile>
#include <QThread>
#include <atomic>
#include <unistd.h>

namespace gatelodge::tests {

using store::Connection;
using store::Session;

namespace {

// Short, since a socket's path may have 107 bytes, and outside of a home folder, which the database's account may not
// enter.
QDir clusterFolder() {
    const QString given = qEnvironmentVariable("GATELODGE_TEST_CLUSTER");
    return QDir(given.isEmpty() ? QStringLiteral("/tmp/gatelodge-tests-%1").arg(geteuid()) : given);
}

Connection connectionTo(const QString &database) {
    Connection connection;
    connection.host = clusterFolder().filePath(QStringLiteral("socket"));
    connection.database = database;
    connection.user = QStringLiteral("gatelodge");
    return connection;
}

constexpr std::chrono::seconds kPatience{120};

bool answers() { return bool(Session::open(connectionTo(QStringLiteral("postgres")))); }

// A server that is there but does not answer yet comes back from a crash, or has all its connections in use.
bool isAlive(const QDir &folder) {
    QFile file(folder.filePath(QStringLiteral("data/postmaster.pid")));
    const QByteArray pid = file.open(QIODevice::ReadOnly) ? file.readLine().trimmed() : QByteArray();
    QFile name(QStringLiteral("/proc/%1/comm").arg(QString::fromLatin1(pid)));
    return !pid.isEmpty() && name.open(QIODevice::ReadOnly) && name.readLine().trimmed() == "postgres";
}

Done startCluster(const QDir &folder) {
    GL_TRY(const QString binaries, store::findPostgres());
    const auto account = store::ClusterAccount::choose();
    const QString data = folder.filePath(QStringLiteral("data")), socket = folder.filePath(QStringLiteral("socket"));
    for (const QString &path : {data, socket}) {
        QDir().mkpath(path);
        GL_DO(account.own(path));
    }
    if (!QFile::exists(data + QStringLiteral("/PG_VERSION")))
        GL_DO(account.run(binaries + QStringLiteral("/initdb"),
                          {QStringLiteral("-D"), data, QStringLiteral("-U"), QStringLiteral("gatelodge"),
                           QStringLiteral("--auth=trust"), QStringLiteral("-E"), QStringLiteral("UTF8"),
                           QStringLiteral("--locale=C.UTF-8"), QStringLiteral("-N")}));
    const QString options = QStringLiteral("-k %1 -c listen_addresses= -c fsync=off -c max_connections=400 -c jit=off "
                                           "-c unix_socket_permissions=0700").arg(socket);
    return account.run(binaries + QStringLiteral("/pg_ctl"),
                       {QStringLiteral("-D"), data, QStringLiteral("-w"), QStringLiteral("-o"), options,
                        QStringLiteral("-l"), data + QStringLiteral("/log"), QStringLiteral("start")});
}

// The test's clock: the production function cannot be shifted, this one can.
const char *const kShiftableClock =
    "CREATE OR REPLACE FUNCTION gatelodge.now() RETURNS timestamptz LANGUAGE sql STABLE AS "
    "'SELECT pg_catalog.now() + coalesce(nullif(current_setting(''gatelodge.clock_shift'', true), ''''), "
    "''0'')::interval'";

QString templateName() {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto migrations = store::knownMigrations();
    for (const auto &migration : migrations)
        hash.addData(migration.sql.toUtf8());
    hash.addData(kShiftableClock);
    return QStringLiteral("template_") + QString::fromLatin1(hash.result().toHex().left(16));
}

Done makeTemplate(Session &admin, const QString &name) {
    const QString draft = name + QStringLiteral("_draft");
    GL_DO(admin.script(QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(draft)));
    GL_DO(admin.script(QStringLiteral("CREATE DATABASE %1").arg(draft)));
    {
        GL_TRY(const auto session, Session::open(connectionTo(draft)));
        GL_DO(store::migrate(*session));
        GL_DO(session->script(QString::fromLatin1(kShiftableClock)));
    }
    return admin.script(QStringLiteral("ALTER DATABASE %1 RENAME TO %2").arg(draft, name));
}

Done cloneInto(const QString &database) {
    const QDir folder = clusterFolder();
    folder.mkpath(QStringLiteral("."));
    QLockFile lock(folder.filePath(QStringLiteral("lock")));
    lock.lock();
    for (QDeadlineTimer patience(kPatience); !answers(); QThread::msleep(20)) {
        if (!isAlive(folder)) {
            GL_DO(startCluster(folder));
        } else if (patience.hasExpired()) {
            return failure(Fault::Unavailable, QStringLiteral("the tests' database server does not answer"));
        }
    }
    GL_TRY(const auto admin, Session::open(connectionTo(QStringLiteral("postgres"))));
    const QString name = templateName();
    GL_DO(admin->script(QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(database))); // of a crashed test
    auto cloned = admin->script(QStringLiteral("CREATE DATABASE %1 TEMPLATE %2").arg(database, name));
    if (!cloned && cloned.error().detail.contains(QLatin1String("3D000"))) { // there is no such template yet
        GL_DO(makeTemplate(*admin, name));
        cloned = admin->script(QStringLiteral("CREATE DATABASE %1 TEMPLATE %2").arg(database, name));
    }
    return cloned;
}

} // namespace

TestDatabase::TestDatabase() {
    static std::atomic<int> counter{0};
    const QString name = QStringLiteral("t_%1_%2").arg(QCoreApplication::applicationPid()).arg(++counter);
    value(cloneInto(name));
    m_connection = connectionTo(name);
}

TestDatabase::~TestDatabase() {
    const auto admin = value(Session::open(connectionTo(QStringLiteral("postgres"))));
    value(admin->script(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(m_connection.database)));
}

std::unique_ptr<Session> TestDatabase::session() const { return value(Session::open(m_connection)); }

void TestDatabase::shiftClock(std::chrono::seconds ahead) {
    value(session()->script(QStringLiteral("ALTER DATABASE %1 SET gatelodge.clock_shift = '%2 s'")
                                .arg(m_connection.database)
                                .arg(ahead.count())));
}

} // namespace gatelodge::tests
