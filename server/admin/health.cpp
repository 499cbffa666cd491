#include "server/admin/health.h"
#include "server/admin/office.h"
#include "server/service/health.h"

namespace gatelodge::admin {

namespace {

// The database's clock says how long ago each was heard, whatever this computer's clock says.
Result<QList<HouseNode>> nodesByThisClock(store::Session &session) {
    GL_TRY(const auto reports, store::listKnownNodes(session));
    GL_TRY(const QDateTime there, store::databaseClock(session));
    const qint64 ahead = there.msecsTo(QDateTime::currentDateTimeUtc());
    QList<HouseNode> nodes;
    for (const store::NodeReport &one : reports)
        nodes.append({one.node, one.heardAt.addMSecs(ahead), one.clockMs, one.diskFree, one.diskSize});
    return nodes;
}

} // namespace

QFuture<Result<QList<HealthItem>>> Health::items() {
    return m_office.ask<Duty::ReadHouse>(
        [](store::Session &session, const auto &permit) { return service::examineHouse(session, permit); });
}

QFuture<Result<QList<HouseNode>>> Health::nodes() {
    return m_office.ask<Duty::ReadHouse>([](store::Session &session) { return nodesByThisClock(session); });
}

} // namespace gatelodge::admin
