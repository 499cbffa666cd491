// Opened site keys, kept as long as the site's record stays as it is: opening one costs a query and a sealed box.
#pragma once
#include "server/service/houses.h"
#include <map>
#include <memory>

namespace gatelodge::delivery {

class Keyring {
public:
    explicit Keyring(std::shared_ptr<const service::Vault> vault) : m_vault(std::move(vault)) {}

    // The key that pushes to a site are signed with: the old one until a rotation is confirmed (PG-13). Valid until the
    // next call. Misconfigured: there is none, or it can't be opened; the detail is shown in the site's lane.
    Result<const service::SecretBytes *> keyFor(store::Session &session, const SiteId &site, Revision siteRevision);

private:
    struct Opened {
        Revision revision;
        service::OpenedKeys keys;
    };
    std::shared_ptr<const service::Vault> m_vault;
    std::map<int, Opened> m_opened;
};

} // namespace gatelodge::delivery
