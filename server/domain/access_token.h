// Access tokens: what a person gives to a script of theirs, for some things and for some time (EL-01, EL-05). The text
// is known to its owner alone; what stands here may be shown.
#pragma once
#include "server/domain/ids.h"
#include <QDateTime>
#include <QStringList>

namespace gatelodge {

inline constexpr int kLongestTokenDays = 365;
inline constexpr int kMostTokens = 50; // of one person

struct AccessToken {
    LoginId id;
    QString name;       // its owner's: "backup script"; 1 to 100 characters
    QString beginning;  // "gl_Ab3x", by which its owner knows it again
    QStringList scopes; // as it was made; what holds is cut down to what its owner may do
    QDateTime createdAt, expiresAt;
    QDateTime lastUsedAt; // to the minute; invalid: never
    bool expired = false;
};

// What a token can be good for: "people:read", "people:write", "sites:read", "queue:read", "ops". Without any, it says
// who its owner is.
const QStringList &accessScopes();
// What somebody in these roles may do, and so their tokens; in the order of accessScopes(). Who looks after one site
// only may do nothing house-wide.
QStringList accessScopesOf(const QStringList &roles);

} // namespace gatelodge
