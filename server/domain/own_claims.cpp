#include "server/domain/own_claims.h"

namespace gatelodge {

QLatin1StringView scopeOf(const CustomClaim &claim) {
    const bool ofGroups = claim.from == CustomClaim::Groups || claim.from == CustomClaim::InGroup;
    return QLatin1StringView(ofGroups ? "groups" : "profile");
}

QJsonValue valueOf(const CustomClaim &claim, const QString &username, const QStringList &groups) {
    switch (claim.from) {
    case CustomClaim::Fixed: return claim.value;
    case CustomClaim::InGroup: return groups.contains(claim.value);
    case CustomClaim::Username: return username;
    case CustomClaim::Groups: break;
    }
    QJsonArray names;
    for (const QString &group : groups) {
        if (group.startsWith(claim.value))
            names << group.mid(claim.value.size());
    }
    return names;
}

} // namespace gatelodge
