// The fields that describe a person, the same on every page that asks for them.
#pragma once
#include "server/protocol/web/pages/complaints.h"

namespace gatelodge::web {

Field firstNameField(const QString &value, const Complaints &complaints, const Say &say); // id "first"
Field lastNameField(const QString &value, const Complaints &complaints, const Say &say);  // id "last"
Field usernameField(const QString &value, const Complaints &complaints, const Say &say);  // id "username", R1
Field emailField(const QString &value, const Complaints &complaints, const Say &say);     // id "email"
// What somebody signs in with; id "login".
Field loginField(const QString &value, const Complaints &complaints, const Say &say);

} // namespace gatelodge::web
