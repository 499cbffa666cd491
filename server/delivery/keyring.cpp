#include "server/delivery/keyring.h"

namespace gatelodge::delivery {

Result<const service::SecretBytes *> Keyring::keyFor(store::Session &session, const SiteId &site,
                                                     Revision siteRevision) {
    auto known = m_opened.find(site.value);
    if (known == m_opened.end() || known->second.revision != siteRevision) {
        GL_TRY(auto keys, service::openKeys(session, *m_vault, site));
        known = m_opened.insert_or_assign(site.value, Opened{siteRevision, std::move(keys)}).first;
    }
    return &known->second.keys.forPushes();
}

} // namespace gatelodge::delivery
