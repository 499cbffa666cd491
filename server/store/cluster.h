// The private PostgreSQL: a cluster of our own in the data directory, reachable only through a socket in a short run
// directory, only by this program's user. It is our child and dies with us. One lock file names the owner: a second
// process connects to the running cluster, or starts it for its own duration.
#pragma once
#include "server/store/connection.h"
#include <memory>
#include <QDir>

class QLockFile;
class QProcess;

namespace gatelodge::store {

// Where PostgreSQL's programs are: $PG_BINDIR, pg_config, the highest /usr/lib/postgresql/*/bin, PATH.
Result<QString> findPostgres();

class Cluster {
public:
    // Creates the cluster if there is none, starts it unless it runs, and waits until it accepts connections.
    // The calling thread must live as long as the cluster: the child asks to die with the thread that made it.
    static Result<std::unique_ptr<Cluster>> start(const QDir &dataDirectory, const QStringList &serverOptions = {});
    ~Cluster(); // stops the server if this process started it

    Connection connection(const QString &database = QStringLiteral("gatelodge")) const;
    bool startedHere() const { return m_server != nullptr; }
    qint64 serverPid() const;

private:
    Cluster(QDir data, QString binaries);
    Done prepareFolders();
    Done prepareRunFolder();
    Done initialise();
    Done waitForFormerServer();
    Done launch(const QStringList &serverOptions);
    Done createDatabase();
    bool isRunning() const;
    bool serverLives(qint64 pid) const;
    bool visit();
    QString postmasterLine(int number) const;
    QString clusterPath() const;

    QDir m_data;
    QString m_binaries;
    QString m_run; // the socket's directory
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QProcess> m_server;
};

} // namespace gatelodge::store
