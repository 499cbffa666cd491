// A real Apache with mod_auth_openidc on ports of its own: one virtual host a site, with the settings that the test has
// for it. It ends with this object.
#pragma once
#include <csignal>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <sys/prctl.h>

namespace gatelodge::tests {

constexpr auto kApache = "/usr/sbin/apache2";
constexpr int kApachePatience = 60'000; // ms

class Apache {
public:
    Apache() {
        m_folder.setAutoRemove(true);
        // Its children are nobody in particular, and read the pages.
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
        QDir(m_folder.path()).mkdir(QStringLiteral("pages"));
        // What the page shows is what an application behind it is told, as CGI has it.
        for (const char *page : {"page", "for_board", "for_crew"})
            write(QStringLiteral("pages/") + QLatin1String(page), "<!--#printenv -->\n");
    }
    ~Apache() { end(); }

    // A file beside its settings; the answer is its name.
    QString write(const QString &name, const QByteArray &text) const {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no file %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    // One that nobody else gets before this Apache has it.
    quint16 port() {
        auto held = std::make_unique<QTcpServer>();
        if (!held->listen(QHostAddress::LocalHost))
            qFatal("no port: %s", qPrintable(held->errorString()));
        m_held.push_back(std::move(held));
        return m_held.back()->serverPort();
    }

    void serve(quint16 port, const QString &settings) {
        m_first = m_first ? m_first : port;
        m_hosts += QStringLiteral("Listen 127.0.0.1:%1\n<VirtualHost 127.0.0.1:%1>\nServerName 127.0.0.1:%1\n"
                                  "%2\n</VirtualHost>\n")
                       .arg(port)
                       .arg(settings);
    }

    bool start() {
        QString settings =
            QStringLiteral("ServerRoot \"%1\"\nDefaultRuntimeDir \"%1\"\nPidFile \"%1/pid\"\nServerName 127.0.0.1\n"
                           "ErrorLog \"%1/log\"\nLogLevel warn auth_openidc:info\nUser www-data\n"
                           "Group www-data\nStartServers 1\nThreadsPerChild 16\n"
                           "MaxRequestWorkers 16\nDocumentRoot \"%1/pages\"\n")
                .arg(m_folder.path());
        for (const char *module :
             {"mpm_event", "authn_core", "authz_core", "authz_user", "auth_openidc", "headers", "include"})
            settings.prepend(
                QStringLiteral("LoadModule %1_module /usr/lib/apache2/modules/mod_%1.so\n").arg(QLatin1String(module)));
        settings += QStringLiteral("OIDCCacheShmMax 200\n<Location \"/\">\nOptions +Includes\n"
                                   "SetOutputFilter INCLUDES\n</Location>\n");
        const QString file = write(QStringLiteral("apache.conf"), (settings + m_hosts).toUtf8());
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
        m_held.clear();
        m_process.start(QLatin1StringView(kApache), {QStringLiteral("-f"), file, QStringLiteral("-DFOREGROUND")});
        const QDeadlineTimer patience(kApachePatience);
        for (QTcpSocket socket; !socket.waitForConnected(100);) {
            if (patience.hasExpired() || (m_process.waitForFinished(0) || m_process.state() == QProcess::NotRunning))
                return false;
            socket.connectToHost(QStringLiteral("127.0.0.1"), m_first);
        }
        return true;
    }

    bool end() {
        m_process.terminate();
        return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(kApachePatience);
    }

    QByteArray words() {
        QFile log(m_folder.filePath(QStringLiteral("log")));
        return m_process.readAll() + (log.open(QIODevice::ReadOnly) ? log.readAll().right(4'000) : QByteArray());
    }

private:
    QTemporaryDir m_folder{QStringLiteral("/tmp/gatelodge-apache-XXXXXX")};
    std::vector<std::unique_ptr<QTcpServer>> m_held;
    QString m_hosts;
    quint16 m_first = 0;
    QProcess m_process;
};

} // namespace gatelodge::tests
