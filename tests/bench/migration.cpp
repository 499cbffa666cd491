// People who are brought in from an older website, converted batch by batch and taken back, beside a bare UPDATE of as
// many logins in batches of the same size. One thread, on the tests' cluster: no disk is waited for.
//   bench_migration [people=5000] [batch=200]
#include "tests/server/service/migration_house.h"
#include <QCoreApplication>
#include <QElapsedTimer>

using namespace gatelodge;
using namespace gatelodge::tests;

namespace {

double rate(int people, const std::function<void()> &work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return people * 1000.0 / double(std::max<qint64>(timer.elapsed(), 1));
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    const int people = argc > 1 ? QByteArray(argv[1]).toInt() : 5000,
              batch = argc > 2 ? QByteArray(argv[2]).toInt() : 200;
    MigrationHouse house(people);
    house.start(batch);
    const double brought = rate(people, [&] { house.work(); });
    house.sql("ANALYZE");
    const double bare = rate(people, [&] {
        for (int from = 0; from < people; from += batch)
            house.sql("UPDATE logins SET revision = revision + 1 WHERE login_id IN "
                      "(SELECT login_id FROM logins WHERE kind = 'django' ORDER BY login_id OFFSET %1 LIMIT %2)",
                      QString::number(from), QString::number(batch));
    });
    const double converted = rate(people, [&] { house.converted(); });
    const double back = rate(people, [&] { house.undone(); });
    std::printf(
        "{\"bench\": \"migration\", \"people\": %d, \"batch\": %d, \"brought_per_s\": %.0f, \"converted_per_s\": %.0f, "
        "\"taken_back_per_s\": %.0f, \"bare_update_per_s\": %.0f, \"share_of_bare\": %.3f}\n",
        people, batch, brought, converted, back, bare, converted / bare);
    return 0;
}
