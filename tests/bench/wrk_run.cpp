#include "tests/bench/wrk_run.h"
#include <QProcess>
#include <QRegularExpression>
#include <sys/resource.h>

namespace gatelodge::bench {

namespace {

double cpuSeconds() {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

QString found(const QString &text, const char *pattern) {
    return QRegularExpression(QLatin1String(pattern)).match(text).captured(1);
}

// wrk writes 612.00us, 1.20ms or 1.02s.
double inMilliseconds(const QString &latency) {
    const double number = found(latency, "^([0-9.]+)").toDouble();
    if (latency.endsWith(QLatin1String("us")))
        return number / 1000;
    return latency.endsWith(QLatin1String("ms")) ? number : number * 1000;
}

QString outputOf(quint16 port, const WrkPlan &plan) {
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PEOPLE"), QString::number(plan.people));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("wrk"),
                  {QStringLiteral("-t"), QString::number(qMin(2, plan.connections)), QStringLiteral("-c"),
                   QString::number(plan.connections), QStringLiteral("-d"), QString::number(plan.seconds),
                   QStringLiteral("--latency"), QStringLiteral("-s"),
                   QStringLiteral(GATELODGE_SOURCE_DIR "/tests/bench/") + QLatin1String(plan.script),
                   QStringLiteral("http://127.0.0.1:%1/").arg(port)});
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit)
        qFatal("wrk cannot be run");
    return QString::fromUtf8(process.readAll());
}

} // namespace

WrkRun runWrk(quint16 port, const WrkPlan &plan) {
    const double cpu = cpuSeconds();
    const QString out = outputOf(port, plan);
    WrkRun run;
    run.hops = found(out, "(\\d+) requests in").toDouble();
    run.perSecond = found(out, "Requests/sec:\\s+([0-9.]+)").toDouble();
    run.p50 = inMilliseconds(found(out, "\n\\s+50%\\s+(\\S+)"));
    run.p99 = inMilliseconds(found(out, "99%\\s+(\\S+)"));
    run.cpuMicroseconds = run.hops > 0 ? (cpuSeconds() - cpu) / run.hops * 1e6 : 0;
    run.refused = found(out, "Non-2xx or 3xx responses: (\\d+)").toInt();
    return run;
}

} // namespace gatelodge::bench
