#include "app/demo/sample_houses.h"
#include "server/service/houses.h"
#include "server/service/queue_control.h"
#include "server/service/webhooks.h"
#include "server/store/openid_clients.h"
#include "server/store/places.h"
#include "server/store/transaction.h"
#include "server/store/webhooks.h"

namespace gatelodge::app {

using service::OwnerAccess;

namespace {

QString returnAddress(const QUrl &site) { return site.toString() + QStringLiteral("/auth/"); }
QString pushAddress(const QUrl &site) { return site.toString() + QStringLiteral("/push/"); }

Result<OrgId> orgOf(store::Session &session, const OwnerAccess &access, const OrgProfile &profile) {
    GL_TRY(const auto orgs, store::listOrgs(session));
    for (const Org &org : orgs)
        if (org.profile.name == profile.name)
            return org.id;
    return service::createOrg(session, access.manageSites(), profile);
}

Result<GroupId> groupOf(store::Session &session, const OwnerAccess &access, const GroupProfile &profile) {
    GL_TRY(const auto groups, store::listGroups(session));
    for (const Group &group : groups)
        if (group.profile.name == profile.name)
            return group.id;
    return service::createGroup(session, access.manageSites(), profile);
}

Done keyFor(store::Session &session, const OwnerAccess &access, const service::SealingKey &sealing, const SiteId &id) {
    GL_TRY(const auto keys, store::findSealedKeys(session, id));
    if (keys.current.isEmpty())
        GL_DO(service::makeKey(session, access.manageSites(), sealing, id));
    return {};
}

Result<SiteId> siteOf(store::Session &session, const OwnerAccess &access, const service::SealingKey &sealing,
                      const SiteProfile &profile) {
    SiteId id;
    GL_TRY(const auto sites, store::listSites(session));
    for (const Site &site : sites)
        if (site.profile.name == profile.name)
            id = site.id;
    if (id == SiteId()) {
        GL_TRY(id, service::createSite(session, access.manageSites(), profile));
    }
    GL_DO(keyFor(session, access, sealing, id));
    return id;
}

SiteProfile profileOf(const OrgId &org, const char *name, const QString &redirect, CryptoVersion version) {
    SiteProfile profile;
    profile.org = org;
    profile.name = QString::fromUtf8(name);
    profile.redirectUrl = redirect;
    profile.version = version;
    return profile;
}

SiteProfile wikiProfile(const OrgId &org, const QUrl &address) {
    SiteProfile wiki = profileOf(org, "Members’ wiki", returnAddress(address), CryptoVersion::V3);
    wiki.apiUrl = pushAddress(address);
    wiki.pushChanges = true;
    wiki.pushSshKeys = true;
    wiki.internal = true;
    wiki.cooloffHours = 48;
    wiki.accent = QStringLiteral("#7a3b12");
    return wiki;
}

SiteProfile calendarProfile(const OrgId &org, const QUrl &address) {
    SiteProfile calendar = profileOf(org, "Race calendar", returnAddress(address), CryptoVersion::V4);
    calendar.apiUrl = pushAddress(address);
    calendar.pushChanges = true;
    calendar.internal = true;
    calendar.accent = QStringLiteral("#0b5f8a");
    return calendar;
}

SiteProfile shopProfile(const OrgId &org, const QUrl &address) {
    SiteProfile shop = profileOf(org, "Club shop", returnAddress(address), CryptoVersion::V3);
    shop.apiUrl = pushAddress(address);
    shop.pushChanges = true;
    shop.pushForm = PushForm::Webhooks;
    shop.internal = true;
    shop.accent = QStringLiteral("#1d6a45");
    return shop;
}

OpenIdProfile shopClient(const QUrl &address) {
    OpenIdProfile client;
    client.clientId = QStringLiteral("club-shop");
    client.idTokenAlgorithm = SigningAlgorithm::Es256;
    client.redirectAddresses = {returnAddress(address)};
    client.logoutAddresses = {returnAddress(address) + QStringLiteral("?s=logout")};
    return client;
}

SiteProfile formsProfile(const OrgId &org, const GroupId &committee) {
    SiteProfile forms =
        profileOf(org, "Regatta forms", QStringLiteral("https://forms.regatta.example/return/"), CryptoVersion::V3);
    forms.apiUrl = QStringLiteral("https://forms.regatta.example/changes/");
    forms.pushChanges = true;
    forms.groups = {committee};
    return forms;
}

// Where updates go as webhooks, one secret at least: without any, nothing is sent.
Done webhookSecretFor(store::Session &session, const OwnerAccess &access, const service::SealingKey &sealing,
                      const SiteId &id) {
    GL_TRY(const Site site, store::findSite(session, id));
    GL_TRY(const auto held, store::listWebhookSecrets(session, id));
    if (site.profile.pushForm != PushForm::Webhooks || !held.isEmpty())
        return {};
    GL_DO(service::makeWebhookSecret(session, access.manageSites(), sealing, id, std::chrono::seconds(0)));
    return {};
}

Done writeMessages(store::Session &session, const OwnerAccess &access, const SampleSites &sites) {
    struct Words {
        SiteId site;
        const char *gate, *language, *text;
    };
    const QList<Words> all{
        {sites.wiki, "cooloff", "",
         "The wiki opens two days after you join, so that we can get to know each other first. "
         "Come to the Thursday evening at the boathouse meanwhile."},
        {sites.wiki, "cooloff", "fr",
         "Le wiki s’ouvre deux jours après l’adhésion, le temps de faire connaissance. "
         "D’ici là, passez au hangar à bateaux jeudi soir."},
        {sites.wiki, "consent", "",
         "We show your name beside the pages that you write. Nothing works without it here."},
        {sites.wiki, "consent", "fr",
         "Nous affichons votre nom à côté des pages que vous écrivez. Rien ne fonctionne ici sans cela."},
        {sites.wiki, "active", "", "Ask the harbour office if you think that your account should be open."},
        {sites.forms, "groups", "", "The forms are for the race committee. Skippers enter races in the race calendar."},
        {sites.forms, "groups", "fr",
         "Les formulaires sont réservés au comité de course. "
         "Les skippers s’inscrivent dans le calendrier des régates."},
    };
    for (const Words &words : all)
        GL_DO(service::putMessage(
            session, access.manageSites(), words.site,
            {QString::fromUtf8(words.gate), QString::fromUtf8(words.language), QString::fromUtf8(words.text)}));
    return {};
}

Done moveSite(store::Session &session, const OwnerAccess &access, const SiteId &id, const QUrl &address) {
    GL_TRY(const Site site, store::findSite(session, id));
    SiteProfile profile = site.profile;
    profile.redirectUrl = returnAddress(address);
    if (!profile.apiUrl.isEmpty())
        profile.apiUrl = pushAddress(address);
    if (profile.redirectUrl == site.profile.redirectUrl && profile.apiUrl == site.profile.apiUrl)
        return {};
    return service::changeSite(session, access.manageSites(), id, site.revision, profile);
}

Done moveShop(store::Session &session, const OwnerAccess &access, const service::SealingKey &sealing, const SiteId &id,
              const QUrl &address) {
    GL_DO(moveSite(session, access, id, address));
    GL_DO(webhookSecretFor(session, access, sealing, id));
    GL_TRY(const auto client, store::findOpenIdClientOf(session, id));
    const OpenIdProfile wanted = shopClient(address);
    if (!client || client->profile.redirectAddresses.contains(wanted.redirectAddresses.first()))
        return {};
    OpenIdProfile moved = client->profile;
    moved.redirectAddresses = wanted.redirectAddresses;
    moved.logoutAddresses = wanted.logoutAddresses;
    return store::inTransaction(session, access.actor(),
                                [&] { return store::replaceOpenIdClient(session, id, client->revision, moved); });
}

} // namespace

Result<SiteId> buildShop(store::Session &session, const OwnerAccess &access, const service::SealingKey &sealing,
                         const QUrl &address) {
    GL_TRY(const OrgId club, orgOf(session, access, {QStringLiteral("Riverside Sailing Club"), false, {}, {}}));
    GL_TRY(const SiteId shop, siteOf(session, access, sealing, shopProfile(club, address)));
    GL_TRY(const auto client, store::findOpenIdClientOf(session, shop));
    if (!client)
        GL_DO(store::inTransaction(session, access.actor(),
                                   [&] { return store::insertOpenIdClient(session, shop, shopClient(address)); }));
    GL_DO(webhookSecretFor(session, access, sealing, shop));
    return shop;
}

Result<SampleHouses> buildHouses(store::Session &session, const OwnerAccess &access, const service::SealingKey &sealing,
                                 const DemoAddresses &addresses) {
    SampleHouses houses;
    GL_TRY(houses.club, orgOf(session, access,
                              {QStringLiteral("Riverside Sailing Club"), false,
                               QStringLiteral("To run the club: boats, berths and the race calendar."),
                               QStringLiteral("office@riverside.example")}));
    GL_TRY(houses.races, orgOf(session, access,
                               {QStringLiteral("Harbour Races Association"), true,
                                QStringLiteral("To show who wrote what in the members’ wiki, and to print start lists. "
                                               "Names and addresses are removed a year after the last visit."),
                                QStringLiteral("privacy@races.example")}));
    const QList<std::pair<char, GroupProfile>> groups{
        {'m', {QStringLiteral("Members"), QStringLiteral("Everybody who pays the yearly fee.")}},
        {'r', {QStringLiteral("Race committee"), QStringLiteral("Sets courses, starts races, hears protests.")}},
        {'y', {QStringLiteral("Youth"), QStringLiteral("Under 21; sail from the old slipway.")}},
        {'b', {QStringLiteral("Board"), QStringLiteral("Elected each spring.")}},
        {'v', {QStringLiteral("Volunteers"), QStringLiteral("Galley, safety boats, paint.")}},
    };
    for (const auto &[letter, profile] : groups) {
        GL_TRY(houses.groups[letter], groupOf(session, access, profile));
    }
    SampleSites &sites = houses.sites;
    GL_TRY(sites.wiki, siteOf(session, access, sealing, wikiProfile(houses.races, addresses.wiki)));
    GL_TRY(sites.calendar, siteOf(session, access, sealing, calendarProfile(houses.club, addresses.calendar)));
    GL_TRY(sites.shop, buildShop(session, access, sealing, addresses.shop));
    GL_TRY(sites.photos,
           siteOf(session, access, sealing,
                  profileOf(houses.club, "Photo archive", QStringLiteral("https://photos.riverside.example/login/"),
                            CryptoVersion::V2)));
    GL_TRY(sites.forms, siteOf(session, access, sealing, formsProfile(houses.races, houses.groups.value('r'))));
    GL_DO(writeMessages(session, access, sites));
    GL_DO(service::pauseSite(session, access.manageQueue(), sites.forms));
    return houses;
}

Done moveLiveSites(store::Session &session, const OwnerAccess &access, const service::SealingKey &sealing,
                   const SampleSites &sites, const DemoAddresses &addresses) {
    GL_DO(moveSite(session, access, sites.wiki, addresses.wiki));
    GL_DO(moveSite(session, access, sites.calendar, addresses.calendar));
    return moveShop(session, access, sealing, sites.shop, addresses.shop);
}

} // namespace gatelodge::app
