#include "app/cli/import_run.h"
#include "server/service/import_lists.h"

namespace gatelodge::app {

namespace {

constexpr int kPast = 20;

// A person by name, whatever else acts as it is called.
QString whose(const QString &actor, const QString &name) { return name.isEmpty() ? actor : name; }

// One that somebody is just taking back is neither stopped nor done.
QString stateOf(const std::optional<int> &goingBack, const char *otherwise) {
    return QLatin1String(goingBack ? "being taken back" : otherwise);
}
QString perCent(const std::optional<int> &goingBack) {
    return goingBack ? QStringLiteral("%1 %").arg(*goingBack) : QString();
}

// Those under way and those that were stopped first, then what was done.
Result<int> list(const Invocation &invocation, ToolHouse &house) {
    const auto permit = house.access.managePeople();
    GL_TRY(const auto unfinished, service::listUnfinishedImports(*house.session, permit));
    GL_TRY(const auto past, service::listPastImports(*house.session, permit, kPast));
    QList<QStringList> rows;
    for (const UnfinishedImport &one : unfinished)
        rows << QStringList{QString::number(one.id.value),
                            stateOf(one.goingBack, one.running ? "running" : "stopped"),
                            one.source,
                            whose(one.actor, one.actorName),
                            one.place,
                            one.made.toString(Qt::ISODate),
                            QString::number(one.people),
                            QString::number(one.left),
                            perCent(one.goingBack)};
    for (const PastImport &one : past)
        rows << QStringList{QString::number(one.id.value),
                            stateOf(one.goingBack, one.undone ? "taken back" : "done"),
                            one.source,
                            whose(one.actor, one.actorName),
                            QString(),
                            one.applied.toString(Qt::ISODate),
                            QString::number(one.counts.toDo()),
                            QStringLiteral("0"),
                            perCent(one.goingBack)};
    showTable(invocation,
              {QStringLiteral("number"), QStringLiteral("state"), QStringLiteral("source"), QStringLiteral("by"),
               QStringLiteral("at"), QStringLiteral("time"), QStringLiteral("people"), QStringLiteral("still to come"),
               QStringLiteral("taken back")},
              rows);
    return 0;
}

} // namespace

void addImportList(CLI::App &group, Invocation &invocation) {
    CLI::App *sub = group.add_subcommand("list", "Imports that are under way, that were stopped, and that are done");
    sub->callback([&invocation] {
        invocation.run = [](const Invocation &given) {
            return inHouse(given, [&](ToolHouse &house) { return list(given, house); });
        };
    });
}

} // namespace gatelodge::app
