// Requests of OpenID clients that were refused lately (migration 0047): the last twenty kinds of each site.
#pragma once
#include "server/domain/openid_rejection.h"
#include "server/store/session.h"

namespace gatelodge::store {

// In whatever transaction, or none. An address that is too long to be one is left out.
Done noteOpenIdRejected(Session &session, const SiteId &site, RejectionCause cause, const QString &address = {});
Result<QList<RejectedRequest>> listOpenIdRejected(Session &session, const SiteId &site); // newest first
Done forgetOpenIdRejected(Session &session, const SiteId &site);                         // seen, and settled

} // namespace gatelodge::store
