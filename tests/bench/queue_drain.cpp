// How fast a full queue empties: rows of ten sites, each sent to a receiver on loopback, acknowledged, logged, deleted.
//   bench_queue_drain [people=20000] [sites=10] [workers=1]
#include "tests/bench/queue_bench.h"
#include <QCoreApplication>
#include <QElapsedTimer>

using namespace gatelodge;
using namespace gatelodge::bench;

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    const int people = argc > 1 ? atoi(argv[1]) : 20000, sites = argc > 2 ? atoi(argv[2]) : 10;
    const int workers = argc > 3 ? atoi(argv[3]) : 1;
    Sink sink(sites);
    BenchHouse house;
    house.addPeople(people);
    house.addSites(sites, [&sink](int site) { return sink.url(site); });
    const auto drain = [&](const char *what, const QString &fill) {
        house.sql(fill);
        const qint64 requests = sink.requests();
        QElapsedTimer timer;
        timer.start();
        const double before = processorSeconds();
        delivery::Outbound outbound;
        std::vector<std::unique_ptr<delivery::Worker>> crew;
        for (int i = 0; i < workers; ++i)
            crew.push_back(house.worker(outbound));
        const QString left =
            QStringLiteral("SELECT EXISTS (SELECT FROM site_queue)::int + EXISTS (SELECT FROM user_change)::int");
        while (house.ask(left) != 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        const double seconds = double(timer.nsecsElapsed()) / 1e9, rows = double(people) * sites;
        print({{QStringLiteral("bench"), QLatin1String(what)},
               {QStringLiteral("rows"), rows},
               {QStringLiteral("seconds"), seconds},
               {QStringLiteral("rows_per_second"), rows / seconds},
               {QStringLiteral("requests"), sink.requests() - requests},
               {QStringLiteral("own_cpu_seconds"), processorSeconds() - before},
               {QStringLiteral("workers"), workers}});
    };
    const QString change = QStringLiteral("UPDATE users SET last_name = last_name || 'x'");
    drain("queue_drain", change + QStringLiteral("; SELECT fan_out(10000000); ANALYZE site_queue"));
    drain("queue_fan_out_and_drain", change);
    return 0;
}
