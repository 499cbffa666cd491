#include "server/admin/health.h"
#include "server/admin/office.h"
#include "server/service/health.h"

namespace gatelodge::admin {

QFuture<Result<QList<HealthItem>>> Health::items() {
    return m_office.ask<Duty::ReadHouse>(
        [](store::Session &session, const auto &permit) { return service::examineHouse(session, permit); });
}

} // namespace gatelodge::admin
