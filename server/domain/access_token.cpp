#include "server/domain/access_token.h"
#include <algorithm>

namespace gatelodge {

namespace {

const QString kPeopleRead = QStringLiteral("people:read"), kPeopleWrite = QStringLiteral("people:write"),
              kSitesRead = QStringLiteral("sites:read"), kQueueRead = QStringLiteral("queue:read"),
              kOps = QStringLiteral("ops");

QStringList scopesOf(const QString &role) {
    if (role == QLatin1StringView("owner") || role == QLatin1StringView("administrator"))
        return accessScopes();
    if (role == QLatin1StringView("helpdesk"))
        return {kPeopleRead, kPeopleWrite};
    if (role == QLatin1StringView("auditor"))
        return {kPeopleRead, kSitesRead, kQueueRead};
    return {};
}

} // namespace

const QStringList &accessScopes() {
    static const QStringList all{kPeopleRead, kPeopleWrite, kSitesRead, kQueueRead, kOps};
    return all;
}

QStringList accessScopesOf(const QStringList &roles) {
    QStringList granted;
    for (const QString &scope : accessScopes()) {
        const auto grants = [&scope](const QString &role) { return scopesOf(role).contains(scope); };
        if (std::any_of(roles.begin(), roles.end(), grants))
            granted << scope;
    }
    return granted;
}

} // namespace gatelodge
