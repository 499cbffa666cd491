// A login as an administrator looks at it: what it is, where, what its driver's schema says of it, and its life (EL-01,
// EL-02, KE-09).
#pragma once
#include "server/domain/login.h"
#include "server/domain/password_policy.h"
#include "server/domain/setting_field.h"

namespace gatelodge {

struct LoginStep {
    QDateTime at;
    std::optional<LoginState> from; // none: it was made
    LoginState to = LoginState::Draft;
    QString actor;     // as stored
    QString actorName; // caption
    QString reason;    // may be empty
};

struct LoginRecord {
    Login login;            // its identity is empty where it is a secret (EL-05)
    QString authorityTitle; // what people read
    QString driver;         // of the authority
    bool authorityInUse = true;
    bool isOver = false;             // valid, and its time has passed
    QJsonObject properties;          // those of the driver's schema
    QDateTime passwordSetAt;         // of a password
    std::optional<ChangeReason> due; // a password that must be changed at the next sign-in
    QList<LoginStep> history;        // newest first
};

// What an administrator enters of a login.
struct LoginEntry {
    QString username;       // as the authority knows it; empty: as it is
    QJsonObject properties; // by the driver's schema, without what the authority tells
    QDateTime expiresAt;    // invalid: never
};

// With complaints nothing was stored.
struct SavedLogin {
    LoginId id;
    QList<SettingComplaint> complaints;
};

} // namespace gatelodge
