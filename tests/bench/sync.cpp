// A snapshot of people who are all here already and have not changed, though the document has (its bytes differ): what
// a run costs from fetching to its end, beside one whose document is the very same.
//   bench_sync [rows=100000]
#include "server/sync/job_run.h"
#include "tests/bench/queue_bench.h"
#include "tests/support/letters.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTemporaryFile>

using namespace gatelodge;
using namespace gatelodge::bench;
using tests::value;

namespace {

void write(QFile &file, int rows, int round) {
    file.resize(0);
    file.seek(0);
    file.write("number,username,first name,last name,email,round\n");
    for (int i = 1; i <= rows; ++i) {
        const QByteArray number = QByteArray::number(i);
        file.write(number + ",pupil" + number + ",First " + number + ",Last " + number + ",pupil" + number +
                   "@school.example," + QByteArray::number(round) + '\n');
    }
    file.flush();
}

} // namespace

int main(int argc, char **argv) {
    QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    BenchHouse house;
    const service::Means means = tests::cheapMeans(std::make_shared<tests::Letters>());
    const auto access = service::Access::owner({QStringLiteral("console:bench"), Source::Console, {}});
    const QTemporaryDir folder;
    QTemporaryFile file(folder.filePath(QStringLiteral("people")));
    if (!file.open())
        return 1;
    SyncSettings settings;
    settings.name = QStringLiteral("school");
    settings.address = file.fileName();
    settings.format = QStringLiteral("csv");
    settings.columns = {{QStringLiteral("number"), QStringLiteral("key")}, {QStringLiteral("round"), QString()}};
    settings.snapshot = true;
    const SyncId id =
        value(service::addSync(house.session(), access.manageSettings(), means.vault->sealingKey(), settings, {}));
    const auto run = [&](const char *what, bool asked) {
        QElapsedTimer timer;
        timer.start();
        if (!asked)
            house.sql(QStringLiteral("UPDATE sync_states SET next_at = now()"));
        const auto ended =
            value(sync::runNextJob(house.session(), means, QFileInfo(file).path(), QStringLiteral("bench"),
                                   asked ? std::optional(service::AskedSync{id, access.actor()}) : std::nullopt));
        std::printf("{\"bench\": \"sync\", \"what\": \"%s\", \"rows\": %d, \"outcome\": \"%s\", \"same\": %d, "
                    "\"seconds\": %.2f}\n",
                    what, rows, syncOutcomeName(ended->outcome).data(), ended->counts[ImportVerdict::Same],
                    double(timer.elapsed()) / 1000);
    };
    write(file, rows, 1);
    run("everybody is new", true);
    house.sql(QStringLiteral("VACUUM ANALYZE"));
    run("the very same document", false);
    write(file, rows, 2);
    run("another document, nobody changed", false);
    write(file, rows, 3);
    run("another document, nobody changed", false);
    return 0;
}
