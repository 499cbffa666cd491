// The list of people in every order, up and down: opened with its first page, and jumps into it, through the façade
// that the window asks. Goals at a million people: first page under 200 ms, a jump anywhere under 50 ms.
//   bench_users_sorted [people=1000000]
#include "server/admin/office.h"
#include "server/admin/people.h"
#include "server/store/user_list.h"
#include "tests/bench/queue_bench.h"
#include <QCoreApplication>
#include <QElapsedTimer>

using namespace gatelodge;
using namespace gatelodge::bench;

namespace {

constexpr int kRounds = 9;
constexpr int kPage = 256;

double milliseconds(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

template <typename T> T value(Result<T> result) {
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(*result);
}

} // namespace

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    const int people = argc > 1 ? atoi(argv[1]) : 1'000'000;
    BenchHouse house;
    house.sql(manyPeople(people));
    QElapsedTimer timer;
    timer.start();
    if (const Done done = store::gatherLastSeen(house.session()); !done)
        qFatal("%s", qPrintable(done.error().detail));
    print({{QStringLiteral("bench"), QStringLiteral("gather_last_seen")},
           {QStringLiteral("people"), people},
           {QStringLiteral("all_ms"), milliseconds(timer)}});
    house.sql(QStringLiteral("VACUUM ANALYZE"));

    admin::Office office(house.connection(), service::Access::owner(Actor::system()), nullptr);
    admin::People console(office);
    const char *const names[] = {"name", "username", "email", "last_seen", "created", "state"};
    for (int by = 0; by < 6; ++by) {
        for (const bool descending : {false, true}) {
            UserFilter filter;
            filter.sorting = {UserSorting::By(by), descending};
            std::vector<double> opening, jumping;
            admin::PeopleList list;
            for (int round = 0; round < kRounds; ++round) {
                timer.restart();
                list = value(console.open(filter).result());
                value(console.page(list, 0, kPage).result());
                opening.push_back(milliseconds(timer));
            }
            timer.restart();
            value(console.page(list, people / 2, kPage).result()); // at once: the anchors may still be read
            const double first = milliseconds(timer);
            for (int round = 0; round < 4 * kRounds; ++round) {
                const qint64 row = (qint64(round) * 7919 * 104'729 + people - 1) % people;
                timer.restart();
                value(console.page(list, row, kPage).result());
                jumping.push_back(milliseconds(timer));
            }
            print({{QStringLiteral("bench"), QStringLiteral("users_sorted")},
                   {QStringLiteral("order"), QLatin1String(names[by]) + QLatin1String(descending ? " down" : " up")},
                   {QStringLiteral("people"), people},
                   {QStringLiteral("open_ms"), median(opening)}, // counted, and the first page there
                   {QStringLiteral("first_jump_ms"), first},
                   {QStringLiteral("jump_ms"), median(jumping)},
                   {QStringLiteral("worst_jump_ms"), *std::max_element(jumping.begin(), jumping.end())}});
        }
    }
    return 0;
}
