// What people at the door keep while a membership moves in: hops through the whole server, driven by wrk, and sign-ins
// with their hashes, each with nobody importing, beside one that reads and plans, beside one that applies, and alone
// again. Shares are of the mean of what went before and after, so that a machine that is busy otherwise spoils little;
// of several rounds the median counts.
//   bench_import_beside [--rows 200000] [--people 100000] [--seconds 8] [--connections 64] [--rounds 3] [--batches]
// With --batches beside two hands as well, who use the rows up: many are needed.
//
// What limits them is the share of the processors that the import leaves. It works in one server process, so on two
// processors hops would keep about half; between two slices it rests while others commit, and of two hands only one
// begins anything (store/giving_way.h).
#include "server/service/access.h"
#include "server/service/imports.h"
#include "server/service/sign_in.h"
#include "server/store/belongings.h"
#include "server/store/users.h"
#include "server/sync/source.h"
#include "tests/bench/sso_hop_house.h"
#include "tests/bench/wrk_run.h"
#include <cstdio>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>
#include <thread>

namespace gatelodge::login {
const Driver *localDriver();
}
using namespace gatelodge;
using namespace gatelodge::bench;

namespace {

struct Plan {
    int rows, people, seconds, connections, rounds;
    bool batches;
};

template <typename T> T value(Result<T> result) {
    if (!result)
        qFatal("%ls", qUtf16Printable(result.error().detail));
    return std::move(*result);
}

class NoLetters : public service::LetterBox {
public:
    Done post(store::Session &, const service::Letter &) const override { return {}; }
};

// Two people at a time come in with their passwords.
class Doors {
public:
    Doors(const store::Connection &connection, std::shared_ptr<const service::Vault> vault)
        : m_connection(connection), m_means(service::Means{std::move(vault),
                                                           service::PasswordHasher(),
                                                           "http://localhost",
                                                           std::make_shared<NoLetters>(),
                                                           {},
                                                           {login::localDriver()}}) {
        const auto session = value(store::Session::open(connection));
        const auto uid = value(store::insertUser(*session, QStringLiteral("ada"), NewUser(), UserStatus::Active));
        const auto hash = m_means.hasher.hash(kPassword);
        if (!hash || !store::putPassword(*session, uid, QString::fromLatin1(*hash)))
            qFatal("cannot make the person");
    }
    double perSecond(int seconds) {
        std::atomic<int> came = 0;
        std::atomic<bool> over = false;
        QElapsedTimer timer;
        timer.start();
        std::vector<std::thread> threads;
        for (int i = 0; i < 2; ++i)
            threads.emplace_back([&, i] { comeIn(i, came, over); });
        std::this_thread::sleep_for(std::chrono::seconds(seconds));
        over = true;
        for (std::thread &thread : threads)
            thread.join();
        return came / (double(timer.nsecsElapsed()) / 1e9);
    }

private:
    void comeIn(int door, std::atomic<int> &came, const std::atomic<bool> &over) {
        const auto session = value(store::Session::open(m_connection));
        service::Visitor visitor;
        visitor.address = QStringLiteral("192.0.2.%1").arg(door + 1);
        while (!over) {
            const auto outcome =
                service::signIn(*session, m_means, {QStringLiteral("ada"), kPassword, false, {}}, visitor);
            if (!outcome || outcome->kind != service::SignInOutcome::CameIn)
                qFatal("the sign-in failed");
            ++came;
        }
    }
    static inline const QByteArray kPassword = "seven small boats in a row";
    store::Connection m_connection;
    service::Means m_means;
};

// Somebody imports, in a thread and a session of their own, until they give up.
class Mover {
public:
    Mover(const store::Connection &connection, const QString &path) : m_connection(connection), m_path(path) {}
    ImportId read(ImportProgress &progress) {
        const auto session = value(store::Session::open(m_connection));
        const auto plan = planned(*session, progress);
        return plan ? plan->id : ImportId();
    }
    // Read and planned over and over.
    void startReading() {
        start([this](store::Session &session) { return planned(session, *m_progress).map([](auto) {}); });
    }
    void startApplying(ImportId import, bool byTwo) {
        start([this, import, byTwo](store::Session &session) {
            const auto permit = m_access.managePeople();
            return (byTwo ? service::applyImportInBatches(session, permit, import, 5000, *m_progress,
                                                          service::SecondHand{m_connection})
                          : service::applyImport(session, permit, import, *m_progress))
                .map([](auto) {});
        });
    }
    // What was applied is rolled back, or of one in batches the last of them. People a second, while it was.
    double stop() {
        const double passed = double(m_timer.nsecsElapsed()) / 1e9;
        const int done = m_progress->done;
        m_progress->cancelled = true;
        m_thread.join();
        return done / passed;
    }

private:
    Result<service::ImportPlan> planned(store::Session &session, ImportProgress &progress) const {
        const auto source = value(sync::Source::open(m_path, {}));
        return service::planImport(
            session, m_access.managePeople(), {QStringLiteral("bench.csv"), false}, [&]() { return source->next(); },
            progress);
    }
    template <typename Work> void start(const Work &work) {
        m_progress = std::make_unique<ImportProgress>();
        m_timer.start();
        m_thread = std::thread([this, work] {
            const auto session = value(store::Session::open(m_connection));
            while (!m_progress->cancelled) {
                if (const Done done = work(*session); !done && !isGivenUp(done.error()))
                    qFatal("%ls", qUtf16Printable(done.error().detail));
            }
        });
    }
    store::Connection m_connection;
    QString m_path;
    service::OwnerAccess m_access = service::Access::owner({QStringLiteral("console:bench"), Source::Cli, {}});
    std::unique_ptr<ImportProgress> m_progress;
    QElapsedTimer m_timer;
    std::thread m_thread;
};

void writeTable(QFile &file, int rows) {
    file.write("username,first name,last name,email,other emails,groups,password\n");
    for (int i = 0; i < rows; ++i) {
        const QByteArray number = QByteArray::number(i);
        file.write("new" + number + ",First " + number + ",Last " + number + ",new" + number + "@example.org,second" +
                   number +
                   "@example.org,Choir;Board;Friends,\"$argon2id$v=19$m=65536,t=3,p=1$c2FsdHNhbHRzYWx0$"
                   "aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNo\"\n");
    }
    file.flush();
}

void print(const QJsonObject &line) {
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

double median(std::vector<double> samples) {
    std::sort(samples.begin(), samples.end());
    return samples[samples.size() / 2];
}

// Alone, beside and alone again, some rounds.
template <typename Rate>
void measure(const char *what, Mover &mover, std::optional<ImportId> import, int rounds, const Rate &rate,
             bool byTwo = false) {
    std::vector<double> alone{rate()}, beside, shares, imported;
    for (int round = 0; round < rounds; ++round) {
        import ? mover.startApplying(*import, byTwo) : mover.startReading();
        beside.push_back(rate());
        imported.push_back(mover.stop());
        alone.push_back(rate());
        shares.push_back(2 * beside.back() / (alone.back() + alone[alone.size() - 2]));
    }
    QJsonObject line{{QStringLiteral("bench"), QStringLiteral("import_beside")},
                     {QStringLiteral("what"), QLatin1StringView(what)},
                     {QStringLiteral("meanwhile"), byTwo    ? QStringLiteral("applying in batches, by two hands")
                                                   : import ? QStringLiteral("applying")
                                                            : QStringLiteral("reading and planning")},
                     {QStringLiteral("per_second_alone"), median(alone)},
                     {QStringLiteral("per_second_meanwhile"), median(beside)},
                     {QStringLiteral("share"), median(shares)}};
    if (import)
        line.insert(QStringLiteral("people_applied_per_second"), median(imported));
    print(line);
}

} // namespace

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("rows"), QString(), QStringLiteral("n"), QStringLiteral("200000")});
    parser.addOption({QStringLiteral("people"), QString(), QStringLiteral("n"), QStringLiteral("100000")});
    parser.addOption({QStringLiteral("seconds"), QString(), QStringLiteral("n"), QStringLiteral("8")});
    parser.addOption({QStringLiteral("connections"), QString(), QStringLiteral("n"), QStringLiteral("64")});
    parser.addOption({QStringLiteral("rounds"), QString(), QStringLiteral("n"), QStringLiteral("3")});
    parser.addOption(QCommandLineOption(QStringLiteral("batches")));
    parser.process(app);
    const auto number = [&parser](const char *name) { return parser.value(QLatin1StringView(name)).toInt(); };
    const Plan plan{number("rows"), number("people"), number("seconds"), number("connections"), number("rounds"),
                    parser.isSet(QStringLiteral("batches"))};

    QTemporaryDir folder(qEnvironmentVariable("GATELODGE_BENCH_DIR", QStringLiteral("/var/tmp")) +
                         QStringLiteral("/gatelodge-bench-XXXXXX"));
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7755)); // the database's account passes through
    const auto cluster = value(store::Cluster::start(QDir(folder.path())));
    const store::Connection connection = cluster->connection();
    const auto vault = std::make_shared<const service::Vault>(service::Vault::generate());
    if (const Done filled = fill(connection, *vault, plan.people); !filled)
        qFatal("%ls", qUtf16Printable(filled.error().detail));
    if (!value(store::Session::open(connection))
             ->script(QStringLiteral("INSERT INTO groups (name) VALUES ('Choir'), ('Board'), ('Friends')")))
        qFatal("cannot make the groups");
    QTemporaryFile file;
    if (!file.open())
        qFatal("no file for the table");
    writeTable(file, plan.rows);
    Mover mover(connection, file.fileName());
    ImportProgress progress;
    const ImportId import = mover.read(progress);
    {
        House house(connection, vault, true);
        house.know(plan.people);
        const auto hops = [&] {
            const WrkRun run = runWrk(house.port(), {plan.people, plan.seconds, plan.connections});
            return run.perSecond * (1 - run.refused / run.hops); // "later" is said fast, and is no hop
        };
        measure("hops", mover, std::nullopt, plan.rounds, hops);
        measure("hops", mover, import, plan.rounds, hops);
        if (plan.batches)
            measure("hops", mover, import, plan.rounds, hops, true);
    }
    Doors doors(connection, vault);
    const auto signIns = [&] { return doors.perSecond(plan.seconds); };
    measure("sign-ins", mover, std::nullopt, plan.rounds, signIns);
    if (!plan.batches)
        measure("sign-ins", mover, import, plan.rounds, signIns);
    else
        measure("sign-ins", mover, import, plan.rounds, signIns, true);
    return 0;
}
