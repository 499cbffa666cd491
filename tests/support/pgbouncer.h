// A real PgBouncer before the tests' database, on a socket of its own; it ends with this object.
#pragma once
#include "server/store/cluster_account.h"
#include "tests/support/test_database.h"
#include <QDeadlineTimer>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>

namespace gatelodge::tests {

constexpr auto kPgBouncer = "/usr/sbin/pgbouncer";
constexpr int kPoolerPatience = 30'000; // ms

class PgBouncer {
public:
    // lines: of its settings, "pool_mode = session" at least.
    PgBouncer(const store::Connection &to, const QByteArray &lines) : m_connection(to) {
        const auto account = store::ClusterAccount::choose();
        m_connection.host = m_folder.path();
        m_connection.port = 6432; // of a socket's name
        QFile settings(m_folder.filePath(QStringLiteral("pgbouncer.ini")));
        if (!QFile::exists(QLatin1StringView(kPgBouncer)) || !settings.open(QIODevice::WriteOnly))
            qFatal("the package pgbouncer is needed, and a temporary folder");
        settings.write("[databases]\n* = host=" + to.host.toUtf8() + " user=" + to.user.toUtf8() +
                       "\n[pgbouncer]\nauth_type = any\nlisten_addr =\nlisten_port = 6432\nunix_socket_dir = " +
                       m_folder.path().toUtf8() + '\n' + lines + '\n');
        settings.close();
        value(account.own(m_folder.path()));
        value(account.own(settings.fileName()));
        m_process = account.process();
        m_process->setProcessChannelMode(QProcess::MergedChannels);
        m_process->start(QLatin1StringView(kPgBouncer), {settings.fileName()});
        const QDeadlineTimer patience(kPoolerPatience);
        for (QLocalSocket socket; !socket.waitForConnected(100);) {
            if (patience.hasExpired() || m_process->state() == QProcess::NotRunning)
                qFatal("pgbouncer does not start: %s", m_process->readAll().constData());
            socket.connectToServer(m_folder.filePath(QStringLiteral(".s.PGSQL.6432")));
        }
    }
    ~PgBouncer() {
        m_process->terminate();
        m_process->waitForFinished(kPoolerPatience);
    }
    const store::Connection &connection() const { return m_connection; }

private:
    QTemporaryDir m_folder{QStringLiteral("/tmp/gatelodge-pooler-XXXXXX")};
    store::Connection m_connection;
    std::unique_ptr<QProcess> m_process;
};

} // namespace gatelodge::tests
