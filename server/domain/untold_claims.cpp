#include "server/domain/untold_claims.h"

namespace gatelodge {

QStringList claimsWithoutGroups(const OpenIdProfile &profile) {
    QStringList names;
    if (profile.scopes.contains(QLatin1String("groups")))
        return names;
    for (const CustomClaim &claim : profile.claims) {
        if (claim.from == CustomClaim::InGroup || claim.from == CustomClaim::Groups)
            names << claim.name;
    }
    return names;
}

} // namespace gatelodge
