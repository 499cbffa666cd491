#include "app/cli/command.h"
#include "app/cli/outlet.h"
#include "app/cli/whom.h"
#include "server/service/erasure.h"
#include "server/service/merging.h"
#include "server/store/users.h"
#include <QJsonDocument>
#include <QTextStream>
#include <unistd.h>

namespace gatelodge::app {

namespace {

struct OutwardArguments {
    std::string who, other, confirm, output;
    bool dryRun = false;
};

template <typename Work> int onPerson(const Invocation &invocation, const std::string &who, const Work &work) {
    auto house = openToolHouse(invocation);
    if (!house)
        return complain(invocation, house.error());
    const auto uid = whomever(*house->session, text(who));
    if (!uid)
        return complain(invocation, uid.error());
    const Done done = work(*house, *uid);
    return done ? 0 : complain(invocation, done.error());
}

// No secret: whoever types it sees it.
QString askUsername() {
    if (isatty(STDIN_FILENO) == 1)
        QTextStream(stderr) << "Username, to confirm: " << Qt::flush;
    return QTextStream(stdin).readLine().trimmed();
}

// What an erasure would do, or has done.
Done erase(const Invocation &invocation, ToolHouse &house, const UserId &uid, const OutwardArguments &arguments) {
    GL_TRY(const User user, store::findUser(*house.session, uid));
    GL_TRY(const auto sites, store::listKnowingSites(*house.session, uid));
    QStringList told, others;
    for (const KnowingSite &site : sites)
        (site.told ? told : others) << site.name;
    if (!arguments.dryRun) {
        const QString typed = arguments.confirm.empty() ? askUsername() : text(arguments.confirm);
        GL_DO(service::eraseUser(*house.session, house.access.managePeople(), uid, typed));
    }
    showFacts(invocation, {{QStringLiteral("username"), user.username},
                           {QStringLiteral("erased"), arguments.dryRun ? QStringLiteral("no") : QStringLiteral("yes")},
                           {QStringLiteral("sites that are told"), told.join(QStringLiteral(", "))},
                           {QStringLiteral("sites that take no pushes"), others.join(QStringLiteral(", "))}});
    return {};
}

Done tellRecord(ToolHouse &house, const UserId &uid, const OutwardArguments &arguments) {
    GL_TRY(const auto record, store::readRecord(*house.session, uid));
    Outlet outlet;
    GL_DO(outlet.open(arguments.output));
    GL_DO(outlet.put(QJsonDocument(record).toJson()));
    return outlet.close();
}

Done merge(const Invocation &invocation, ToolHouse &house, const UserId &kept, const OutwardArguments &arguments) {
    GL_TRY(const UserId gone, whomever(*house.session, text(arguments.other)));
    GL_TRY(const auto counts,
           service::mergePeople(*house.session, house.access.managePeople(), kept, gone,
                                arguments.dryRun ? service::Rehearsal::Only : service::Rehearsal::No));
    QStringList told;
    for (const KnowingSite &site : counts.sites) {
        if (site.told)
            told << site.name;
    }
    const auto fact = [](const char *name, int number) {
        return QPair<QString, QString>(QLatin1String(name), QString::number(number));
    };
    showFacts(invocation, {fact("addresses", counts.addresses),
                           fact("logins", counts.logins),
                           fact("keys", counts.keys),
                           fact("groups", counts.groups),
                           fact("roles", counts.roles),
                           {QStringLiteral("sites that are told"), told.join(QStringLiteral(", "))}});
    return {};
}

Done tellDuplicates(const Invocation &invocation, ToolHouse &house) {
    GL_TRY(const auto found, service::listDuplicates(*house.session, house.access.managePeople()));
    QList<QStringList> rows;
    for (const Duplicate &one : found)
        rows << QStringList{one.olderName, one.newerName, one.caption, one.why};
    showTable(invocation,
              {QStringLiteral("older"), QStringLiteral("newer"), QStringLiteral("name"), QStringLiteral("same")}, rows);
    return {};
}

} // namespace

void addOutwardCommands(CLI::App &app, Invocation &invocation) {
    auto arguments = std::make_shared<OutwardArguments>();
    CLI::App *user = app.get_subcommand("user");
    CLI::App *gone = user->add_subcommand("erase", "Erases a person for good; nothing brings them back");
    gone->add_option("who", arguments->who, "username, address or user id")->required();
    gone->add_option("--confirm", arguments->confirm, "the username once more; else it is asked for");
    gone->add_flag("--dry-run", arguments->dryRun, "only says which sites would be told");
    gone->callback([&invocation, arguments] {
        invocation.run = [arguments](const Invocation &given) {
            return onPerson(given, arguments->who,
                            [&](ToolHouse &house, const UserId &uid) { return erase(given, house, uid, *arguments); });
        };
    });
    CLI::App *kept = user->add_subcommand("data", "Everything that is kept about a person, as JSON");
    kept->add_option("who", arguments->who, "username, address or user id")->required();
    kept->add_option("--output", arguments->output, "the file; else standard output");
    kept->callback([&invocation, arguments] {
        invocation.run = [arguments](const Invocation &given) {
            return onPerson(given, arguments->who,
                            [&](ToolHouse &house, const UserId &uid) { return tellRecord(house, uid, *arguments); });
        };
    });
    CLI::App *one = user->add_subcommand("merge", "Makes two accounts of one person one; can be taken back");
    one->add_option("kept", arguments->who, "who stays: username, address or user id")->required();
    one->add_option("gone", arguments->other, "who goes into the recycle bin")->required();
    one->add_flag("--dry-run", arguments->dryRun, "only says what would come over");
    one->callback([&invocation, arguments] {
        invocation.run = [arguments](const Invocation &given) {
            return onPerson(given, arguments->who,
                            [&](ToolHouse &house, const UserId &uid) { return merge(given, house, uid, *arguments); });
        };
    });
    user->add_subcommand("duplicates", "Accounts that may belong to one person")->callback([&invocation] {
        invocation.run = [](const Invocation &given) {
            auto house = openToolHouse(given);
            if (!house)
                return complain(given, house.error());
            const Done done = tellDuplicates(given, *house);
            return done ? 0 : complain(given, done.error());
        };
    });
}

} // namespace gatelodge::app
