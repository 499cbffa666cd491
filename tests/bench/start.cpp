// From the program's start to the first 200, with a data folder that has been used before; and its memory when idle.
//   bench_start PROGRAM [rounds=7]
#include "tests/bench/queue_bench.h"
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <csignal>
#include <unistd.h>

using namespace gatelodge::bench;

namespace {

quint16 freePort() {
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("there is no free port");
    return server.serverPort();
}

bool answers(quint16 port) {
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected(100))
        return false;
    socket.write("GET /readyz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    return socket.waitForReadyRead(500) && socket.readAll().startsWith("HTTP/1.1 200");
}

double residentMegabytes(qint64 pid) {
    QFile file(QStringLiteral("/proc/%1/statm").arg(pid));
    return file.open(QIODevice::ReadOnly)
               ? file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6
               : 0;
}

} // namespace

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    const QString program = argc > 1 ? QString::fromLocal8Bit(argv[1])
                                     : QCoreApplication::applicationDirPath() + QStringLiteral("/gatelodged");
    const int rounds = argc > 2 ? atoi(argv[2]) : 7;
    const QString folder = QStringLiteral("/tmp/gatelodge-bench-start-%1").arg(QCoreApplication::applicationPid());
    std::vector<double> times;
    double resident = 0;
    for (int round = 0; round <= rounds; ++round) { // the first one makes the cluster, and does not count
        const quint16 port = freePort();
        QProcess server;
        server.setStandardErrorFile(QProcess::nullDevice());
        QElapsedTimer timer;
        timer.start();
        server.start(program, {QStringLiteral("serve"), QStringLiteral("--data-dir"), folder,
                               QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(port)});
        if (!server.waitForStarted())
            qFatal("%s: %s", qPrintable(program), qPrintable(server.errorString()));
        while (!answers(port)) {
            if (server.waitForFinished(0) || timer.elapsed() > 60'000)
                qFatal("%s does not answer", qPrintable(program));
        }
        if (round > 0)
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
        resident = residentMegabytes(server.processId());
        ::kill(pid_t(server.processId()), SIGTERM);
        server.waitForFinished(30'000);
    }
    QDir(folder).removeRecursively();
    print({{QStringLiteral("bench"), QStringLiteral("start")},
           {QStringLiteral("warm_ms"), median(std::move(times))},
           {QStringLiteral("resident_mb"), resident}});
    return 0;
}
