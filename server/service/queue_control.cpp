#include "server/service/queue_control.h"
#include "server/service/access.h"
#include "server/store/queue_view.h"
#include "server/store/settings.h"
#include "server/store/transaction.h"

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

Done pauseQueue(store::Session &session, const ManageQueue &permit, bool paused) {
    return inTransaction(session, permit.actor(),
                         [&] { return store::putHouseSetting(session, QStringLiteral("queue_paused"), paused); });
}

} // namespace gatelodge::service
