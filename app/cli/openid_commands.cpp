#include "app/cli/openid_commands.h"
#include "server/domain/untold_claims.h"
#include "server/openid/clients.h"
#include "server/openid/keys.h"
#include "server/store/openid_clients.h"
#include <QFile>
#include <QJsonDocument>

namespace gatelodge::app {

namespace {

using Facts = QList<QPair<QString, QString>>;

struct OpenIdArguments {
    int site = 0, accessMinutes = 0, refreshDays = 0, end = 0;
    std::optional<int> overlapHours;
    std::string clientId, proof, binding, keys, algorithm, notice, replace;
    std::string enabled, pushed, devices, service; // on or off; empty: as it is
    std::vector<std::string> redirects, moreRedirects, logouts, scopes, claims;
    bool stop = false, noKeys = false, noLogouts = false, noClaims = false, lost = false;
};

QString onOff(bool on) { return on ? QStringLiteral("on") : QStringLiteral("off"); }
QString timeText(const QDateTime &time) { return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString(); }

QStringList texts(const std::vector<std::string> &list) {
    QStringList all;
    for (const std::string &one : list)
        all << text(one);
    return all;
}

constexpr std::array kBindings{std::pair{Binding::Challenge, "pkce"}, std::pair{Binding::Nonce, "nonce"},
                               std::pair{Binding::Neither, "neither"}};

constexpr std::array kSources{std::pair{CustomClaim::Fixed, "fixed"}, std::pair{CustomClaim::InGroup, "in-group"},
                              std::pair{CustomClaim::Groups, "groups"}, std::pair{CustomClaim::Username, "username"}};

QString claimText(const CustomClaim &claim) {
    return claim.name + u'=' + QLatin1StringView(kSources[claim.from].second) + u':' + claim.value;
}

// NAME=fixed:VALUE, NAME=in-group:GROUP, NAME=groups:PREFIX, NAME=username. A name may have colons, and no equals sign.
Result<CustomClaim> claimFrom(const QString &given) {
    const QString source = given.section(u'=', 1);
    CustomClaim claim{given.section(u'=', 0, 0), CustomClaim::Fixed, source.section(u':', 1)};
    for (const auto &[from, name] : kSources) {
        if (source.section(u':', 0, 0) == QLatin1StringView(name)) {
            claim.from = from;
            return claim;
        }
    }
    return failure(Fault::Invalid,
                   QStringLiteral("claims: %1 is not NAME=fixed:…, in-group:…, groups:… or username").arg(given));
}

Result<QJsonObject> keysIn(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::Invalid, QStringLiteral("%1: %2").arg(path, file.errorString()));
    const QJsonDocument set = QJsonDocument::fromJson(file.readAll());
    if (!set.isObject())
        return failure(Fault::Invalid, QStringLiteral("clientKeys: %1 is no JSON object").arg(path));
    return set.object();
}

void take(bool &to, const std::string &given) {
    if (!given.empty())
        to = given == "on";
}

// What was said; everything else stays.
Done apply(const OpenIdArguments &given, OpenIdProfile &to) {
    if (!given.clientId.empty())
        to.clientId = text(given.clientId);
    if (!given.proof.empty())
        to.proof = clientProofFrom(text(given.proof)).value_or(to.proof);
    if (!given.algorithm.empty())
        to.idTokenAlgorithm = algorithmFrom(text(given.algorithm)).value_or(to.idTokenAlgorithm);
    if (given.noKeys)
        to.clientKeys = {};
    if (!given.keys.empty()) {
        GL_TRY(to.clientKeys, keysIn(text(given.keys)));
    }
    take(to.enabled, given.enabled);
    for (const auto &[binding, name] : kBindings) {
        if (given.binding == name)
            to.binding = binding;
    }
    take(to.needsPushed, given.pushed);
    take(to.mayUseDevices, given.devices);
    take(to.isService, given.service);
    if (!given.redirects.empty())
        to.redirectAddresses = texts(given.redirects);
    to.redirectAddresses += texts(given.moreRedirects);
    if (given.noLogouts || !given.logouts.empty())
        to.logoutAddresses = texts(given.logouts);
    if (!given.notice.empty())
        to.logoutNotice = given.notice == "none" ? QString() : text(given.notice);
    if (!given.scopes.empty())
        to.scopes = texts(given.scopes);
    if (given.noClaims || !given.claims.empty())
        to.claims.clear();
    for (const std::string &claim : given.claims) {
        GL_TRY(const CustomClaim made, claimFrom(text(claim)));
        to.claims << made;
    }
    if (given.accessMinutes)
        to.accessMinutes = given.accessMinutes;
    if (given.refreshDays)
        to.refreshDays = given.refreshDays;
    return {};
}

Facts factsOf(const OpenIdClient &client, const QList<ClientSecret> &secrets, const QString &issuer) {
    const OpenIdProfile &p = client.profile;
    QStringList claims, held;
    for (const CustomClaim &claim : p.claims)
        claims << claimText(claim);
    for (const ClientSecret &secret : secrets)
        held << QStringLiteral("%1:%2…%3")
                    .arg(secret.id.value)
                    .arg(secret.beginning)
                    .arg(secret.endsAt.isValid() ? QStringLiteral("(until %1)").arg(timeText(secret.endsAt))
                                                 : QString());
    return {{QStringLiteral("site"), QString::number(client.site.value)},
            {QStringLiteral("issuer"), issuer},
            {QStringLiteral("client_id"), p.clientId},
            {QStringLiteral("enabled"), onOff(p.enabled)},
            {QStringLiteral("proof"), QString(clientProofName(p.proof))},
            {QStringLiteral("secrets"), held.join(u' ')},
            {QStringLiteral("binding"), QLatin1StringView(kBindings[size_t(p.binding)].second)},
            {QStringLiteral("pushed"), onOff(p.needsPushed)},
            {QStringLiteral("algorithm"), QString(algorithmName(p.idTokenAlgorithm))},
            {QStringLiteral("redirect"), p.redirectAddresses.join(u' ')},
            {QStringLiteral("logout"), p.logoutAddresses.join(u' ')},
            {QStringLiteral("logout_notice"), p.logoutNotice},
            {QStringLiteral("scopes"), p.scopes.join(u' ')},
            {QStringLiteral("claims"), claims.join(u' ')},
            {QStringLiteral("claims_untold"), claimsWithoutGroups(p).join(u' ')},
            {QStringLiteral("devices"), onOff(p.mayUseDevices)},
            {QStringLiteral("service"), onOff(p.isService)},
            {QStringLiteral("access_minutes"), QString::number(p.accessMinutes)},
            {QStringLiteral("refresh_days"), QString::number(p.refreshDays)}};
}

int tell(const Invocation &invocation, ToolHouse &house, const SiteId &site) {
    const auto client = store::findOpenIdClientOf(*house.session, site);
    if (!client)
        return complain(invocation, client.error());
    if (!*client)
        return complain(invocation,
                        {Fault::NotFound, QStringLiteral("site %1 does not speak OpenID Connect").arg(site.value), {}});
    const auto secrets = store::listClientSecrets(*house.session, site);
    if (!secrets)
        return complain(invocation, secrets.error());
    showFacts(invocation, factsOf(**client, *secrets, QString::fromUtf8(meansOf(house).publicUrl)));
    const QStringList untold = claimsWithoutGroups((*client)->profile);
    if (!untold.isEmpty())
        QTextStream(stderr) << "gatelodged: made of groups, and never told while this site may not ask for the scope "
                               "groups (--scope): "
                            << untold.join(QStringLiteral(", ")) << "\n";
    return 0;
}

int show(const Invocation &invocation, const OpenIdArguments &given) {
    auto house = openToolHouse(invocation);
    return house ? tell(invocation, *house, SiteId(given.site)) : complain(invocation, house.error());
}

int set(const Invocation &invocation, const OpenIdArguments &given) {
    auto house = openToolHouse(invocation);
    if (!house)
        return complain(invocation, house.error());
    const SiteId site(given.site);
    const auto permit = house->access.manageSites();
    if (given.stop) {
        const Done stopped = openid::stopOpenId(*house->session, permit, site);
        return stopped ? 0 : complain(invocation, stopped.error());
    }
    const Done done = [&]() -> Done {
        GL_TRY(auto client, store::findOpenIdClientOf(*house->session, site));
        if (!client) {
            GL_DO(openid::startOpenId(*house->session, permit, site));
            GL_TRY(client, store::findOpenIdClientOf(*house->session, site));
        }
        OpenIdProfile profile = client->profile;
        GL_DO(apply(given, profile));
        return openid::saveOpenIdProfile(*house->session, permit, site, client->revision, profile);
    }();
    return done ? tell(invocation, *house, site) : complain(invocation, done.error());
}

int secret(const Invocation &invocation, const OpenIdArguments &given) {
    auto house = openToolHouse(invocation);
    if (!house)
        return complain(invocation, house.error());
    const SiteId site(given.site);
    const auto permit = house->access.manageSites();
    // Another secret leaves a day to the one before it, as in the window: an application that runs is not cut off.
    const std::chrono::hours overlap(given.overlapHours.value_or(given.end ? 0 : 24));
    if (given.end) {
        const Done ended = openid::endClientSecret(*house->session, permit, site, SecretId(given.end), overlap);
        return ended ? 0 : complain(invocation, ended.error());
    }
    const auto made = openid::makeClientSecret(*house->session, permit, site, overlap);
    if (!made)
        return complain(invocation, made.error());
    showFacts(invocation, {{QStringLiteral("site"), QString::number(site.value)},
                           {QStringLiteral("id"), QString::number(made->id.value)},
                           {QStringLiteral("secret"), made->text}});
    return 0;
}

int keys(const Invocation &invocation, const OpenIdArguments &given) {
    auto house = openToolHouse(invocation);
    if (!house)
        return complain(invocation, house.error());
    if (!given.replace.empty()) {
        const auto kid = openid::replaceOpenIdKey(*house->session, house->access.manageSettings(),
                                                  house->foundation.vault->sealingKey(),
                                                  *algorithmFrom(text(given.replace)), given.lost);
        if (!kid)
            return complain(invocation, kid.error());
    }
    const auto all = store::listShownKeys(*house->session);
    if (!all)
        return complain(invocation, all.error());
    QList<QStringList> rows;
    for (const store::OpenIdKey &key : *all)
        rows << QStringList{key.kid, QString(algorithmName(key.algorithm)), timeText(key.signsFrom),
                            timeText(key.signsUntil), timeText(key.publishedUntil)};
    showTable(invocation,
              {QStringLiteral("key"), QStringLiteral("algorithm"), QStringLiteral("signs_from"),
               QStringLiteral("signs_until"), QStringLiteral("published_until")},
              rows);
    return 0;
}

void addSwitch(CLI::App *app, const char *name, std::string &to, const char *help) {
    app->add_option(name, to, help)->check(CLI::IsMember({"on", "off"}));
}

} // namespace

void addOpenIdCommands(CLI::App &site, Invocation &invocation) {
    auto arguments = std::make_shared<OpenIdArguments>();
    CLI::App *openId = site.add_subcommand("openid", "OpenID Connect at a site: show, set, secret, keys");
    openId->require_subcommand(1);
    const auto command = [&](const char *name, const char *help,
                             int (*run)(const Invocation &, const OpenIdArguments &)) {
        CLI::App *sub = openId->add_subcommand(name, help);
        sub->callback([&invocation, arguments, run] {
            invocation.run = [arguments, run](const Invocation &given) { return run(given, *arguments); };
        });
        return sub;
    };
    const auto ofSite = [&](CLI::App *sub) {
        sub->add_option("site", arguments->site, "number of the site")->required();
        return sub;
    };
    ofSite(command("show", "How a site speaks it", show));

    CLI::App *change = ofSite(command("set", "Sets it up or changes what is named; the rest stays", set));
    change->add_option("--client-id", arguments->clientId, "as the application names itself");
    addSwitch(change, "--enabled", arguments->enabled, "on or off: whether sign-ins are taken");
    change->add_option("--proof", arguments->proof, "how it proves who it is")
        ->check(CLI::IsMember({"none", "client_secret_basic", "client_secret_post", "private_key_jwt"}));
    change->add_option("--keys", arguments->keys, "file with its public keys, a JWK set");
    change->add_flag("--no-keys", arguments->noKeys, "forget them");
    change->add_option("--binding", arguments->binding,
                       "what ties a sign-in to its browser: pkce; nonce: one of the two; neither: a stolen code can be "
                       "put into another sign-in, never without a secret")
        ->check(CLI::IsMember({"pkce", "nonce", "neither"}));
    addSwitch(change, "--pushed", arguments->pushed, "on: pushed requests only");
    change->add_option("--algorithm", arguments->algorithm, "of its id tokens")
        ->check(CLI::IsMember({"RS256", "ES256", "EdDSA"}));
    change->add_option("--redirect", arguments->redirects,
                       "redirect address, in place of all there are; several times");
    change->add_option("--add-redirect", arguments->moreRedirects, "one more; several times");
    change->add_option("--logout", arguments->logouts,
                       "address after signing out, in place of all there are; several times");
    change->add_flag("--no-logout", arguments->noLogouts, "none");
    change->add_option("--logout-notice", arguments->notice,
                       "where it is told that somebody has signed out; none: nowhere");
    change->add_option("--scope", arguments->scopes, "that it may ask for, in place of all there are; several times");
    change->add_option("--claim", arguments->claims,
                       "NAME=fixed:TEXT, in-group:GROUP, groups:PREFIX or username; several times");
    change->add_flag("--no-claims", arguments->noClaims, "none of its own");
    addSwitch(change, "--devices", arguments->devices, "on: devices without a browser may sign in");
    addSwitch(change, "--service", arguments->service, "on: it may act for itself (client credentials)");
    change->add_option("--access-minutes", arguments->accessMinutes, "how long an access token holds")
        ->check(CLI::Range(1, 1440));
    change->add_option("--refresh-days", arguments->refreshDays, "how long a refresh token holds")
        ->check(CLI::Range(1, 366));
    change->add_flag("--stop", arguments->stop,
                     "ends it: its secrets and what people let it have for good; its settings come back by undo");

    CLI::App *make = ofSite(command("secret", "Makes another secret and prints it, once; or ends one", secret));
    make->add_option("--overlap-hours", arguments->overlapHours,
                     "how long the one before it still holds: 24 by default, 0 with --end")
        ->check(CLI::Range(0, 8784));
    make->add_option("--end", arguments->end, "number of a secret that ends, after the overlap")
        ->check(CLI::PositiveNumber);

    CLI::App *ring = command("keys", "The keys that the house signs with", keys);
    ring->add_option("--replace", arguments->replace,
                     "a new key of this algorithm, which signs when everybody can have met it: in eleven minutes")
        ->check(CLI::IsMember({"RS256", "ES256", "EdDSA"}));
    ring->add_flag("--lost", arguments->lost,
                   "others may know the old one: it is withdrawn at once, and the new one signs at once")
        ->needs("--replace");
}

} // namespace gatelodge::app
