// From the commit of one change to its arrival at the first and the last of ten sites (goal: median under 3 ms).
//   bench_queue_latency [people=20000] [sites=10] [rounds=300]
#include "tests/bench/queue_bench.h"
#include <QCoreApplication>
#include <semaphore>

using namespace gatelodge;
using namespace gatelodge::bench;
using Clock = std::chrono::steady_clock;

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    const int people = argc > 1 ? atoi(argv[1]) : 20000, sites = argc > 2 ? atoi(argv[2]) : 10;
    const int rounds = argc > 3 ? atoi(argv[3]) : 300;
    Sink sink(sites);
    std::counting_semaphore<1024> came(0);
    std::atomic<int> count{0};
    std::atomic<Clock::rep> first{0}, last{0};
    sink.arrived = [&](int) {
        const auto now = Clock::now().time_since_epoch().count();
        if (count.fetch_add(1) == 0)
            first = now;
        last = now;
        came.release();
    };
    BenchHouse house;
    house.addPeople(people);
    house.addSites(sites, [&sink](int site) { return sink.url(site); });
    delivery::Outbound outbound;
    const auto worker = house.worker(outbound);
    std::vector<double> toFirst, toLast;
    for (int round = 0; round < rounds; ++round) {
        count = 0;
        house.sql(QStringLiteral("UPDATE users SET last_name = 'round %1' WHERE username = 'user%2'")
                      .arg(round)
                      .arg(1 + round * 37 % people));
        const auto committed = Clock::now().time_since_epoch().count();
        for (int site = 0; site < sites; ++site)
            came.acquire();
        if (round >= rounds / 10) { // connections are open, statements prepared
            toFirst.push_back(double(first - committed) / 1e6);
            toLast.push_back(double(last - committed) / 1e6);
        }
        while (house.ask(QStringLiteral("SELECT count(*) FROM site_queue")) != 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    print({{QStringLiteral("bench"), QStringLiteral("queue_latency")},
           {QStringLiteral("first_median_ms"), median(toFirst)},
           {QStringLiteral("last_median_ms"), median(toLast)},
           {QStringLiteral("rounds"), rounds}});
    return 0;
}
