#include "app/cli/command.h"
#include "server/service/houses.h"
#include "server/store/places.h"

namespace gatelodge::app {

namespace {

struct OrgArguments {
    std::string name, purpose;
    bool consent = false;
};

int addOrg(const Invocation &invocation, const OrgArguments &arguments) {
    auto house = openToolHouse(invocation);
    if (!house)
        return complain(invocation, house.error());
    OrgProfile profile;
    profile.name = QString::fromStdString(arguments.name);
    profile.purpose = QString::fromStdString(arguments.purpose);
    profile.consentRequired = arguments.consent;
    const auto id = service::createOrg(*house->session, house->access.manageSites(), profile);
    if (!id)
        return complain(invocation, id.error());
    showFacts(invocation,
              {{QStringLiteral("org"), QString::number(id->value)}, {QStringLiteral("name"), profile.name}});
    return 0;
}

int listOrgs(const Invocation &invocation) {
    auto house = openToolHouse(invocation);
    if (!house)
        return complain(invocation, house.error());
    const auto orgs = store::listOrgs(*house->session);
    if (!orgs)
        return complain(invocation, orgs.error());
    QList<QStringList> rows;
    for (const Org &org : *orgs)
        rows << QStringList{QString::number(org.id.value), org.profile.name,
                            org.profile.consentRequired ? QStringLiteral("yes") : QStringLiteral("no"),
                            QString::number(org.sites)};
    showTable(invocation,
              {QStringLiteral("org"), QStringLiteral("name"), QStringLiteral("consent"), QStringLiteral("sites")},
              rows);
    return 0;
}

} // namespace

void addOrgCommands(CLI::App &app, Invocation &invocation) {
    auto arguments = std::make_shared<OrgArguments>();
    CLI::App *org = app.add_subcommand("org", "Organisations: add, list");
    org->require_subcommand(1);
    CLI::App *add = org->add_subcommand("add", "Adds an organisation");
    add->add_option("name", arguments->name, "its name")->required();
    add->add_option("--purpose", arguments->purpose, "why it wants people's data, in its own words");
    add->add_flag("--consent", arguments->consent, "people are asked before their data leaves");
    add->callback([&invocation, arguments] {
        invocation.run = [arguments](const Invocation &given) { return addOrg(given, *arguments); };
    });
    org->add_subcommand("list", "Lists organisations")->callback([&invocation] { invocation.run = listOrgs; });
}

} // namespace gatelodge::app
