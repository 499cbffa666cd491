#include "server/delivery/keyring.h"
#include "server/store/webhooks.h"
#include <algorithm>

namespace gatelodge::delivery {

Result<Keyring::Keys> Keyring::keysFor(store::Session &session, const store::ClaimedSite &site) {
    return site.form == PushForm::Webhooks ? webhookSecrets(session, site) : siteKey(session, site);
}

Result<Keyring::Keys> Keyring::siteKey(store::Session &session, const store::ClaimedSite &site) {
    auto known = m_opened.find(site.site.value);
    if (known == m_opened.end() || known->second.revision != site.revision) {
        GL_TRY(auto keys, service::openKeys(session, *m_vault, site.site));
        known = m_opened.insert_or_assign(site.site.value, Opened{site.revision, std::move(keys)}).first;
    }
    return Keys{&known->second.keys.forPushes()};
}

// Asked for each request: an end takes hold at once, and a new one with the next request.
Result<Keyring::Keys> Keyring::webhookSecrets(store::Session &session, const store::ClaimedSite &site) {
    GL_TRY(const auto sealed, store::listSealedWebhookSecrets(session, site.site));
    if (sealed.isEmpty())
        return failure(Fault::Misconfigured, QStringLiteral("the site has no webhook secret yet"));
    Secrets &known = m_secrets[site.site.value];
    for (const store::SealedWebhookSecret &secret : sealed) {
        if (known.contains(secret.id.value))
            continue;
        GL_TRY(auto bytes, m_vault->open(service::kWebhookSecret, secret.sealed));
        known.insert_or_assign(secret.id.value, std::move(bytes));
    }
    std::erase_if(known, [&sealed](const auto &one) {
        return std::none_of(sealed.cbegin(), sealed.cend(),
                            [&one](const store::SealedWebhookSecret &secret) { return secret.id.value == one.first; });
    });
    Keys keys;
    for (const store::SealedWebhookSecret &secret : sealed)
        keys.push_back(&known.at(secret.id.value));
    return keys;
}

} // namespace gatelodge::delivery
