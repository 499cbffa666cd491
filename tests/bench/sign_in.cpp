// Password sign-ins, as a share of the bare rate of the hash: what else a sign-in costs.
//   bench_sign_in [rounds=40]
#include "server/service/sign_in.h"
#include "server/store/belongings.h"
#include "server/store/users.h"
#include "tests/bench/queue_bench.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonObject>
#include <thread>

namespace gatelodge::login {
const Driver *localDriver();
}
using namespace gatelodge;
using namespace gatelodge::bench;

namespace {

constexpr int kThreads = 2;
const QByteArray kPassword = "seven small boats in a row";

class NoLetters : public service::LetterBox {
public:
    Done post(store::Session &, const service::Letter &) const override { return {}; }
};

// How often a second work runs on all threads together; each thread makes its own with begin().
template <typename Begin> double ratePerSecond(int rounds, const Begin &begin) {
    std::vector<std::thread> threads;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kThreads; ++i)
        threads.emplace_back([&, i] {
            const auto work = begin(i);
            for (int round = 0; round < rounds; ++round)
                work();
        });
    for (std::thread &thread : threads)
        thread.join();
    return double(rounds) * kThreads / (double(timer.nsecsElapsed()) / 1e9);
}

} // namespace

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    const int rounds = argc > 1 ? atoi(argv[1]) : 40;
    BenchHouse house;
    auto means = std::make_shared<service::Means>(
        service::Means{std::make_shared<const service::Vault>(service::Vault::generate()),
                       service::PasswordHasher(),
                       "http://localhost",
                       std::make_shared<NoLetters>(),
                       {},
                       {login::localDriver()}});
    const QByteArray hash = *means->hasher.hash(kPassword);
    NewUser fresh;
    const auto uid = store::insertUser(house.session(), QStringLiteral("ada"), fresh, UserStatus::Active);
    if (!uid || !store::putPassword(house.session(), *uid, QString::fromLatin1(hash)))
        qFatal("cannot make the person");
    const auto bare = [&] {
        return ratePerSecond(rounds, [&](int) { return [&] { means->hasher.verify(hash, kPassword); }; });
    };
    const auto whole = [&] {
        return ratePerSecond(rounds, [&](int number) {
            auto opened = store::Session::open(house.connection());
            if (!opened)
                qFatal("%s", qPrintable(opened.error().detail));
            auto session = std::make_shared<std::unique_ptr<store::Session>>(std::move(*opened));
            return [&, session, number] {
                service::Visitor visitor;
                visitor.address = QStringLiteral("192.0.2.%1").arg(number + 1);
                const auto outcome =
                    service::signIn(**session, *means, {QStringLiteral("ada"), kPassword, false, {}}, visitor);
                if (!outcome || outcome->kind != service::SignInOutcome::CameIn)
                    qFatal("the sign-in failed");
            };
        });
    };
    const double hashes = bare(), signIns = whole();
    print({{QStringLiteral("bench"), QStringLiteral("sign_in")},
           {QStringLiteral("hashes_per_second"), hashes},
           {QStringLiteral("sign_ins_per_second"), signIns},
           {QStringLiteral("share"), signIns / hashes}});
    return 0;
}
