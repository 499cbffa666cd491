#include "server/store/cluster.h"
#include "server/store/cluster_account.h"
#include "server/store/session.h"
#include <csignal>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QStandardPaths>
#include <QThread>
#include <unistd.h>

namespace gatelodge::store {

namespace {

const QString kOwner = QStringLiteral("gatelodge"); // the cluster's superuser

bool hasPrograms(const QString &folder) {
    return QFile::exists(folder + QStringLiteral("/initdb")) && QFile::exists(folder + QStringLiteral("/postgres"));
}

QString highestInstalled() {
    const QDir root(QStringLiteral("/usr/lib/postgresql"));
    QString best;
    double highest = 0;
    const auto versions = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &version : versions) {
        const QString folder = root.filePath(version + QStringLiteral("/bin"));
        if (version.toDouble() > highest && hasPrograms(folder)) {
            highest = version.toDouble();
            best = folder;
        }
    }
    return best;
}

} // namespace

Result<QString> findPostgres() {
    if (const QString given = qEnvironmentVariable("PG_BINDIR"); !given.isEmpty()) {
        if (hasPrograms(given))
            return given;
        return failure(Fault::Misconfigured, QStringLiteral("PG_BINDIR: %1 holds no initdb and postgres").arg(given));
    }
    QProcess config;
    config.start(QStringLiteral("pg_config"), {QStringLiteral("--bindir")});
    if (config.waitForFinished(5000)) {
        const QString folder = QString::fromLocal8Bit(config.readAllStandardOutput()).trimmed();
        if (hasPrograms(folder))
            return folder;
    }
    if (const QString folder = highestInstalled(); !folder.isEmpty())
        return folder;
    if (const QString initdb = QStandardPaths::findExecutable(QStringLiteral("initdb")); !initdb.isEmpty())
        return QFileInfo(QFileInfo(initdb).canonicalFilePath()).path();
    return failure(
        Fault::Misconfigured,
        QStringLiteral("PostgreSQL's programs were not found: install PostgreSQL 15 or newer, or set PG_BINDIR"));
}

Cluster::Cluster(QDir data, QString binaries) : m_data(std::move(data)), m_binaries(std::move(binaries)) {
    // A socket's path may have 107 bytes, a data directory's more: hence a short directory named after a digest of it.
    const QByteArray digest =
        QCryptographicHash::hash(m_data.absolutePath().toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    const QString own = geteuid() == 0 ? QStringLiteral("/run") : qEnvironmentVariable("XDG_RUNTIME_DIR");
    m_run =
        (own.isEmpty() ? QStringLiteral("/tmp") : own) + QStringLiteral("/gatelodge-") + QString::fromLatin1(digest);
}

Cluster::~Cluster() {
    if (!m_server)
        return;
    ::kill(pid_t(m_server->processId()), SIGINT); // fast shutdown: clients are sent away, everything is written
    m_server->waitForFinished(30'000);
}

QString Cluster::clusterPath() const { return m_data.filePath(QStringLiteral("postgresql")); }

Connection Cluster::connection(const QString &database) const {
    Connection connection;
    connection.host = m_run;
    connection.database = database;
    connection.user = kOwner;
    return connection;
}

qint64 Cluster::serverPid() const { return postmasterLine(1).toLongLong(); }

QString Cluster::postmasterLine(int number) const {
    QFile file(clusterPath() + QStringLiteral("/postmaster.pid"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n').value(number - 1).trimmed();
}

bool Cluster::isRunning() const { return postmasterLine(8) == QLatin1String("ready") && serverLives(serverPid()); }

// A process number alone proves nothing after a crash: it may belong to a stranger by now. A server stands in its data.
bool Cluster::serverLives(qint64 pid) const {
    const QString cwd = QFile::symLinkTarget(QStringLiteral("/proc/%1/cwd").arg(pid));
    return pid > 0 && !cwd.isEmpty() && cwd == QFileInfo(clusterPath()).canonicalFilePath();
}

// As a guest: the owner may have another run directory, and the database is made after the server is ready.
bool Cluster::visit() {
    if (!isRunning())
        return false;
    m_run = postmasterLine(5);
    return Session::open(connection()).has_value();
}

Result<std::unique_ptr<Cluster>> Cluster::start(const QDir &dataDirectory, const QStringList &serverOptions) {
    GL_TRY(const QString binaries, findPostgres());
    std::unique_ptr<Cluster> cluster(new Cluster(QDir(dataDirectory.absolutePath()), binaries));
    GL_DO(cluster->prepareFolders());
    // Held while the cluster is made and started, and by its owner for as long as it runs.
    cluster->m_lock = std::make_unique<QLockFile>(cluster->m_data.filePath(QStringLiteral("cluster.lock")));
    cluster->m_lock->setStaleLockTime(0);
    QElapsedTimer waited;
    waited.start();
    while (!cluster->m_lock->tryLock(50)) {
        if (cluster->visit()) // somebody else owns a running cluster
            return cluster;
        if (waited.elapsed() > 60'000)
            return failure(Fault::Unavailable,
                           QStringLiteral("%1: another process holds the database and does not start it")
                               .arg(cluster->m_data.absolutePath()));
    }
    GL_DO(cluster->waitForFormerServer());
    if (!QFile::exists(cluster->clusterPath() + QStringLiteral("/PG_VERSION")))
        GL_DO(cluster->initialise());
    GL_DO(cluster->prepareRunFolder());
    GL_DO(cluster->launch(serverOptions));
    GL_DO(cluster->createDatabase());
    return cluster;
}

Done Cluster::prepareFolders() {
    const QString data = m_data.absolutePath();
    if (!m_data.mkpath(QStringLiteral(".")))
        return failure(Fault::Misconfigured, QStringLiteral("data_dir: %1 cannot be made").arg(data));
    if (!QFileInfo(data).isWritable())
        return failure(Fault::Misconfigured, QStringLiteral("data_dir: %1 cannot be written").arg(data));
    if (const QFileInfo cluster(clusterPath()); geteuid() != 0 && cluster.exists() && cluster.ownerId() != geteuid())
        return failure(Fault::Misconfigured,
                       QStringLiteral("data_dir: %1 belongs to somebody else").arg(clusterPath()));
    return ClusterAccount::choose().mayEnter(data);
}

Done Cluster::prepareRunFolder() {
    if (!QDir().mkpath(m_run))
        return failure(Fault::Misconfigured,
                       QStringLiteral("the database's socket directory %1 cannot be made").arg(m_run));
    if (geteuid() != 0 && QFileInfo(m_run).ownerId() != geteuid())
        return failure(Fault::Misconfigured,
                       QStringLiteral("the database's socket directory %1 belongs to somebody else").arg(m_run));
    return ClusterAccount::choose().own(m_run);
}

// Beside its place, and moved there when it is whole: a crash in the middle leaves nothing that looks like a cluster.
Done Cluster::initialise() {
    const ClusterAccount account = ClusterAccount::choose();
    const QString draft = clusterPath() + QStringLiteral(".new");
    if (!QDir(draft).removeRecursively() || !QDir().mkpath(draft))
        return failure(Fault::Misconfigured, QStringLiteral("data_dir: %1 cannot be made").arg(draft));
    GL_DO(account.own(draft));
    GL_DO(account.run(m_binaries + QStringLiteral("/initdb"),
                      {QStringLiteral("-D"), draft, QStringLiteral("-U"), kOwner, QStringLiteral("--auth=peer"),
                       QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8"),
                       QStringLiteral("--no-instructions")}));
    // Only the operating system account that runs Gatelodge may connect, only through the socket, as the owner.
    QFile ident(draft + QStringLiteral("/pg_ident.conf"));
    QFile access(draft + QStringLiteral("/pg_hba.conf"));
    const bool written = ident.open(QIODevice::Append) && access.open(QIODevice::WriteOnly) &&
                         ident.write("gatelodge " + account.loginName().toUtf8() + " gatelodge\n") > 0 &&
                         access.write("local all gatelodge peer map=gatelodge\n") > 0 && ident.flush() &&
                         access.flush();
    if (!written || ::rename(draft.toLocal8Bit().constData(), clusterPath().toLocal8Bit().constData()) != 0)
        return failure(Fault::Misconfigured, QStringLiteral("data_dir: %1 cannot be written").arg(clusterPath()));
    return {};
}

// After a crash of ours the server may still be stopping, or even run on without an owner.
Done Cluster::waitForFormerServer() {
    QElapsedTimer waited;
    waited.start();
    const qint64 former = serverPid();
    if (serverLives(former))
        ::kill(pid_t(former), SIGINT);
    while (serverLives(former)) {
        if (waited.elapsed() > 30'000)
            return failure(Fault::Unavailable,
                           QStringLiteral("a former PostgreSQL (process %1) does not stop").arg(former));
        QThread::msleep(5);
    }
    return {};
}

Done Cluster::launch(const QStringList &serverOptions) {
    const ClusterAccount account = ClusterAccount::choose();
    const QString version = [this] {
        QFile file(clusterPath() + QStringLiteral("/PG_VERSION"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
    }();
    QStringList arguments{QStringLiteral("-D"), clusterPath(),
                          QStringLiteral("-k"), m_run,
                          QStringLiteral("-c"), QStringLiteral("listen_addresses="),
                          QStringLiteral("-c"), QStringLiteral("unix_socket_permissions=0700"),
                          QStringLiteral("-c"), QStringLiteral("logging_collector=off"),
                          QStringLiteral("-c"), QStringLiteral("log_destination=stderr"),
                          QStringLiteral("-c"), QStringLiteral("jit=off"),
                          // Else whoever writes much, an import above all, makes and fills files of the log by itself.
                          QStringLiteral("-c"), QStringLiteral("wal_buffers=32MB")};
    for (const QString &option : serverOptions)
        arguments << QStringLiteral("-c") << option;
    m_server = account.process();
    const QString log = m_data.filePath(QStringLiteral("postgresql.log"));
    m_server->setProcessChannelMode(QProcess::MergedChannels);
    m_server->setStandardOutputFile(log, QIODevice::Append);
    m_server->start(m_binaries + QStringLiteral("/postgres"), arguments);
    QElapsedTimer waited;
    waited.start();
    while (!(isRunning() && serverPid() == m_server->processId())) {
        if (m_server->waitForFinished(5) || waited.elapsed() > 60'000) {
            m_server.reset();
            QFile file(log);
            const QString complaint = file.open(QIODevice::ReadOnly)
                                          ? QString::fromUtf8(file.readAll()).trimmed().split(u'\n').last().simplified()
                                          : QString();
            return failure(Fault::Unavailable, QStringLiteral("PostgreSQL did not start on %1 (version %2): %3")
                                                   .arg(clusterPath(), version, complaint));
        }
    }
    return {};
}

Done Cluster::createDatabase() {
    GL_TRY(const auto session, Session::open(connection(QStringLiteral("postgres"))));
    auto created = session->script(QStringLiteral("CREATE DATABASE gatelodge"));
    if (!created && !created.error().detail.contains(QLatin1String("42P04"))) // it exists already
        return failure(created.error());
    return {};
}

} // namespace gatelodge::store
