// Finding people among many: any three letters, a rare word, a miss. The list itself: users_sorted.cpp.
//   bench_search [people=1000000]
#include "server/store/find_people.h"
#include "server/store/user_list.h"
#include "tests/bench/findable_people.h"
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

} // namespace

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    const int people = argc > 1 ? atoi(argv[1]) : 1'000'000;
    BenchHouse house;
    addFindablePeople(house, people);
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
