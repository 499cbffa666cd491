// gatelodged as its operator runs it: a command with what it says and how it ends, and a server that says when it is
// ready. Both with nothing of this test's own settings in their environment.
#pragma once
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>
#include <unistd.h>

namespace gatelodge::tests {

constexpr int kProgramPatience = 60'000; // ms: a first PostgreSQL on a busy machine

inline void prepare(QProcess &process, const QString &home, const QStringList &arguments) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith(QLatin1String("GATELODGE_")))
            environment.remove(name);
    }
    environment.insert(QStringLiteral("HOME"), home);
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(GATELODGED));
    process.setArguments(arguments);
}

struct Said {
    int exitCode = -1;
    QString out, err;
    QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
    QStringList complaints() const { return err.split(u'\n', Qt::SkipEmptyParts); }
};

// Runs a command to its end. --data-dir is given with it.
inline Said run(const QDir &folder, QStringList arguments, const QByteArray &input = {}) {
    QProcess process;
    prepare(process, folder.path(), arguments << QStringLiteral("--data-dir") << folder.path());
    process.start();
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(kProgramPatience) || process.exitStatus() != QProcess::NormalExit)
        qWarning("%s: %s", qPrintable(arguments.join(u' ')), qPrintable(process.errorString()));
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

// `gatelodged serve`, with the descriptor that is told when it serves.
class Serving {
public:
    Serving(const QDir &folder, quint16 port, const QStringList &more = {}) {
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC) != 0)
            qFatal("no pipe");
        prepare(m_process, folder.path(),
                QStringList{QStringLiteral("serve"), QStringLiteral("--data-dir"), folder.path(),
                            QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(port),
                            QStringLiteral("--ready-fd"), QStringLiteral("9")} +
                    more);
        m_process.setChildProcessModifier([from = ends[1]] { ::dup2(from, 9); });
        m_process.start();
        m_process.waitForStarted();
        ::close(ends[1]);
        readLine(ends[0]);
        ::close(ends[0]);
    }
    ~Serving() {
        if (m_process.state() != QProcess::NotRunning)
            end(SIGKILL);
    }
    QByteArray readyLine() const { return m_ready; }
    QString errors() { return QString::fromUtf8(m_process.readAllStandardError()); }
    bool end(int signal) {
        ::kill(pid_t(m_process.processId()), signal);
        return m_process.waitForFinished(kProgramPatience);
    }
    const QProcess &process() const { return m_process; }

private:
    void readLine(int descriptor) {
        pollfd waiting{descriptor, POLLIN, 0};
        char bytes[256];
        while (!m_ready.endsWith('\n') && ::poll(&waiting, 1, kProgramPatience) == 1) {
            const auto got = ::read(descriptor, bytes, sizeof bytes);
            if (got <= 0)
                break; // it ended without a word
            m_ready += QByteArray(bytes, qsizetype(got));
        }
    }
    QProcess m_process;
    QByteArray m_ready;
};

// Processes whose command line names the folder: its PostgreSQL.
inline QStringList processesOf(const QDir &folder) {
    QStringList pids;
    for (const QString &pid : QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        QFile command(QStringLiteral("/proc/%1/cmdline").arg(pid));
        if (command.open(QIODevice::ReadOnly) && command.readAll().contains(folder.path().toUtf8()))
            pids << pid;
    }
    return pids;
}

} // namespace gatelodge::tests
