#include "server/service/queue_control.h"
#include "server/service/access.h"
#include "server/store/queue_view.h"
#include "server/store/settings.h"
#include "server/store/transaction.h"
#include <algorithm>

namespace gatelodge::service {

using store::inTransaction;

Done redeliver(store::Session &session, const ManageLane &permit, const SiteId &site, const UserId &person) {
    GL_DO(checkCovers(permit, site));
    return inTransaction(session, permit.actor(), [&] { return store::redeliver(session, site, person); });
}

Done redeliverSite(store::Session &session, const ManageLane &permit, const SiteId &site) {
    GL_DO(checkCovers(permit, site));
    return inTransaction(session, permit.actor(), [&] { return store::redeliverSite(session, site); });
}

Done redeliverAll(store::Session &session, const ManageQueue &permit) {
    return inTransaction(session, permit.actor(), [&] { return store::redeliverAll(session); });
}

Done retryFailed(store::Session &session, const ManageQueue &permit) {
    return inTransaction(session, permit.actor(), [&] { return store::retryFailed(session); });
}

Done pauseSite(store::Session &session, const ManageLane &permit, const SiteId &site) {
    GL_DO(checkCovers(permit, site));
    return inTransaction(session, permit.actor(), [&] { return store::pauseSite(session, site); });
}

Done resumeSite(store::Session &session, const ManageLane &permit, const SiteId &site) {
    GL_DO(checkCovers(permit, site));
    return inTransaction(session, permit.actor(), [&] { return store::resumeSite(session, site); });
}

Result<QList<SiteId>> pauseSites(store::Session &session, const ManageLane &permit, const QList<SiteId> &sites,
                                 bool paused) {
    for (const SiteId &site : sites)
        GL_DO(checkCovers(permit, site));
    return inTransaction(session, permit.actor(), [&]() -> Result<QList<SiteId>> {
        GL_TRY(const QList<QueueLane> lanes, store::listLanes(session));
        QList<SiteId> changed;
        for (const QueueLane &lane : lanes)
            if (sites.contains(lane.site) && lane.paused != paused)
                changed << lane.site;
        std::sort(changed.begin(), changed.end()); // whoever does the same meanwhile waits, and no more
        for (const SiteId &site : std::as_const(changed))
            GL_DO(paused ? store::pauseSite(session, site) : store::resumeSite(session, site));
        return changed;
    });
}

Done redeliverSites(store::Session &session, const ManageLane &permit, const QList<SiteId> &sites) {
    for (const SiteId &site : sites)
        GL_DO(checkCovers(permit, site));
    QList<SiteId> inOrder = sites;
    std::sort(inOrder.begin(), inOrder.end());
    return inTransaction(session, permit.actor(), [&]() -> Done {
        for (const SiteId &site : std::as_const(inOrder))
            GL_DO(store::redeliverSite(session, site));
        return {};
    });
}

Done pauseQueue(store::Session &session, const ManageQueue &permit, bool paused) {
    return inTransaction(session, permit.actor(),
                         [&] { return store::putHouseSetting(session, QStringLiteral("queue_paused"), paused); });
}

} // namespace gatelodge::service
