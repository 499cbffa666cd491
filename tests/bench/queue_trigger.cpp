// What the triggers cost: an UPDATE of many users who each visited ten sites, bare, with the queue, and with the audit
// as well (goal: the queue at most three times the bare update).
//   bench_queue_trigger [people=100000] [sites=10] [rounds=3]
#include "tests/bench/queue_bench.h"
#include <QCoreApplication>
#include <QElapsedTimer>

using namespace gatelodge;
using namespace gatelodge::bench;

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    const int people = argc > 1 ? atoi(argv[1]) : 100000, sites = argc > 2 ? atoi(argv[2]) : 10;
    const int rounds = argc > 3 ? atoi(argv[3]) : 3;
    BenchHouse house;
    house.addPeople(people);
    house.addSites(sites, [](int) { return QByteArray("http://127.0.0.1:9/"); });
    house.sql(QStringLiteral("ALTER SYSTEM SET max_wal_size = '4GB'"));
    house.sql(QStringLiteral("SELECT pg_reload_conf()"));
    const auto measure = [&](const char *what, const QString &prepare) {
        std::vector<double> seconds;
        for (int round = 0; round < rounds; ++round) {
            house.sql(QStringLiteral("VACUUM users"));
            house.sql(QStringLiteral("TRUNCATE user_change"));
            house.sql(QStringLiteral("CHECKPOINT"));
            house.sql(prepare);
            QElapsedTimer timer;
            timer.start();
            house.sql(QStringLiteral("UPDATE users SET status_message = 'round %1'").arg(round));
            seconds.push_back(double(timer.nsecsElapsed()) / 1e9);
        }
        print({{QStringLiteral("bench"), QStringLiteral("queue_trigger")},
               {QStringLiteral("triggers"), QLatin1String(what)},
               {QStringLiteral("people"), people},
               {QStringLiteral("sites"), sites},
               {QStringLiteral("median_seconds"), median(seconds)}});
        return median(seconds);
    };
    const QString off = QStringLiteral("ALTER TABLE users DISABLE TRIGGER USER");
    const QString queue =
        off + QStringLiteral("; ALTER TABLE users ENABLE TRIGGER update; ALTER TABLE users ENABLE TRIGGER changed");
    const double bare = measure("none", off);
    const double queued = measure("queue", queue);
    const double audited = measure("audit", off + QStringLiteral("; ALTER TABLE users ENABLE TRIGGER audit_u"));
    const double all = measure("all", QStringLiteral("ALTER TABLE users ENABLE TRIGGER USER"));
    print({{QStringLiteral("bench"), QStringLiteral("queue_trigger_ratio")},
           {QStringLiteral("queue"), queued / bare},
           {QStringLiteral("audit"), audited / bare},
           {QStringLiteral("all"), all / bare}});
    return 0;
}
