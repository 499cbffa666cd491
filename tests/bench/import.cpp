// People out of a table into a house that has people already: reading and planning, and applying with everything on
// (constraints, audit, queue, search, order), beside a bare COPY of the same rows into a table without an index.
//   bench_import [rows=100000] [people=1000000] [batches | onehand] [undo] [visits] [alone]
// Half of the rows are people who are here, and of those half have changed; with people=0 all are new, each with a
// password, two addresses and three groups, with "visits" with two sites that they have been to. Meanwhile another
// session does what a sign-in and a hop do to the database, as it did before with nobody importing, unless it is
// "alone". With "batches" each 5,000 lines are a transaction of their own, applied by two hands; with "onehand" by one.
// With "undo" all of it is taken back.
//   tests/run bench measures it at once and in batches, and says which a line is about ("what").
//   The move of a whole membership: 450000 0 visits alone batches; memory: 1000000 0 visits alone.
//
// What limits it is the processors of the server processes that apply, one of a transaction, two of an import in
// batches: "processors_busy_applying" says how many of them they kept busy, the rest being waited for the log and for
// whoever else works. Of a newcomer with two visits a third of it goes into an entry of the audit with four salts and
// eight digests, a third into 39 index entries and their share of the log; none can be had for less without giving up
// a rule, a list's order or what history can tell. Beside people at the door it rests (store/giving_way.h);
// import_beside.cpp says what they keep.
#include "server/service/access.h"
#include "server/service/houses.h"
#include "server/service/imports.h"
#include "server/service/undo.h"
#include "server/store/copy_in.h"
#include "server/sync/source.h"
#include "tests/bench/queue_bench.h"
#include "tests/support/rival.h"
#include <atomic>
#include <mutex>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryFile>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

using namespace gatelodge;
using namespace gatelodge::bench;
using tests::value;

namespace {

constexpr int kBatch = 5000;

void writeTable(QFile &file, int rows, int people) {
    file.write("username,first name,last name,email,other emails,groups,password\n");
    for (int i = 0; i < rows; ++i) {
        const bool here = i % 2 == 0 && i < 2 * people;
        const QByteArray number = QByteArray::number(here ? i / 2 + 1 : people + i);
        const QByteArray first = here && i % 4 == 0 ? "Changed " : "First ";
        file.write("user" + number + ',' + first + number + ",Last " + number + ",user" + number + "@example.org,");
        file.write(here ? "" : "second" + number + "@example.org");
        file.write(here ? ",,"
                        : ",Choir;Board;Friends,\"$argon2id$v=19$m=65536,t=3,p=1$c2FsdHNhbHRzYWx0$"
                          "aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNo\"");
        file.write("\n");
    }
    file.seek(0);
}

double seconds(QElapsedTimer &timer) {
    const double passed = double(timer.nsecsElapsed()) / 1e9;
    timer.restart();
    return passed;
}

double copyBare(BenchHouse &house, const QString &path) {
    house.sql(QStringLiteral("CREATE UNLOGGED TABLE bare (username text, first_name text, last_name text, email text, "
                             "others text, groups text, password text)"));
    const auto source = value(sync::Source::open(path, {}));
    QElapsedTimer timer;
    timer.start();
    house.sql(QStringLiteral("BEGIN"));
    const auto copy = value(store::CopyIn::begin(house.session(), "bare"));
    while (true) {
        const auto line = value(source->next());
        if (!line)
            break;
        const auto &cells = source->record().cells;
        value(copy->add({cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]}));
    }
    value(copy->finish());
    house.sql(QStringLiteral("COMMIT"));
    return seconds(timer);
}

// One session after the other is made, looked up, and has its visit recorded, each in a commit of its own.
class Visitors {
public:
    explicit Visitors(const BenchHouse &house) : m_house(house) {}
    void start() {
        m_rounds = 0;
        m_over = false;
        m_timer.start();
        m_thread = std::thread([this] { run(); });
    }
    double stop() { // rounds a second
        const double passed = double(m_timer.nsecsElapsed()) / 1e9;
        m_over = true;
        m_thread.join();
        return m_rounds / passed;
    }

private:
    void run() {
        auto session = value(store::Session::open(m_house.connection()));
        while (!m_over) {
            value(session->script(QStringLiteral(
                "INSERT INTO sessions (token_hash, user_uid, login_id, level, expires_at) SELECT "
                "sha256(gen_random_uuid()::text::bytea), user_uid, login_id, 'normal', now() + interval '1 h' FROM "
                "logins WHERE authority_id = 1 AND kind = 'password' AND state = 'validated' AND identity = "
                "'visitor'")));
            value(session->script(QStringLiteral(
                "SELECT FROM sessions s JOIN users u ON u.uid = s.user_uid WHERE u.username = 'visitor' LIMIT 1")));
            value(session->script(QStringLiteral(
                "INSERT INTO visits (user_uid, site_id, revision) SELECT uid, 1, revision FROM users WHERE username = "
                "'visitor' ON CONFLICT (user_uid, site_id) DO UPDATE SET last_at = now(), visits = visits.visits + "
                "1")));
            ++m_rounds;
        }
    }
    const BenchHouse &m_house;
    std::thread m_thread;
    std::atomic<int> m_rounds = 0;
    std::atomic<bool> m_over = false;
    QElapsedTimer m_timer;
};

// Of a server process: what its work costs, whoever else the processors work for, and the most memory that it had of
// its own. It may come later, and go: what was seen of it last counts.
class ServerProcess {
public:
    explicit ServerProcess(const BenchHouse &house, const QString &application)
        : m_session(house.connection()), m_application(application), m_thread([this] { watch(); }) {}
    ~ServerProcess() {
        m_over = true;
        m_thread.join();
    }
    double seconds() {
        look();
        return m_seconds;
    }
    double mostMegabytes() const { return double(m_mostKilobytes) / 1024; }

private:
    QByteArray read(const char *name) const {
        QFile file(QStringLiteral("/proc/%1/").arg(m_pid) + QLatin1StringView(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void look() {
        const std::lock_guard lock(m_mutex);
        const QByteArray status = m_pid > 0 ? read("status") : QByteArray(),
                         stat = m_pid > 0 ? read("stat") : QByteArray();
        const auto at = status.indexOf("RssAnon:") + 8;
        if (at < 8 || stat.isEmpty())
            return;
        m_mostKilobytes =
            std::max<qint64>(m_mostKilobytes, status.mid(at, status.indexOf(" kB", at) - at).trimmed().toLongLong());
        const QList<QByteArray> fields = stat.split(')').last().split(' '); // a name may hold spaces
        m_seconds = double(fields[12].toLongLong() + fields[13].toLongLong()) / double(sysconf(_SC_CLK_TCK));
    }
    void watch() {
        const auto session = value(store::Session::open(m_session));
        while (!m_over) {
            if (m_pid == 0)
                m_pid = tests::ask(*session, QStringLiteral("SELECT coalesce(max(pid), 0) FROM pg_stat_activity WHERE "
                                                            "application_name = '%1'")
                                                 .arg(m_application))
                            .toInt();
            look();
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
    }
    store::Connection m_session;
    QString m_application;
    std::mutex m_mutex;
    std::atomic<int> m_pid = 0;
    std::atomic<double> m_seconds = 0;
    std::atomic<qint64> m_mostKilobytes = 0;
    std::atomic<bool> m_over = false;
    std::thread m_thread;
};

// Everybody of the table has been to two sites, which come along.
service::MovingIn twoSites(int rows, const service::SealingKey &sealing) {
    MovingPlaces places;
    places.orgs = {{1, QStringLiteral("Club elsewhere"), false}};
    for (int number = 101; number <= 102; ++number) {
        MovingSite site;
        site.number = number;
        site.org = 1;
        site.profile.name = QStringLiteral("Site %1").arg(number);
        site.profile.redirectUrl = QStringLiteral("https://site%1.example.org/").arg(number);
        site.key = QString::fromLatin1(QByteArray(64, 'k').toBase64());
        places.sites << site;
    }
    places.consents = [] { return Result<std::optional<MovingConsent>>(std::nullopt); };
    places.visits = [rows, at = 0]() mutable -> Result<std::optional<MovingVisit>> {
        if (at == 2 * rows)
            return std::optional<MovingVisit>();
        const MovingVisit visit{at / 2 + 2, 101 + at % 2, 3, QDateTime::fromSecsSinceEpoch(1'600'000'000 + at)};
        ++at;
        return std::optional(visit);
    };
    return {places, sealing};
}

// Which way it was applied, and among whom.
QString wayOf(const QStringList &words) {
    QStringList parts{
        words.contains(QStringLiteral("batches"))   ? QStringLiteral("in batches of %1 by two hands").arg(kBatch)
        : words.contains(QStringLiteral("onehand")) ? QStringLiteral("in batches of %1 by one hand").arg(kBatch)
                                                    : QStringLiteral("at once")};
    if (words.contains(QStringLiteral("visits")))
        parts << QStringLiteral("with two visits each");
    if (words.contains(QStringLiteral("alone")))
        parts << QStringLiteral("nobody at the door");
    return parts.join(QStringLiteral(", "));
}

double idleRate(Visitors &visitors) {
    visitors.start();
    std::this_thread::sleep_for(std::chrono::seconds(5));
    return visitors.stop();
}

} // namespace

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    const int rows = argc > 1 ? atoi(argv[1]) : 100'000, people = argc > 2 ? atoi(argv[2]) : 1'000'000;
    const QStringList words = app.arguments();
    QTemporaryFile file;
    if (!file.open())
        qFatal("no file for the table");
    writeTable(file, rows, people);
    BenchHouse house;
    house.sql(QStringLiteral("ALTER SYSTEM SET max_wal_size = '4GB'"));
    house.sql(QStringLiteral("SELECT pg_reload_conf()"));
    house.addPeople(people);
    house.sql(QStringLiteral("INSERT INTO groups (name) VALUES ('Choir'), ('Board'), ('Friends')"));
    house.addSites(
        1, [](int) { return QByteArray("http://127.0.0.1:1/"); }, false);
    house.sql(QStringLiteral(
        "WITH one AS (INSERT INTO users (username) VALUES ('visitor') RETURNING uid) INSERT INTO logins (user_uid, "
        "authority_id, kind, identity, state) SELECT uid, 1, 'password', 'visitor', 'validated' FROM one"));
    const double bare = copyBare(house, file.fileName());
    const bool alone = words.contains(QStringLiteral("alone"));
    Visitors visitors(house);
    const double idle = alone ? 0 : idleRate(visitors);
    const auto vault = service::Vault::generate();
    const auto along =
        words.contains(QStringLiteral("visits")) ? std::optional(twoSites(rows, vault.sealingKey())) : std::nullopt;
    house.sql(QStringLiteral("SET application_name = 'bench, first hand'"));
    ServerProcess server(house, QStringLiteral("bench, first hand")),
        helper(house, QStringLiteral("bench, second hand"));
    store::Connection second = house.connection();
    second.application = QStringLiteral("bench, second hand");
    while (server.seconds() == 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    const double processorAtFirst = server.seconds();

    const auto access = service::Access::owner({QStringLiteral("console:bench"), Source::Cli, {}});
    const auto permit = access.managePeople();
    ImportProgress progress;
    QElapsedTimer timer;
    timer.start();
    const auto source = value(sync::Source::open(file.fileName(), {}));
    double reading = 0;
    const auto plan = value(service::planImport(
        house.session(), permit, {QStringLiteral("bench.csv"), false},
        [&]() {
            auto line = source->next();
            if (line && !*line)
                reading = seconds(timer);
            return line;
        },
        progress, along));
    const double planning = seconds(timer);
    const QString wal = QStringLiteral("SELECT pg_current_wal_insert_lsn() - '0/0'");
    const double processorBefore = server.seconds();
    const qint64 walBefore = house.ask(wal);
    if (!alone)
        visitors.start();
    timer.restart();
    const bool byTwo = words.contains(QStringLiteral("batches"));
    const int applied =
        value(byTwo || words.contains(QStringLiteral("onehand"))
                  ? service::applyImportInBatches(house.session(), permit, plan.id, kBatch, progress,
                                                  byTwo ? std::optional(service::SecondHand{second}) : std::nullopt)
                  : service::applyImport(house.session(), permit, plan.id, progress))
            .people;
    const double applying = seconds(timer);
    const double processor = server.seconds() - processorBefore + helper.seconds();
    const qint64 walBytes = house.ask(wal) - walBefore;
    const double busy = alone ? 0 : visitors.stop();
    double undoing = 0;
    if (words.contains(QStringLiteral("undo"))) {
        timer.restart();
        value(service::undoDeed(house.session(), access.manageSites(), service::deedOfImport(plan.id)));
        undoing = seconds(timer);
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    print({{QStringLiteral("bench"), QStringLiteral("import")},
           {QStringLiteral("what"), wayOf(words)},
           {QStringLiteral("rows"), rows},
           {QStringLiteral("people"), people},
           {QStringLiteral("read_and_copied_seconds"), reading},
           {QStringLiteral("planned_seconds"), planning},
           {QStringLiteral("planned_processor_ms_per_row"), 1000 * (processorBefore - processorAtFirst) / rows},
           {QStringLiteral("applied_seconds"), applying},
           {QStringLiteral("people_applied"), applied},
           {QStringLiteral("people_applied_per_second"), applied / applying},
           {QStringLiteral("applied_processor_ms_per_person"), 1000 * processor / applied},
           {QStringLiteral("processors_busy_applying"), processor / applying},
           {QStringLiteral("applied_log_bytes_per_person"), walBytes / applied},
           {QStringLiteral("undone_seconds"), undoing},
           {QStringLiteral("visits_per_second_idle"), idle},
           {QStringLiteral("visits_per_second_meanwhile"), busy},
           {QStringLiteral("visits_share_of_idle"), alone ? 0 : busy / idle},
           {QStringLiteral("rows_per_second"), rows / (reading + planning + applying)},
           {QStringLiteral("bare_copy_rows_per_second"), rows / bare},
           {QStringLiteral("share_of_bare_copy"), bare / (reading + planning + applying)},
           {QStringLiteral("resident_mb"), double(usage.ru_maxrss) / 1024},
           {QStringLiteral("server_process_own_mb"), server.mostMegabytes()},
           {QStringLiteral("second_server_process_own_mb"), helper.mostMegabytes()}});
    return 0;
}
