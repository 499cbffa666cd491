#include "app/cli/command.h"
#include "app/cli/export_tables.h"
#include "app/cli/outlet.h"
#include "server/service/exporting.h"
#include "server/service/rollover.h"
#include "server/store/places.h"
#include "server/sync/people_writer.h"

namespace gatelodge::app {

namespace {

// Who is meant: as the list of users can be narrowed.
struct WhoArguments {
    std::string group, state, text;
};
struct MoveArguments {
    WhoArguments who;
    std::string output, until;
    std::vector<std::string> join, leave;
    bool dryRun = false, forGood = false;
};

Result<GroupId> groupNamed(store::Session &session, const std::string &name) {
    GL_TRY(const auto groups, store::listGroups(session));
    for (const Group &group : groups) {
        if (group.profile.name.compare(text(name), Qt::CaseInsensitive) == 0)
            return group.id;
    }
    return failure(Fault::NotFound, QStringLiteral("no group is called %1").arg(text(name)));
}

Result<UserFilter> filterFrom(store::Session &session, const WhoArguments &who) {
    UserFilter filter;
    filter.text = text(who.text);
    if (!who.group.empty()) {
        GL_TRY(filter.group, groupNamed(session, who.group));
    }
    using State = UserFilter::State;
    static const QMap<std::string, State> states{
        {"", State::Present}, {"active", State::Active}, {"suspended", State::Suspended}, {"pending", State::Pending}};
    if (!states.contains(who.state))
        return failure(Fault::Invalid, QStringLiteral("--state: active, suspended or pending"));
    filter.state = states.value(who.state);
    return filter;
}

void addWho(CLI::App &sub, const std::shared_ptr<MoveArguments> &arguments) {
    sub.add_option("--group", arguments->who.group, "only who is in this group");
    sub.add_option("--state", arguments->who.state, "only active, suspended or pending people");
    sub.add_option("--search", arguments->who.text, "only whose name, username or address has these letters");
}

Done exportTo(const Invocation &invocation, ToolHouse &house, const MoveArguments &arguments, ExportFormat format) {
    GL_TRY(const UserFilter filter, filterFrom(*house.session, arguments.who));
    Outlet outlet;
    GL_DO(outlet.open(arguments.output));
    const auto writer = sync::peopleWriter(format);
    GL_DO(outlet.put(writer->head()));
    gatelodge::Progress progress;
    GL_TRY(const int number,
           service::exportPeople(
               *house.session, house.access.managePeople(), filter,
               [&](const ExportedPerson &person) { return outlet.put(writer->write(person)); }, progress));
    GL_DO(sync::putRest(*writer, [&outlet](const QByteArray &bytes) { return outlet.put(bytes); }));
    GL_DO(outlet.close());
    if (!arguments.output.empty())
        showFacts(invocation, {{QStringLiteral("exported"), QString::number(number)}});
    return {};
}

Result<Rollover> rolloverFrom(store::Session &session, const MoveArguments &arguments) {
    Rollover rollover;
    rollover.setsUntil = arguments.forGood || !arguments.until.empty();
    if (!arguments.until.empty()) {
        const QDate day = QDate::fromString(text(arguments.until), Qt::ISODate);
        if (!day.isValid())
            return failure(Fault::Invalid, QStringLiteral("--until: a day is year-month-day, like 2027-08-31"));
        rollover.until = day.addDays(1).startOfDay().toUTC(); // the end of that day, here
    }
    for (const std::string &name : arguments.join) {
        GL_TRY(const GroupId group, groupNamed(session, name));
        rollover.join << group;
    }
    for (const std::string &name : arguments.leave) {
        GL_TRY(const GroupId group, groupNamed(session, name));
        rollover.leave << group;
    }
    if (rollover == Rollover())
        return failure(Fault::Invalid, QStringLiteral("one of --until, --for-good, --join and --leave is needed"));
    return rollover;
}

Done rollOver(const Invocation &invocation, ToolHouse &house, const MoveArguments &arguments) {
    GL_TRY(const UserFilter filter, filterFrom(*house.session, arguments.who));
    if (filter.isPlain())
        return failure(Fault::Invalid, QStringLiteral("--group, --state or --search says whom it is about"));
    GL_TRY(const Rollover rollover, rolloverFrom(*house.session, arguments));
    gatelodge::Progress progress;
    GL_TRY(const auto counts,
           service::rollOver(*house.session, house.access.managePeople(), rollover, filter,
                             arguments.dryRun ? service::Rehearsal::Only : service::Rehearsal::No, progress));
    showFacts(invocation, {{QStringLiteral("people"), QString::number(counts.asked)},
                           {QStringLiteral("new end"), QString::number(counts.dated)},
                           {QStringLiteral("memberships added"), QString::number(counts.joined)},
                           {QStringLiteral("memberships ended"), QString::number(counts.left)}});
    return {};
}

template <typename Work> void runs(CLI::App &sub, Invocation &invocation, Work work) {
    sub.callback([&invocation, work] {
        invocation.run = [work](const Invocation &given) {
            auto house = openToolHouse(given);
            if (!house)
                return complain(given, house.error());
            const Done done = work(given, *house);
            return done ? 0 : complain(given, done.error());
        };
    });
}

} // namespace

void addMoveCommands(CLI::App &app, Invocation &invocation) {
    auto arguments = std::make_shared<MoveArguments>();
    CLI::App *group =
        app.add_subcommand("export", "People as csv, json, ldif or ims; sites, orgs, groups, consents, visits");
    group->require_subcommand(1);
    const auto format = [&](const char *name, const char *help, ExportFormat of) {
        CLI::App *sub = group->add_subcommand(name, help);
        sub->add_option("--output", arguments->output, "the file; else standard output");
        addWho(*sub, arguments);
        runs(*sub, invocation, [arguments, of](const Invocation &given, ToolHouse &house) {
            return exportTo(given, house, *arguments, of);
        });
    };
    format("csv", "A table", ExportFormat::Csv);
    format("json", "JSON lines: one object a person", ExportFormat::JsonLines);
    format("ldif", "Entries of a directory", ExportFormat::Ldif);
    format("ims", "A document for a learning system: names, main addresses and groups", ExportFormat::Ims);
    addTableExports(*group, invocation);

    CLI::App *sub = app.add_subcommand("rollover", "New ends and groups for a whole class or membership year");
    addWho(*sub, arguments);
    CLI::Option *until =
        sub->add_option("--until", arguments->until, "the last day of their accounts, like 2027-08-31");
    sub->add_flag("--for-good", arguments->forGood, "their accounts end no more")->excludes(until);
    sub->add_option("--join", arguments->join, "a group that they join; may be said again");
    sub->add_option("--leave", arguments->leave, "a group that they leave; may be said again");
    sub->add_flag("--dry-run", arguments->dryRun, "only says how many it would be");
    runs(*sub, invocation,
         [arguments](const Invocation &given, ToolHouse &house) { return rollOver(given, house, *arguments); });
}

} // namespace gatelodge::app
