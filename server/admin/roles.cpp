#include "server/admin/roles.h"
#include "server/admin/office.h"
#include "server/service/roles.h"

namespace gatelodge::admin {

using store::Session;

bool Roles::mayDo(Duty duty) const { return m_office.access().may(duty); }

bool Roles::mayDo(Duty duty, const SiteId &site) const { return may(m_office.access().grants(), duty, site); }

const QList<RoleGrant> &Roles::mine() const { return m_office.access().grants(); }

QFuture<Result<QList<RoleHolder>>> Roles::list() {
    return m_office.ask<Duty::ReadPeople>([](Session &session) { return store::listRoleHolders(session); });
}

QFuture<Result<QList<RoleHolder>>> Roles::of(const UserId &uid) {
    return m_office.ask<Duty::ReadPeople>([uid](Session &session) { return store::listRoleHolders(session, uid); });
}

QFuture<Done> Roles::grant(const UserId &uid, const RoleGrant &role) {
    return m_office.ask<Duty::ManageRoles>(
        [=](Session &session, const auto &permit) { return service::grantRole(session, permit, uid, role); });
}

QFuture<Done> Roles::revoke(const UserId &uid, const RoleGrant &role) {
    return m_office.ask<Duty::ManageRoles>(
        [=](Session &session, const auto &permit) { return service::revokeRole(session, permit, uid, role); });
}

} // namespace gatelodge::admin
