// People out of a table into a house that has people already: reading and planning, and applying with everything on
// (constraints, audit, queue, search, order), beside a bare COPY of the same rows into a table without an index.
//   bench_import [rows=100000] [people=1000000] [batches] [undo]
// Half of the rows are people who are here, and of those half have changed; with people=0 all are new, each with a
// password, two addresses and three groups. Meanwhile another session does what a sign-in and a hop do to the database,
// as it did before with nobody importing. With "batches" each 5,000 lines are a transaction of their own; with "undo"
// all of it is taken back.
//
// What limits it is the processor of the one server process that applies: of a newcomer it writes 35 index entries and
// looks at 12 foreign keys, and neither can be had for less without giving up a list's order or a rule. Hops are
// limited by the share of the processors and of the log's disk that is left to them; no row that they need is held.
#include "server/service/access.h"
#include "server/service/imports.h"
#include "server/service/undo.h"
#include "server/store/copy_in.h"
#include "server/sync/source.h"
#include "tests/bench/queue_bench.h"
#include <atomic>
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

// Of the server process behind this session: what its applying costs, whoever else the processors work for.
class ServerProcessor {
public:
    explicit ServerProcessor(BenchHouse &house)
        : m_path(QStringLiteral("/proc/%1/stat").arg(house.ask(QStringLiteral("SELECT pg_backend_pid()")))) {}
    double seconds() const {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no %s", qPrintable(m_path));
        const QList<QByteArray> fields = file.readAll().split(')').last().split(' '); // a name may hold spaces
        return double(fields[12].toLongLong() + fields[13].toLongLong()) / double(sysconf(_SC_CLK_TCK));
    }

private:
    QString m_path;
};

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
    Visitors visitors(house);
    const double idle = idleRate(visitors);

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
        progress));
    const double planning = seconds(timer);
    const ServerProcessor server(house);
    const QString wal = QStringLiteral("SELECT pg_current_wal_insert_lsn() - '0/0'");
    const double processorBefore = server.seconds();
    const qint64 walBefore = house.ask(wal);
    visitors.start();
    timer.restart();
    const int applied = value(words.contains(QStringLiteral("batches"))
                                  ? service::applyImportInBatches(house.session(), permit, plan.id, 5000, progress)
                                  : service::applyImport(house.session(), permit, plan.id, progress))
                            .people;
    const double applying = seconds(timer);
    const double processor = server.seconds() - processorBefore;
    const qint64 walBytes = house.ask(wal) - walBefore;
    const double busy = visitors.stop();
    double undoing = 0;
    if (words.contains(QStringLiteral("undo"))) {
        timer.restart();
        value(service::undoDeed(house.session(), access.manageSites(), service::deedOfImport(plan.id)));
        undoing = seconds(timer);
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    print({{QStringLiteral("bench"), QStringLiteral("import")},
           {QStringLiteral("rows"), rows},
           {QStringLiteral("people"), people},
           {QStringLiteral("read_and_copied_seconds"), reading},
           {QStringLiteral("planned_seconds"), planning},
           {QStringLiteral("applied_seconds"), applying},
           {QStringLiteral("people_applied"), applied},
           {QStringLiteral("people_applied_per_second"), applied / applying},
           {QStringLiteral("applied_processor_ms_per_person"), 1000 * processor / applied},
           {QStringLiteral("applied_log_bytes_per_person"), walBytes / applied},
           {QStringLiteral("undone_seconds"), undoing},
           {QStringLiteral("visits_per_second_idle"), idle},
           {QStringLiteral("visits_per_second_meanwhile"), busy},
           {QStringLiteral("visits_share_of_idle"), busy / idle},
           {QStringLiteral("rows_per_second"), rows / (reading + planning + applying)},
           {QStringLiteral("bare_copy_rows_per_second"), rows / bare},
           {QStringLiteral("share_of_bare_copy"), bare / (reading + planning + applying)},
           {QStringLiteral("resident_mb"), double(usage.ru_maxrss) / 1024}});
    return 0;
}
