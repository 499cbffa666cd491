// Fills lanes with what is to be sent next. One reading serves all lanes that want rows, so that a change which ten
// sites are owed costs two statements, not twenty.
#pragma once
#include "server/delivery/payload_cache.h"
#include "server/delivery/site_lane.h"
#include "server/service/vault.h"
#include <memory>

namespace gatelodge::delivery {

class LaneReader {
public:
    explicit LaneReader(std::shared_ptr<const service::Vault> vault) : m_vault(std::move(vault)) {}

    // A lane whose site's record has changed since the claim is emptied and marked as done: it is claimed anew.
    Done fill(store::Session &session, const QList<SiteLane *> &lanes);

private:
    Done fillOne(store::Session &session, SiteLane &lane, const QList<store::OwedPerson> &rows,
                 const QHash<UserId, QByteArray> &objects);
    Result<QHash<UserId, QByteArray>> objectsFor(store::Session &session, const QList<store::OwedPerson> &rows,
                                                 bool withKeys);
    Done fillWebhooks(store::Session &session, SiteLane &lane, const QList<store::OwedPerson> &rows);
    std::shared_ptr<const service::Vault> m_vault;
    PayloadCache m_payloads;
};

} // namespace gatelodge::delivery
