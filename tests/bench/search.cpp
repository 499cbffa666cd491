// Finding people among many: any three letters, a rare word, a miss. The list itself: users_sorted.cpp.
//   bench_search [people=1000000]
#include "server/store/find_people.h"
#include "server/store/user_list.h"
#include "tests/bench/queue_bench.h"
#include <QCoreApplication>
#include <QElapsedTimer>

using namespace gatelodge;
using namespace gatelodge::bench;

namespace {

constexpr int kRounds = 15;

template <typename Work> double medianMilliseconds(const Work &work) {
    std::vector<double> samples;
    for (int i = 0; i < kRounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (const auto found = work(); !found)
            qFatal("%s", qPrintable(found.error().detail));
        samples.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return median(std::move(samples));
}

// One in ten is a "-berg", one in a hundred thousand a "Quillfeather".
void fill(BenchHouse &house, int people) {
    house.sql(QStringLiteral("DROP INDEX gatelodge.user_search_trgm, gatelodge.emails_address_trgm"));
    house.sql(
        QStringLiteral("INSERT INTO users (username, first_name, last_name) SELECT 'p' || i, 'Name' || i % 5000,"
                       " CASE WHEN i % 100000 = 7 THEN 'Quillfeather' WHEN i % 10 = 0 THEN 'Sten' || i % 900 || 'berg'"
                       " ELSE 'Family' || i % 90000 END FROM generate_series(1, %1) i")
            .arg(people));
    house.sql(QStringLiteral("INSERT INTO emails (user_uid, address, is_primary, verified_at)"
                             " SELECT uid, username || '@example.org', true, now() FROM users"));
    house.sql(QStringLiteral("CREATE INDEX user_search_trgm ON user_search USING gin (names gin_trgm_ops)"));
    house.sql(QStringLiteral("CREATE INDEX emails_address_trgm ON emails USING gin (address gin_trgm_ops)"));
    house.sql(QStringLiteral("ANALYZE"));
}

} // namespace

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    const int people = argc > 1 ? atoi(argv[1]) : 1'000'000;
    BenchHouse house;
    fill(house, people);
    store::Session &session = house.session();
    const auto search = [&](const QString &term) {
        return medianMilliseconds([&] { return store::searchUsers(session, term, 100); });
    };
    print({{QStringLiteral("bench"), QStringLiteral("search")},
           {QStringLiteral("people"), people},
           {QStringLiteral("ten_percent_ms"), search(QStringLiteral("ber"))},
           {QStringLiteral("rare_ms"), search(QStringLiteral("Quillfeather"))},
           {QStringLiteral("miss_ms"), search(QStringLiteral("Zyxwvut"))}});
    // While somebody types (Ctrl+K): letters of many, of everybody, a whole name with its accents, two words, a miss.
    const auto find = [&](const char *typed) {
        return medianMilliseconds([&] { return store::findPeople(session, QString::fromUtf8(typed), 8); });
    };
    print({{QStringLiteral("bench"), QStringLiteral("find")},
           {QStringLiteral("people"), people},
           {QStringLiteral("two_letters_ms"), find("qu")},
           {QStringLiteral("ten_percent_ms"), find("ber")},
           {QStringLiteral("everybody_ms"), find("name")},
           {QStringLiteral("rare_ms"), find("quillféather")},
           {QStringLiteral("two_words_ms"), find("berg name470")},
           {QStringLiteral("miss_ms"), find("zyxwvut")}});
    return 0;
}
