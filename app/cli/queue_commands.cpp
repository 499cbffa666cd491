#include "app/cli/command.h"
#include "server/service/queue_control.h"
#include "server/store/queue_view.h"

namespace gatelodge::app {

namespace {

struct QueueArguments {
    int site = 0;
    bool resume = false;
};

std::optional<SiteId> siteOf(const QueueArguments &arguments) {
    return arguments.site > 0 ? std::optional(SiteId(arguments.site)) : std::nullopt;
}

QString at(const QDateTime &time) { return time.isValid() ? time.toString(Qt::ISODate) : QString(); }

int listLanes(const Invocation &invocation) {
    auto house = openToolHouse(invocation);
    if (!house)
        return complain(invocation, house.error());
    const auto lanes = store::listLanes(*house->session);
    if (!lanes)
        return complain(invocation, lanes.error());
    QList<QStringList> rows;
    for (const QueueLane &lane : *lanes)
        rows << QStringList{QString::number(lane.site.value),
                            lane.siteName,
                            QString::number(lane.waiting),
                            at(lane.oldest),
                            QString::number(lane.failures),
                            at(lane.retryAt),
                            lane.paused ? QStringLiteral("paused") : lane.trouble.detail};
    showTable(invocation,
              {QStringLiteral("site"), QStringLiteral("name"), QStringLiteral("waiting"), QStringLiteral("oldest"),
               QStringLiteral("failures"), QStringLiteral("next"), QStringLiteral("state")},
              rows);
    return 0;
}

template <typename Work> int inTool(const Invocation &invocation, const Work &work) {
    auto house = openToolHouse(invocation);
    if (!house)
        return complain(invocation, house.error());
    const auto done = work(*house->session, house->access.manageQueue());
    return done ? 0 : complain(invocation, done.error());
}

int redeliver(const Invocation &invocation, const QueueArguments &arguments) {
    return inTool(invocation, [&](store::Session &session, const service::ManageQueue &permit) {
        const auto site = siteOf(arguments);
        return site ? service::redeliverSite(session, permit, *site) : service::redeliverAll(session, permit);
    });
}

int pause(const Invocation &invocation, const QueueArguments &arguments) {
    return inTool(invocation, [&](store::Session &session, const service::ManageQueue &permit) {
        const auto site = siteOf(arguments);
        if (!site)
            return service::pauseQueue(session, permit, !arguments.resume);
        return arguments.resume ? service::resumeSite(session, permit, *site)
                                : service::pauseSite(session, permit, *site);
    });
}

} // namespace

void addQueueCommands(CLI::App &app, Invocation &invocation) {
    auto arguments = std::make_shared<QueueArguments>();
    CLI::App *queue = app.add_subcommand("queue", "The update queue: list, redeliver, pause");
    queue->require_subcommand(1);
    queue->add_subcommand("list", "Lists what waits for each site")->callback([&invocation] {
        invocation.run = listLanes;
    });
    const auto command = [&](const char *name, const char *help,
                             int (*run)(const Invocation &, const QueueArguments &)) {
        CLI::App *sub = queue->add_subcommand(name, help);
        sub->add_option("--site", arguments->site, "one site's number; else all");
        sub->callback([&invocation, arguments, run] {
            invocation.run = [arguments, run](const Invocation &given) { return run(given, *arguments); };
        });
        return sub;
    };
    command("redeliver", "Sends everybody's latest state again", redeliver);
    command("pause", "Sends nothing until resumed", pause)->add_flag("--resume", arguments->resume, "go on");
}

} // namespace gatelodge::app
