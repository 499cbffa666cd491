#include "app/cli/command.h"
#include "app/cli/outlet.h"
#include "server/domain/csv.h"
#include "server/service/houses.h"
#include "server/store/disclosures.h"
#include "server/store/places.h"

namespace gatelodge::app {

namespace {

struct OrgArguments {
    std::string name, purpose, output;
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

Result<OrgId> orgNamed(store::Session &session, const std::string &name) {
    GL_TRY(const auto orgs, store::listOrgs(session));
    for (const Org &org : orgs) {
        if (org.profile.name.compare(text(name), Qt::CaseInsensitive) == 0 ||
            QString::number(org.id.value) == text(name))
            return org.id;
    }
    return failure(Fault::NotFound, QStringLiteral("no organisation is called %1").arg(text(name)));
}

QStringList cellsOf(const LedgerLine &line) {
    const auto time = [](const QDateTime &at) { return at.toUTC().toString(Qt::ISODate); };
    QStringList cells{line.username, line.personName};
    if (line.consent)
        cells << (line.consent->given ? QStringLiteral("agreed") : QStringLiteral("withdrawn"))
              << time(line.consent->at) << line.consent->textVersion;
    else
        cells << QStringLiteral("not asked") << QString() << QString();
    if (line.told)
        cells << line.told->siteName << line.told->shared.join(u' ')
              << (line.told->openId ? QStringLiteral("openid") : QStringLiteral("community")) << line.told->textVersion
              << time(line.told->firstAt) << time(line.told->lastAt);
    else
        cells << QStringList(6);
    return cells;
}

// However many people there are, some of them at a time are in memory.
Done writeLedger(ToolHouse &house, const OrgArguments &arguments) {
    constexpr int kPeople = 500;
    GL_TRY(const OrgId org, orgNamed(*house.session, arguments.name));
    Outlet outlet;
    GL_DO(outlet.open(arguments.output));
    GL_DO(outlet.put("\xEF\xBB\xBFusername,name,consent,since,wording,site,told,protocol,wording_then,first,last\r\n"));
    QString behind;
    while (true) {
        GL_TRY(const auto lines, store::listLedger(*house.session, org, behind, kPeople));
        if (lines.isEmpty())
            return outlet.close();
        for (const LedgerLine &line : lines)
            GL_DO(outlet.put(csvLine(cellsOf(line))));
        behind = lines.last().username;
    }
}

int showLedger(const Invocation &invocation, const OrgArguments &arguments) {
    auto house = openToolHouse(invocation);
    if (!house)
        return complain(invocation, house.error());
    const Done done = writeLedger(*house, arguments);
    return done ? 0 : complain(invocation, done.error());
}

} // namespace

void addOrgCommands(CLI::App &app, Invocation &invocation) {
    auto arguments = std::make_shared<OrgArguments>();
    CLI::App *org = app.add_subcommand("org", "Organisations: add, list, ledger");
    org->require_subcommand(1);
    CLI::App *add = org->add_subcommand("add", "Adds an organisation");
    add->add_option("name", arguments->name, "its name")->required();
    add->add_option("--purpose", arguments->purpose, "why it wants people's data, in its own words");
    add->add_flag("--consent", arguments->consent, "people are asked before their data leaves");
    add->callback([&invocation, arguments] {
        invocation.run = [arguments](const Invocation &given) { return addOrg(given, *arguments); };
    });
    org->add_subcommand("list", "Lists organisations")->callback([&invocation] { invocation.run = listOrgs; });
    CLI::App *ledger =
        org->add_subcommand("ledger", "Who agreed to share with an organisation, and what its sites were told, as CSV");
    ledger->add_option("name", arguments->name, "its name or number")->required();
    ledger->add_option("--output", arguments->output, "the file; else standard output");
    ledger->callback([&invocation, arguments] {
        invocation.run = [arguments](const Invocation &given) { return showLedger(given, *arguments); };
    });
}

} // namespace gatelodge::app
