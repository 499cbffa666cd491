// What pushes are signed with, opened and kept: opening one costs a query and a sealed box.
#pragma once
#include "server/service/houses.h"
#include "server/store/queue.h"
#include <map>
#include <memory>
#include <vector>

namespace gatelodge::delivery {

class Keyring {
public:
    explicit Keyring(std::shared_ptr<const service::Vault> vault) : m_vault(std::move(vault)) {}

    using Keys = std::vector<const service::SecretBytes *>;
    // Of the classic push one: the site's key, the old one until a rotation is confirmed (PG-13). Of webhooks every secret
    // that holds now, the newest first. Valid until the next call. Misconfigured: there is none, or it can't be opened;
    // the detail is shown in the site's lane.
    Result<Keys> keysFor(store::Session &session, const store::ClaimedSite &site);

private:
    struct Opened {
        Revision revision;
        service::OpenedKeys keys;
    };
    using Secrets = std::map<int, service::SecretBytes>; // by their own ids: what one is never changes
    Result<Keys> siteKey(store::Session &session, const store::ClaimedSite &site);
    Result<Keys> webhookSecrets(store::Session &session, const store::ClaimedSite &site);

    std::shared_ptr<const service::Vault> m_vault;
    std::map<int, Opened> m_opened;
    std::map<int, Secrets> m_secrets;
};

} // namespace gatelodge::delivery
