#include "server/domain/role.h"
#include <algorithm>

namespace gatelodge {

namespace {

// What a wider permit stands for, everybody who may have it may do.
constexpr bool agrees() {
    for (const Role role : kRoles) {
        for (const Duty wider : kDuties) {
            for (const Duty narrower : kDuties) {
                if (implies(wider, narrower) && may(role, wider) && !may(role, narrower))
                    return false;
            }
        }
    }
    return true;
}
static_assert(agrees());

} // namespace

bool may(const QList<RoleGrant> &grants, Duty duty) {
    return std::any_of(grants.begin(), grants.end(), [&](const RoleGrant &grant) { return may(grant.role, duty); });
}

bool may(const QList<RoleGrant> &grants, Duty duty, const SiteId &site) {
    return std::any_of(grants.begin(), grants.end(), [&](const RoleGrant &grant) {
        return may(grant.role, duty) && (grant.role != Role::SiteOwner || grant.site == site);
    });
}

bool command(const QList<RoleGrant> &grants, const QList<RoleGrant> &others) {
    return std::all_of(others.begin(), others.end(), [&](const RoleGrant &other) {
        return std::any_of(grants.begin(), grants.end(),
                           [&](const RoleGrant &grant) { return commands(grant.role, other.role); });
    });
}

QLatin1StringView roleName(Role role) {
    switch (role) {
    case Role::Owner: return QLatin1StringView("owner");
    case Role::Administrator: return QLatin1StringView("administrator");
    case Role::Helpdesk: return QLatin1StringView("helpdesk");
    case Role::SiteOwner: return QLatin1StringView("site_owner");
    case Role::Auditor: return QLatin1StringView("auditor");
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleNamed(const QString &name) {
    for (const Role role : kRoles) {
        if (name == roleName(role))
            return role;
    }
    return std::nullopt;
}

} // namespace gatelodge
