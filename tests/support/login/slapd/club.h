// The people of slapd.h as an authority of a house: the club's directory.
#pragma once
#include "server/domain/authority.h"
#include <QJsonObject>

namespace gatelodge::login {
class Driver;
const Driver *ldapDriver();
} // namespace gatelodge::login

namespace gatelodge::tests {

// settings: Slapd::settingsByTemplate() or settingsBySearch().
inline Authority clubWith(const QJsonObject &settings) {
    Authority club;
    club.name = QStringLiteral("club");
    club.driver = QStringLiteral("ldap");
    club.settings = settings;
    return club;
}

} // namespace gatelodge::tests
