// What a hop by OpenID Connect costs against one of community sign-on, for people who are signed in and known: both at
// one server, in turns (the goal: at least 0.6 of its hops a second). Needs wrk.
//
//   bench_oidc_hop [--people 20000] [--seconds 4] [--rounds 3] [--connections 64] [--hops 100000] [--hold]
//
// One JSON object a line. "two_cores_per_second" is what two processors would bring that did nothing else but serve and
// record; the rest is waiting for the disk. "recorded": false is the same hop with nothing written: what remains is the
// server. The last line is the memory that so many hops by OpenID Connect have left behind.
#include "server/protocol/oidc/routes.h"
#include "server/service/token.h"
#include "server/store/belongings.h"
#include "server/store/doors.h"
#include "server/store/openid_clients.h"
#include "tests/bench/cluster_cpu.h"
#include "tests/bench/sso_hop_house.h"
#include "tests/bench/wrk_run.h"
#include <algorithm>
#include <cstdio>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace gatelodge;
using namespace gatelodge::bench;

namespace {

void print(const QJsonObject &line) {
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

template <typename T> T value(Result<T> result) {
    if (!result)
        qFatal("%ls", qUtf16Printable(result.error().detail));
    return *std::move(result);
}

// Site i is the client "site-<i>", a public one with PKCE.
void addClients(const store::Connection &connection) {
    const auto session = value(store::Session::open(connection));
    for (int site = 1; site <= kSites; ++site) {
        const Done done = session->script(
            QStringLiteral("INSERT INTO openid_clients (site_id, client_id, proof, redirect_addresses) VALUES "
                           "(%1, 'site-%1', 'none', '{https://site%1.example.org/back}')")
                .arg(site));
        if (!done)
            qFatal("%ls", qUtf16Printable(done.error().detail));
    }
}

std::shared_ptr<const service::Means> meansWith(std::shared_ptr<const service::Vault> vault) {
    auto means = std::make_shared<service::Means>();
    means->vault = std::move(vault);
    means->publicUrl = "http://localhost";
    return means;
}

struct Beside {
    std::shared_ptr<oidc::QuickAuthorize> quick;
    House::MakeBeside make(const std::shared_ptr<const service::Means> &means) {
        return [this, means](quick::SnapshotFollower &follower, quick::SeenSessions &seen,
                             const quick::Gather &gather) {
            const oidc::OidcMeans oidcMeans{means, std::make_shared<const openid::KeyRings>(means->vault),
                                            http::Cookies(false), http::plainErrorPage};
            quick = std::make_shared<oidc::QuickAuthorize>(follower, seen, gather, oidcMeans);
            return House::Beside{oidc::oidcRoutes(oidcMeans, quick), quick};
        };
    }
};

// Puts everybody into the snapshot, as their first requests would.
void know(House &house, oidc::QuickAuthorize &quick, const store::Connection &connection, int people) {
    const auto session = value(store::Session::open(connection));
    std::vector<std::shared_ptr<const oidc::AuthorizeKept::Site>> sites;
    for (int i = 1; i <= kSites; ++i) {
        auto client = value(store::findOpenIdClient(*session, QStringLiteral("site-%1").arg(i)));
        sites.push_back(std::make_shared<const oidc::AuthorizeKept::Site>(
            oidc::AuthorizeKept::Site{SiteId(i), Level::Normal, std::move(client)}));
    }
    const quint32 extent =
        oidc::extentOf({QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("email")});
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const qint64 day = now.toMSecsSinceEpoch() + 86'400'000;
    for (int i = 0; i < people; ++i) {
        oidc::Admission admission;
        admission.tokenHash = *service::Token::storedFormOf(tokenOf(i));
        static_cast<quick::KnownSession &>(admission.session) = {personOf(i), Level::Normal, day,
                                                                 day,         day,           8 * 3'600'000};
        admission.session.id = value(store::listWebSessions(*session, personOf(i))).first().id;
        admission.session.authTime = now;
        admission.session.method = QStringLiteral("password");
        admission.person.revision = Revision{1};
        admission.site = sites[size_t(i % kSites)];
        admission.extent = extent;
        quick.keep(quick.takeTicket(), std::move(admission));
    }
    house.settle();
}

// VmRSS of this process.
qint64 residentKilobytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        qFatal("no /proc");
    const QByteArray all = status.readAll();
    return all.mid(all.indexOf("VmRSS:") + 6).trimmed().split(' ').first().toLongLong();
}

void report(const char *what, bool recorded, const WrkPlan &plan, const WrkRun &run, double visitsPerCommit,
            double database) {
    print({{QStringLiteral("what"), QLatin1String(what)},
           {QStringLiteral("recorded"), recorded},
           {QStringLiteral("connections"), plan.connections},
           {QStringLiteral("per_second"), run.perSecond},
           {QStringLiteral("p50_ms"), run.p50},
           {QStringLiteral("p99_ms"), run.p99},
           {QStringLiteral("server_cpu_us"), run.cpuMicroseconds},
           {QStringLiteral("database_cpu_us"), database / run.hops * 1e6},
           {QStringLiteral("two_cores_per_second"), 2e6 / (run.cpuMicroseconds + database / run.hops * 1e6)},
           {QStringLiteral("visits_per_commit"), visitsPerCommit},
           {QStringLiteral("refused"), run.refused}});
}

double median(QList<double> numbers) {
    std::sort(numbers.begin(), numbers.end());
    return numbers.at(numbers.size() / 2);
}

// In turns, so that whatever else the machine does meets both.
void compare(const House &house, const QString &folder, WrkPlan plan, int rounds, bool recorded) {
    QList<double> community, openid, cpuRatios;
    for (int round = 0; round < rounds; ++round) {
        WrkRun runs[2];
        for (const bool isOpenId : {false, true}) {
            plan.script = isOpenId ? "oidc_hop.lua" : "sso_hop.lua";
            const auto before = house.tally();
            const double database = databaseSeconds(folder);
            WrkRun &run = runs[isOpenId];
            run = runWrk(house.port(), plan);
            const auto after = house.tally();
            const double commits = double(after.commits - before.commits);
            report(isOpenId ? "hop, OpenID Connect" : "hop, community", recorded, plan, run,
                   commits > 0 ? double(after.visits - before.visits) / commits : 0.0,
                   databaseSeconds(folder) - database);
        }
        community << runs[0].perSecond;
        openid << runs[1].perSecond;
        cpuRatios << runs[1].cpuMicroseconds / runs[0].cpuMicroseconds;
    }
    print({{QStringLiteral("what"), QStringLiteral("OpenID Connect against community")},
           {QStringLiteral("recorded"), recorded},
           {QStringLiteral("ratio"), median(openid) / median(community)},
           {QStringLiteral("cpu_ratio"), median(cpuRatios)}});
}

void watchMemory(const House &house, WrkPlan plan, double hops) {
    plan.script = "oidc_hop.lua";
    runWrk(house.port(), plan); // what is made once is there
    const qint64 before = residentKilobytes();
    double done = 0;
    while (done < hops)
        done += runWrk(house.port(), plan).hops;
    print({{QStringLiteral("what"), QStringLiteral("memory after so many hops, OpenID Connect")},
           {QStringLiteral("hops"), done},
           {QStringLiteral("before_kB"), before},
           {QStringLiteral("grown_kB"), residentKilobytes() - before}});
}

} // namespace

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    for (const auto &[name, usual] :
         {std::pair{"people", "20000"}, {"seconds", "4"}, {"rounds", "3"}, {"connections", "64"}, {"hops", "100000"}})
        parser.addOption({QLatin1String(name), QString(), QStringLiteral("n"), QLatin1String(usual)});
    parser.addOption({QStringLiteral("hold"), QStringLiteral("serve until a key is pressed, for a profiler")});
    parser.process(app);
    const auto number = [&parser](const char *name) { return parser.value(QLatin1String(name)).toInt(); };
    WrkPlan plan;
    plan.people = number("people");
    plan.seconds = number("seconds");
    plan.connections = number("connections");

    QTemporaryDir folder(QStringLiteral("/var/tmp/gatelodge-bench-XXXXXX"));
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7755)); // the database's account passes through
    const auto cluster = value(store::Cluster::start(QDir(folder.path())));
    const store::Connection connection = cluster->connection();
    const auto vault = std::make_shared<const service::Vault>(service::Vault::generate());
    if (const Done filled = fill(connection, *vault, plan.people); !filled)
        qFatal("%ls", qUtf16Printable(filled.error().detail));
    addClients(connection);

    for (const bool recording : {true, false}) {
        Beside beside;
        House house(connection, vault, recording, beside.make(meansWith(vault)));
        house.know(plan.people);
        know(house, *beside.quick, connection, plan.people);
        if (parser.isSet(QStringLiteral("hold"))) {
            std::printf("port %d\n", house.port());
            std::fflush(stdout);
            std::getchar();
            continue;
        }
        compare(house, folder.path(), plan, number("rounds"), recording);
        if (recording)
            watchMemory(house, plan, number("hops"));
    }
    return 0;
}
