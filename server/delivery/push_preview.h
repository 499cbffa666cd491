// The body that a site would be sent about one person if it were sent now, by the functions that send it.
#pragma once
#include "server/domain/site.h"
#include "server/service/vault.h"
#include "server/store/queue.h"

namespace gatelodge::delivery {

// NotFound: the person is gone, or their keys do not fit into one request. Refused: this program cannot make out the
// organisation's own names for people, because it has no private key.
Result<QByteArray> previewBody(store::Session &session, const service::Vault &vault, const Site &site,
                               const UserId &person, const QString &username, Notice kind);

} // namespace gatelodge::delivery
