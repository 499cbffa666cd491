// Creating an account (PG-18): first the address alone, then, from the mailed link, names and password. Whether the
// address is known cannot be seen (PROMISES F6).
#pragma once
#include "server/protocol/web/pages/password_parts.h"

namespace gatelodge::web {

struct SignUp {
    QString next;
    QString email;              // what was typed
    Complaints complaints = {}; // field "email"
    bool needsApproval = false; // an administrator looks at new accounts first
};
QByteArray signUpPage(const SignUp &shown, const Visit &visit);

struct SetPassword {
    QString token; // of the mailed link; used by POST only
    QString email; // the confirmed address
    QString firstName, lastName, username;
    NewPassword password;
    Complaints complaints = {}; // fields "first", "last", "username", "new", "again"
    bool needsApproval = false;
    std::optional<RefusedThere> refused = {};
};
QByteArray setPasswordPage(const SetPassword &shown, const Visit &visit);

} // namespace gatelodge::web
