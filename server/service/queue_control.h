// What an administrator does with the update queue (Q6, Q7, PG-19). Every operation takes its permit and is one
// transaction. NotFound: there is no such site, or the person never visited it.
#pragma once
#include "server/domain/permit.h"
#include "server/domain/result.h"
#include "server/store/session.h"

namespace gatelodge::service {

using ManageQueue = Permit<Duty::ManageQueue>;
using ManageLane = Permit<Duty::ManageLane>; // Denied where it does not cover the site

// A delivery of its own, whatever was sent before.
Done redeliver(store::Session &session, const ManageLane &permit, const SiteId &site, const UserId &person);
Done redeliverSite(store::Session &session, const ManageLane &permit, const SiteId &site); // everybody it has seen
Done redeliverAll(store::Session &session, const ManageQueue &permit);
Done retryFailed(store::Session &session, const ManageQueue &permit); // what waits after a failure, or was set aside

Done pauseSite(store::Session &session, const ManageLane &permit, const SiteId &site);
Done resumeSite(store::Session &session, const ManageLane &permit,
                const SiteId &site);                                              // also after a 410; tries at once
// Several, with all or with none. Answers those that were not so before.
Result<QList<SiteId>> pauseSites(store::Session &session, const ManageLane &permit, const QList<SiteId> &sites,
                                 bool paused);
Done redeliverSites(store::Session &session, const ManageLane &permit, const QList<SiteId> &sites);
Done pauseQueue(store::Session &session, const ManageQueue &permit, bool paused); // all sites, on all nodes

} // namespace gatelodge::service
