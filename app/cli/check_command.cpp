#include "app/cli/command.h"
#include "server/store/queue_view.h"

namespace gatelodge::app {

namespace {

enum Nagios { Fine = 0, Warning = 1, Critical = 2, Unknown = 3 };

struct Thresholds {
    int warning = 300, critical = 900; // seconds
};

int verdict(Nagios code, const QString &line) {
    static const char *const words[] = {"OK", "WARNING", "CRITICAL", "UNKNOWN"};
    QTextStream(stdout) << "GATELODGE " << words[code] << " - " << line << "\n";
    return code;
}

// One line in the Nagios convention (PG-19): the age of the oldest undelivered change, and duplicate addresses.
int check(const Invocation &invocation, const Thresholds &thresholds) {
    const auto settings = readSettings(invocation);
    if (!settings)
        return verdict(Unknown, settings.error().detail);
    std::unique_ptr<store::Cluster> cluster;
    const auto connection = findDatabase(*settings, cluster);
    if (!connection)
        return verdict(Critical, connection.error().detail);
    const auto session = store::Session::open(*connection);
    if (!session)
        return verdict(Critical, session.error().detail);
    const auto duplicates = (*session)->one("check.duplicate_addresses");
    const auto age = store::oldestUndelivered(**session);
    if (!duplicates || !age)
        return verdict(Critical, duplicates ? age.error().detail : duplicates.error().detail);
    if (const int number = duplicates->number("number"); number > 0)
        return verdict(Critical, QStringLiteral("%1 verified addresses belong to more than one person").arg(number));
    const qint64 seconds = age->value_or(std::chrono::seconds(0)).count();
    const QString line =
        *age ? QStringLiteral("the oldest undelivered change is %1 s old|age=%1s;%2;%3")
                   .arg(seconds)
                   .arg(thresholds.warning)
                   .arg(thresholds.critical)
             : QStringLiteral("nothing waits|age=0s;%1;%2").arg(thresholds.warning).arg(thresholds.critical);
    return verdict(seconds >= thresholds.critical ? Critical : seconds >= thresholds.warning ? Warning : Fine, line);
}

} // namespace

void addCheckCommand(CLI::App &app, Invocation &invocation) {
    auto thresholds = std::make_shared<Thresholds>();
    CLI::App *sub = app.add_subcommand("check", "One line for monitoring, in the Nagios convention");
    sub->add_option("--warning", thresholds->warning, "seconds that a change may wait before it is a warning");
    sub->add_option("--critical", thresholds->critical, "seconds before it is critical");
    sub->callback([&invocation, thresholds] {
        invocation.run = [thresholds](const Invocation &given) { return check(given, *thresholds); };
    });
}

} // namespace gatelodge::app
