#include "app/cli/command.h"
#include "server/service/roles.h"
#include "server/store/users.h"
#include <QUrl>
#include <QUrlQuery>

namespace gatelodge::app {

namespace {

struct RoleArguments {
    std::string who, role;
    int site = 0;
    bool revoke = false;
};

Result<RoleGrant> grantOf(const RoleArguments &arguments) {
    const auto role = roleNamed(text(arguments.role).replace(u'-', u'_'));
    if (!role)
        return failure(Fault::Invalid,
                       QStringLiteral("role: one of owner, administrator, helpdesk, site_owner, auditor"));
    RoleGrant grant{*role};
    if (arguments.site > 0)
        grant.site = SiteId(arguments.site);
    return grant;
}

Result<UserId> personOf(store::Session &session, const RoleArguments &arguments) {
    auto uid = store::findUserByUsername(session, text(arguments.who).toLower());
    if (!uid && uid.error().fault == Fault::NotFound)
        return failure(Fault::NotFound, QStringLiteral("nobody is called %1").arg(text(arguments.who)));
    return uid;
}

int list(const Invocation &invocation, const RoleArguments &arguments) {
    auto house = openToolHouse(invocation);
    if (!house)
        return complain(invocation, house.error());
    std::optional<UserId> person;
    if (!arguments.who.empty()) {
        const auto uid = personOf(*house->session, arguments);
        if (!uid)
            return complain(invocation, uid.error());
        person = *uid;
    }
    const auto holders = store::listRoleHolders(*house->session, person);
    if (!holders)
        return complain(invocation, holders.error());
    QList<QStringList> rows;
    for (const RoleHolder &holder : *holders)
        rows << QStringList{holder.username, QString(roleName(holder.grant.role)),
                            holder.grant.site ? QString::number(holder.grant.site->value) : QString(), holder.siteName,
                            holder.console ? QStringLiteral("yes") : QStringLiteral("no")};
    showTable(invocation,
              {QStringLiteral("username"), QStringLiteral("role"), QStringLiteral("site"), QStringLiteral("name"),
               QStringLiteral("console")},
              rows);
    return 0;
}

int change(const Invocation &invocation, const RoleArguments &arguments, bool given) {
    auto house = openToolHouse(invocation);
    if (!house)
        return complain(invocation, house.error());
    store::Session &session = *house->session;
    const auto done = [&]() -> Done {
        GL_TRY(const RoleGrant grant, grantOf(arguments));
        GL_TRY(const UserId uid, personOf(session, arguments));
        const auto permit = house->access.manageRoles();
        return given ? service::grantRole(session, permit, uid, grant)
                     : service::revokeRole(session, permit, uid, grant);
    }();
    return done ? 0 : complain(invocation, done.error());
}

// As --database takes it.
QString urlOf(const store::Connection &database, const service::FreshConsole &fresh) {
    QUrl url;
    url.setScheme(QStringLiteral("postgresql"));
    url.setUserName(fresh.role);
    url.setPassword(QString::fromLatin1(fresh.password));
    url.setPath(u'/' + database.database);
    QUrlQuery query;
    if (database.host.startsWith(u'/')) { // a folder with a socket
        query.addQueryItem(QStringLiteral("host"), database.host);
        query.addQueryItem(QStringLiteral("port"), QString::number(database.port));
    } else {
        url.setHost(database.host);
        url.setPort(database.port);
    }
    for (const QString &option : database.options)
        query.addQueryItem(option.section(u'=', 0, 0), option.section(u'=', 1));
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

int console(const Invocation &invocation, const RoleArguments &arguments) {
    auto house = openToolHouse(invocation);
    if (!house)
        return complain(invocation, house.error());
    store::Session &session = *house->session;
    const auto uid = personOf(session, arguments);
    if (!uid)
        return complain(invocation, uid.error());
    if (arguments.revoke) {
        const auto done = service::dropConsole(session, house->access.manageRoles(), *uid);
        return done ? 0 : complain(invocation, done.error());
    }
    const auto fresh = service::makeConsole(session, house->access.manageRoles(), *uid);
    if (!fresh)
        return complain(invocation, fresh.error());
    showFacts(invocation, {{QStringLiteral("role"), fresh->role},
                           {QStringLiteral("url"), urlOf(house->foundation.connection, *fresh)}});
    if (!invocation.json)
        QTextStream(stderr) << "The password stands in the address, and is not shown again.\n";
    return 0;
}

} // namespace

void addRoleCommands(CLI::App &app, Invocation &invocation) {
    auto arguments = std::make_shared<RoleArguments>();
    CLI::App *role = app.add_subcommand("role", "Who may do what: grant, revoke, list, console");
    role->require_subcommand(1);
    const auto command = [&](const char *name, const char *help, std::function<int(const Invocation &)> run) {
        CLI::App *sub = role->add_subcommand(name, help);
        sub->callback([&invocation, run = std::move(run)] { invocation.run = run; });
        return sub;
    };
    const auto about = [&](CLI::App *sub) {
        sub->add_option("who", arguments->who, "username")->required();
        sub->add_option("role", arguments->role, "owner, administrator, helpdesk, site_owner or auditor")->required();
        sub->add_option("--site", arguments->site, "of a site owner: the site's number");
    };
    about(command("grant", "Gives a role",
                  [arguments](const Invocation &given) { return change(given, *arguments, true); }));
    about(command("revoke", "Takes a role away",
                  [arguments](const Invocation &given) { return change(given, *arguments, false); }));
    command("list", "Lists who is what; of one person, or of everybody", [arguments](const Invocation &given) {
        return list(given, *arguments);
    })->add_option("who", arguments->who, "username");
    CLI::App *own = command("console", "Makes a database role for somebody's own console, and shows its address once",
                            [arguments](const Invocation &given) { return console(given, *arguments); });
    own->add_option("who", arguments->who, "username")->required();
    own->add_flag("--revoke", arguments->revoke, "removes it instead");
}

} // namespace gatelodge::app
