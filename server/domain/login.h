// A way to prove who one is: a record of its own inside a user, with a life (EL-01, EL-02).
#pragma once
#include "server/domain/ids.h"
#include <QDateTime>
#include <QString>

namespace gatelodge {

enum class LoginState { Draft, Validated, Invalidated, Expired };
QLatin1StringView loginStateName(LoginState state);
LoginState loginStateFrom(const QString &name); // unknown names are Invalidated

enum class Level { None, Untrusted, Normal, Secure }; // EA-33
QLatin1StringView levelName(Level level);
Level levelFrom(const QString &name);

struct Login {
    LoginId id;
    UserId user;
    AuthorityId authority;
    QString authorityName;
    QString kind;     // password, …
    QString identity; // shown only for kinds whose identity is no secret (EL-05)
    QString device;   // that a certificate was issued for; empty for all other logins
    LoginState state = LoginState::Draft;
    QDateTime expiresAt;
    QDateTime createdAt;
    QDateTime lastUsedAt;
    Revision revision;
};

} // namespace gatelodge
