#include "app/cli/webhook_commands.h"
#include "server/service/houses.h"
#include "server/service/webhooks.h"
#include "server/store/places.h"
#include "server/store/webhooks.h"

namespace gatelodge::app {

namespace {

struct WebhookArguments {
    int site = 0, end = 0;
    std::optional<int> overlapHours;
    std::string form;
};

int tell(const Invocation &invocation, ToolHouse &house, const SiteId &id) {
    const auto site = store::findSite(*house.session, id);
    if (!site)
        return complain(invocation, site.error());
    const auto secrets = store::listWebhookSecrets(*house.session, id);
    if (!secrets)
        return complain(invocation, secrets.error());
    QStringList held;
    for (const WebhookSecret &secret : *secrets) {
        const QString until = secret.endsAt.toUTC().toString(Qt::ISODate);
        held << QStringLiteral("%1:%2…%3")
                    .arg(secret.id.value)
                    .arg(secret.beginning,
                         secret.endsAt.isValid() ? QStringLiteral("(until %1)").arg(until) : QString());
    }
    showFacts(invocation, {{QStringLiteral("site"), QString::number(id.value)},
                           {QStringLiteral("form"), QString(pushFormName(site->profile.pushForm))},
                           {QStringLiteral("address"), site->profile.apiUrl},
                           {QStringLiteral("secrets"), held.join(u' ')}});
    return 0;
}

int show(const Invocation &invocation, const WebhookArguments &given) {
    auto house = openToolHouse(invocation);
    return house ? tell(invocation, *house, SiteId(given.site)) : complain(invocation, house.error());
}

int set(const Invocation &invocation, const WebhookArguments &given) {
    auto house = openToolHouse(invocation);
    if (!house)
        return complain(invocation, house.error());
    const SiteId id(given.site);
    const Done done = [&]() -> Done {
        GL_TRY(Site site, store::findSite(*house->session, id));
        site.profile.pushForm = pushFormFrom(QString::fromStdString(given.form));
        return service::changeSite(*house->session, house->access.manageSites(), id, site.revision, site.profile);
    }();
    return done ? tell(invocation, *house, id) : complain(invocation, done.error());
}

int secret(const Invocation &invocation, const WebhookArguments &given) {
    auto house = openToolHouse(invocation);
    if (!house)
        return complain(invocation, house.error());
    const SiteId site(given.site);
    const auto permit = house->access.manageSites();
    // Another secret leaves a day to the one before it, as in the window: a receiver that runs is not cut off.
    const std::chrono::hours overlap(given.overlapHours.value_or(given.end ? 0 : 24));
    if (given.end) {
        const Done ended =
            service::endWebhookSecret(*house->session, permit, site, WebhookSecretId(given.end), overlap);
        return ended ? 0 : complain(invocation, ended.error());
    }
    const auto made = service::makeWebhookSecret(*house->session, permit, house->foundation.vault->sealingKey(), site,
                                                 overlap);
    if (!made)
        return complain(invocation, made.error());
    showFacts(invocation, {{QStringLiteral("site"), QString::number(site.value)},
                           {QStringLiteral("id"), QString::number(made->id.value)},
                           {QStringLiteral("secret"), made->text}});
    return 0;
}

} // namespace

void addWebhookCommands(CLI::App &site, Invocation &invocation) {
    auto arguments = std::make_shared<WebhookArguments>();
    CLI::App *webhooks = site.add_subcommand("webhooks", "The form of a site's updates: show, set, secret");
    webhooks->require_subcommand(1);
    const auto command = [&](const char *name, const char *help,
                             int (*run)(const Invocation &, const WebhookArguments &)) {
        CLI::App *sub = webhooks->add_subcommand(name, help);
        sub->add_option("site", arguments->site, "number of the site")->required();
        sub->callback([&invocation, arguments, run] {
            invocation.run = [arguments, run](const Invocation &given) { return run(given, *arguments); };
        });
        return sub;
    };
    command("show", "In which form it is told of changes, and which secrets hold", show);
    command("set", "Chooses the form", set)
        ->add_option("--form", arguments->form, "the classic push, or Standard Webhooks")
        ->required()
        ->check(CLI::IsMember({"classic", "webhooks"}));
    CLI::App *make =
        command("secret", "Makes a secret and prints it, once; the one before it holds for a day more", secret);
    make->add_option("--overlap-hours", arguments->overlapHours,
                     "how long the one before it, or the one to end, still holds")
        ->check(CLI::Range(0, 24 * 366));
    make->add_option("--end", arguments->end, "ends the secret of this number instead");
}

} // namespace gatelodge::app
