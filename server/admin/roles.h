// Roles for the console: who is what, and what who sits at it may do. The window asks before it offers anything, so
// that nobody is invited to be refused; the services and the database ask again.
#pragma once
#include "server/domain/result.h"
#include "server/domain/role.h"
#include <QFuture>

namespace gatelodge::admin {

class Office;

class Roles {
public:
    explicit Roles(Office &office) : m_office(office) {}

    bool mayDo(Duty duty) const;                     // at one site at least, of what is about sites
    bool mayDo(Duty duty, const SiteId &site) const; // at this one
    const QList<RoleGrant> &mine() const;

    QFuture<Result<QList<RoleHolder>>> list(); // everybody who is something, the mightiest first
    QFuture<Result<QList<RoleHolder>>> of(const UserId &uid);
    // See service/roles.h for faults.
    QFuture<Done> grant(const UserId &uid, const RoleGrant &role);
    QFuture<Done> revoke(const UserId &uid, const RoleGrant &role);

private:
    Office &m_office;
};

} // namespace gatelodge::admin
