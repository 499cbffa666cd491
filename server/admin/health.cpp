#include "server/admin/health.h"
#include "server/admin/office.h"
#include "server/service/health.h"

namespace gatelodge::admin {

QFuture<Result<QList<HealthItem>>> Health::items() {
    return m_office.ask<Duty::ReadHouse>(
        [](store::Session &session, const auto &permit) { return service::examineHouse(session, permit); });
}

QFuture<Result<QList<HouseNode>>> Health::nodes() {
    return m_office.ask<Duty::ReadHouse>([](store::Session &session) {
        return store::listKnownNodes(session).map([](const QList<store::NodeReport> &reports) {
            QList<HouseNode> nodes;
            for (const store::NodeReport &one : reports)
                nodes.append({one.node, one.heardAt, one.clockMs, one.diskFree, one.diskSize});
            return nodes;
        });
    });
}

} // namespace gatelodge::admin
