#include "server/admin/walks.h"
#include "server/admin/office.h"
#include "server/service/walk.h"

namespace gatelodge::admin {

QFuture<Result<Walk>> Walks::walk(const UserId &uid, const SiteId &site, WalkUntil until) {
    return m_office.askSlowly<Duty::ManagePeople>(
        [=, guide = m_guide, &office = m_office](store::Session &session, const auto &permit) -> Result<Walk> {
            if (!guide || office.isElsewhere())
                return failure(Fault::Refused, QStringLiteral("no server runs beside this console"));
            return service::walkSignIn(session, permit, office.means(), *guide, uid, site, until);
        });
}

} // namespace gatelodge::admin
