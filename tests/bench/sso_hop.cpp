// How many hops a second, how long each takes and what it costs, against the database alone (the goal: 15,000/s at 64
// connections with a p99 under 15 ms on two cores that the load generator and PostgreSQL share). Needs wrk and pgbench.
//
//   bench_sso_hop [--people 100000] [--seconds 8] [--connections 1,16,64,256] [--hold]
//
// One JSON object a line. "recorded": false is the same hop with its visit thrown away: what remains is the server.
#include "server/store/statements.h"
#include "tests/bench/sso_hop_house.h"
#include "tests/bench/wrk_run.h"
#include <cstdio>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

using namespace gatelodge;
using namespace gatelodge::bench;

namespace {

void print(const QJsonObject &line) {
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

QString outputOf(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment) {
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit)
        qFatal("%s cannot be run", qPrintable(program));
    return QString::fromUtf8(process.readAll());
}

QString found(const QString &text, const char *pattern) {
    return QRegularExpression(QLatin1String(pattern)).match(text).captured(1);
}

constexpr int kMostClients = 90; // PostgreSQL lets a hundred in

struct Plan {
    int people = 100'000;
    int seconds = 8;
};

void drive(const House &house, const Plan &plan, int connections, bool recorded) {
    const auto before = house.tally();
    const WrkRun run = runWrk(house.port(), {plan.people, plan.seconds, connections});
    const auto after = house.tally();
    const double commits = double(after.commits - before.commits);
    print({{QStringLiteral("what"), QStringLiteral("hop")},
           {QStringLiteral("recorded"), recorded},
           {QStringLiteral("connections"), connections},
           {QStringLiteral("per_second"), run.perSecond},
           {QStringLiteral("p50_ms"), run.p50},
           {QStringLiteral("p99_ms"), run.p99},
           {QStringLiteral("server_cpu_us"), run.cpuMicroseconds},
           {QStringLiteral("visits_per_commit"), commits > 0 ? double(after.visits - before.visits) / commits : 0.0},
           {QStringLiteral("commits_per_second"), commits / plan.seconds},
           {QStringLiteral("refused"), run.refused}});
}

// One visit a transaction, as a server without a gatherer would record it.
void drivePgbench(const store::Connection &connection, const Plan &plan, int clients) {
    QTemporaryDir folder;
    QFile script(folder.filePath(QStringLiteral("visit.sql")));
    QString sql = store::statementText("visit.record").simplified();
    sql.replace(QLatin1String("$1::uuid[]"), QLatin1String("ARRAY[md5('u' || (:i)::int)::uuid]"))
        .replace(QLatin1String("$2::int[]"), QLatin1String("ARRAY[(:i)::int % 10 + 1]"))
        .replace(QLatin1String("$3::bigint[]"), QLatin1String("ARRAY[1::bigint]"))
        .replace(QLatin1String("$4::int[]"), QLatin1String("ARRAY[0]"));
    if (!script.open(QIODevice::WriteOnly))
        qFatal("no temporary file");
    script.write("\\set i random(0, " + QByteArray::number(plan.people - 1) + ")\n" + sql.toUtf8() + ";\n");
    script.close();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PGOPTIONS"), QStringLiteral("-c search_path=gatelodge,public"));
    const QString out =
        outputOf(QStringLiteral("pgbench"),
                 {QStringLiteral("-n"), QStringLiteral("-M"), QStringLiteral("prepared"), QStringLiteral("-c"),
                  QString::number(clients), QStringLiteral("-j"), QStringLiteral("2"), QStringLiteral("-T"),
                  QString::number(plan.seconds), QStringLiteral("-f"), script.fileName(), QStringLiteral("-h"),
                  connection.host, QStringLiteral("-U"), connection.user, connection.database},
                 environment);
    if (!out.contains(QLatin1String("tps = ")))
        qWarning("%s", qPrintable(out));
    print({{QStringLiteral("what"), QStringLiteral("pgbench, a commit a visit")},
           {QStringLiteral("connections"), clients},
           {QStringLiteral("per_second"), found(out, "tps = ([0-9.]+)").toDouble()},
           {QStringLiteral("mean_ms"), found(out, "latency average = ([0-9.]+)").toDouble()}});
}

} // namespace

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("people"), QString(), QStringLiteral("n"), QStringLiteral("100000")});
    parser.addOption({QStringLiteral("seconds"), QString(), QStringLiteral("n"), QStringLiteral("8")});
    parser.addOption({QStringLiteral("connections"), QString(), QStringLiteral("list"), QStringLiteral("1,16,64,256")});
    parser.addOption({QStringLiteral("hold"), QStringLiteral("serve until a key is pressed, for a profiler")});
    parser.process(app);
    const Plan plan{parser.value(QStringLiteral("people")).toInt(), parser.value(QStringLiteral("seconds")).toInt()};

    QTemporaryDir folder(QStringLiteral("/var/tmp/gatelodge-bench-XXXXXX"));
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7755)); // the database's account passes through
    auto cluster = store::Cluster::start(QDir(folder.path()));
    if (!cluster)
        qFatal("%ls", qUtf16Printable(cluster.error().detail));
    const store::Connection connection = (*cluster)->connection();
    const auto vault = std::make_shared<const service::Vault>(service::Vault::generate());
    if (const Done filled = fill(connection, *vault, plan.people); !filled)
        qFatal("%ls", qUtf16Printable(filled.error().detail));

    const auto connections = parser.value(QStringLiteral("connections")).split(u',');
    for (const bool recording : {true, false}) {
        House house(connection, vault, recording);
        house.know(plan.people);
        if (parser.isSet(QStringLiteral("hold"))) {
            std::printf("port %d\n", house.port());
            std::fflush(stdout);
            std::getchar();
            continue;
        }
        for (const QString &count : connections)
            drive(house, plan, count.toInt(), recording);
    }
    if (!parser.isSet(QStringLiteral("hold")))
        for (const QString &count : connections)
            drivePgbench(connection, plan, qMin(kMostClients, count.toInt()));
    return 0;
}
