// Sites that are to be told of a sign-out (Back-Channel Logout 1.0, migration 0046). The rows are made where sessions
// end.
#pragma once
#include "server/domain/openid.h"
#include "server/store/session.h"
#include <chrono>

namespace gatelodge::store {

using LogoutId = Id<struct LogoutTag, qint64>;

struct DueLogout {
    LogoutId id;
    OpenIdClient client;
    UserId user;
    qint64 session = 0;
    bool internal = false; // the site may have a private address (F10)
    int attempts = 0;      // this one among them
    QDateTime madeAt, now;
};
// For a minute they are this node's. Those whose site does not want to be told any more are dropped.
Result<QList<DueLogout>> claimDueLogouts(Session &session, int most);
Done removeLogout(Session &session, const LogoutId &id); // told, or given up
Done putOffLogout(Session &session, const LogoutId &id, std::chrono::milliseconds again, const QString &trouble);

} // namespace gatelodge::store
