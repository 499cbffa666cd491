// Forgotten passwords (PG-18, EL-07) and asking again who is there before something important changes (EA-33).
#pragma once
#include "server/protocol/web/pages/password_parts.h"

namespace gatelodge::web {

struct AskReset {
    QString next;
    QString login;
    Complaints complaints = {}; // field "login": Missing only; an unknown name is no complaint (PROMISES F6)
};
QByteArray resetPage(const AskReset &shown, const Visit &visit);

// "I forgot my login": by an address (EL-07).
struct AskLogin {
    QString next;
    QString email;
    Complaints complaints = {}; // field "email": Missing or NotAnAddress only (PROMISES F6)
};
QByteArray forgottenLoginPage(const AskLogin &shown, const Visit &visit);

// The password is kept by an authority that sets another one on its own page only.
struct KeptElsewhere {
    QString username;
    QString authority; // its caption
    QString url;       // http or https
};
QByteArray keptElsewherePage(const KeptElsewhere &shown, const Visit &visit);

struct ResetPassword {
    QString token;
    QString username;
    NewPassword password;
    Complaints complaints = {};           // fields "new", "again"
    std::optional<ChangeReason> due = {}; // not a forgotten one: it must be changed to go on
    QString authority = {};               // that keeps it, its caption; empty: ours
    std::optional<RefusedThere> refused = {};
};
QByteArray resetPasswordPage(const ResetPassword &shown, const Visit &visit);

struct ConfirmPassword {
    QString next;
    QString username, firstName;
    Complaints complaints = {}; // field "password"
    QString authority = {};     // whose password it is; empty: our own
    QString elsewhere = {};     // address of the authority that asks itself; then there is no password field
    bool away = false;          // that authority does not answer
};
QByteArray confirmPasswordPage(const ConfirmPassword &shown, const Visit &visit);

} // namespace gatelodge::web
