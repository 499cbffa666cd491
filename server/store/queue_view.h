// The queue for people: lanes, waiting rows, and what can be asked of it by hand.
#pragma once
#include "server/domain/delivery.h"
#include "server/store/session.h"
#include <chrono>
#include <optional>

namespace gatelodge::store {

Result<QList<QueueLane>> listLanes(Session &session); // sites that push, or still have rows
// Rows of one site or of all, in key order, at most `limit` after the given pair.
struct RowPage {
    SiteId site; // 0: of all sites
    SiteId afterSite;
    UserId afterUser;
    int limit = 256;
};
Result<QList<QueueRow>> listQueueRows(Session &session, const RowPage &page);
Result<QList<QueueRow>> listQueueRowsOf(Session &session, const UserId &user);
// The age of the oldest change that some site has not got (PG-19); nothing: all is delivered.
Result<std::optional<std::chrono::seconds>> oldestUndelivered(Session &session);

struct Sendable {
    WouldSend::Obstacle obstacle = WouldSend::Obstacle::None;
    Notice kind = Notice::Update; // None: there is nothing that the site does not know
    QString apiUrl;
};
Result<Sendable> wouldSend(Session &session, const SiteId &site,
                           const UserId &user); // NotFound: no such site or person

// To be run in the caller's transaction. NotFound: the person never visited the site, there is no such site.
Done redeliver(Session &session, const SiteId &site, const UserId &user);
Done redeliverSite(Session &session, const SiteId &site);
Done redeliverAll(Session &session);
Done retryFailed(Session &session); // all that waits after a failure, and what was set aside
Done pauseSite(Session &session, const SiteId &site);
Done resumeSite(Session &session, const SiteId &site); // also after a 410; tries at once

} // namespace gatelodge::store
