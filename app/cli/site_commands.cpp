#include "app/cli/command.h"
#include "app/cli/openid_commands.h"
#include "app/cli/webhook_commands.h"
#include "server/protocol/community/sealing.h"
#include "server/service/houses.h"
#include "server/store/places.h"

namespace gatelodge::app {

namespace {

struct SiteArguments {
    std::string name, redirect, api;
    int site = 0, org = 0, version = 3;
    bool push = false, internal = false, confirm = false;
};

int addSite(const Invocation &invocation, const SiteArguments &arguments) {
    auto house = openToolHouse(invocation);
    if (!house)
        return complain(invocation, house.error());
    SiteProfile profile;
    profile.name = QString::fromStdString(arguments.name);
    profile.org = OrgId(arguments.org);
    profile.redirectUrl = QString::fromStdString(arguments.redirect);
    profile.apiUrl = QString::fromStdString(arguments.api);
    profile.version = CryptoVersion(arguments.version);
    profile.pushChanges = arguments.push;
    profile.internal = arguments.internal;
    const auto permit = house->access.manageSites();
    const auto id = service::createSite(*house->session, permit, profile);
    if (!id)
        return complain(invocation, id.error());
    const auto key = service::makeKey(*house->session, permit, house->foundation.vault->sealingKey(), *id);
    if (!key)
        return complain(invocation, key.error());
    showFacts(invocation, {{QStringLiteral("site"), QString::number(id->value)}, {QStringLiteral("key"), *key}});
    return 0;
}

int listSites(const Invocation &invocation) {
    auto house = openToolHouse(invocation);
    if (!house)
        return complain(invocation, house.error());
    const auto sites = store::listSites(*house->session);
    if (!sites)
        return complain(invocation, sites.error());
    QList<QStringList> rows;
    for (const Site &site : *sites)
        rows << QStringList{QString::number(site.id.value),
                            site.profile.name,
                            site.orgName,
                            QStringLiteral("v%1").arg(int(site.profile.version)),
                            site.profile.redirectUrl,
                            site.keyFingerprint};
    showTable(invocation,
              {QStringLiteral("site"), QStringLiteral("name"), QStringLiteral("organisation"),
               QStringLiteral("protocol"), QStringLiteral("redirect"), QStringLiteral("key")},
              rows);
    return 0;
}

int rotateKey(const Invocation &invocation, const SiteArguments &arguments) {
    auto house = openToolHouse(invocation);
    if (!house)
        return complain(invocation, house.error());
    const SiteId id(arguments.site);
    const auto permit = house->access.manageSites();
    if (arguments.confirm) {
        const auto confirmed = service::confirmKey(*house->session, permit, id);
        return confirmed ? 0 : complain(invocation, confirmed.error());
    }
    const auto key = service::makeKey(*house->session, permit, house->foundation.vault->sealingKey(), id);
    if (!key)
        return complain(invocation, key.error());
    showFacts(invocation, {{QStringLiteral("site"), QString::number(id.value)}, {QStringLiteral("key"), *key}});
    return 0;
}

// Whether the site's key opens and seals: what a broken one would only show to the first visitor.
int testSite(const Invocation &invocation, const SiteArguments &arguments) {
    auto house = openToolHouse(invocation);
    if (!house)
        return complain(invocation, house.error());
    const auto keys = service::openKeys(*house->session, *house->foundation.vault, SiteId(arguments.site));
    if (!keys)
        return complain(invocation, keys.error());
    const auto sealed =
        community::SiteKey::fromBytes(community::FormatVersion(int(keys->version)), keys->current.view())
            .and_then([](community::SiteKey key) { return community::Sealer(std::move(key)).seal("t=0"); });
    if (!sealed)
        return complain(invocation, sealed.error());
    showFacts(invocation, {{QStringLiteral("site"), QString::number(arguments.site)},
                           {QStringLiteral("key"), QStringLiteral("opens and seals")}});
    return 0;
}

} // namespace

void addSiteCommands(CLI::App &app, Invocation &invocation) {
    auto arguments = std::make_shared<SiteArguments>();
    CLI::App *site = app.add_subcommand("site", "Sites: add, list, rotate-key, test, openid, webhooks");
    site->require_subcommand(1);
    const auto command = [&](const char *name, const char *help,
                             int (*run)(const Invocation &, const SiteArguments &)) {
        CLI::App *sub = site->add_subcommand(name, help);
        sub->callback([&invocation, arguments, run] {
            invocation.run = [arguments, run](const Invocation &given) { return run(given, *arguments); };
        });
        return sub;
    };
    CLI::App *add = command("add", "Adds a site and prints its key, once", addSite);
    add->add_option("name", arguments->name, "its name")->required();
    add->add_option("--org", arguments->org, "number of the organisation that runs it")->required();
    add->add_option("--redirect", arguments->redirect, "where answers go")->required();
    add->add_option("--protocol", arguments->version, "version of the answers: 2, 3 or 4")->check(CLI::Range(2, 4));
    add->add_option("--api", arguments->api, "where changes are pushed to");
    add->add_flag("--push", arguments->push, "push changes");
    add->add_flag("--internal", arguments->internal, "the address may be a private one");
    site->add_subcommand("list", "Lists sites")->callback([&invocation] { invocation.run = listSites; });
    CLI::App *rotate =
        command("rotate-key", "Makes another key and prints it; the old one stays until --confirm", rotateKey);
    rotate->add_option("site", arguments->site, "number of the site")->required();
    rotate->add_flag("--confirm", arguments->confirm, "the site has switched: forget the old key");
    command("test", "Tries whether a site's key opens and seals", testSite)
        ->add_option("site", arguments->site, "number of the site")
        ->required();
    addOpenIdCommands(*site, invocation);
    addWebhookCommands(*site, invocation);
}

} // namespace gatelodge::app
