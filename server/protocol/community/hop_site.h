// A site as the hop needs it: opened once, then shared by all threads, never changed. A changed site is a new one.
#pragma once
#include "server/domain/site.h"
#include "server/protocol/community/sealing.h"
#include "server/service/vault.h"
#include "server/store/session.h"
#include <memory>
#include <mutex>
#include <optional>
#include <QHash>

namespace gatelodge::community {

struct HopSite {
    SiteId id;
    QByteArray redirectUrl; // byte for byte as registered (F9)
    Level minLevel = Level::Normal;
    bool signedSearch = false;
    Sealer sealer;               // with the present key
    service::SecretBytes oldKey; // valid too while a rotation waits for its confirmation; empty otherwise
};
using HopSitePointer = std::shared_ptr<const HopSite>;

// The number in a path; nothing if it is none that a site can have.
std::optional<SiteId> siteIdFrom(QByteArrayView segment);

// Finds sites, and keeps their opened keys for as long as the site's revision stays. Any thread.
class OpenSites {
public:
    explicit OpenSites(std::shared_ptr<const service::Vault> vault) : m_vault(std::move(vault)) {}
    // NotFound: no such site, or deleted. Misconfigured: its key is missing or can't be opened; the detail says which.
    Result<HopSitePointer> find(store::Session &session, const SiteId &id);

private:
    struct Known {
        Revision revision;
        HopSitePointer site;
    };
    Result<HopSitePointer> open(store::Session &session, const Site &site) const;

    std::shared_ptr<const service::Vault> m_vault;
    std::mutex m_mutex;
    QHash<SiteId, Known> m_known;
};

} // namespace gatelodge::community
