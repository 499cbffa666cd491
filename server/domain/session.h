// A browser in which a person is signed in. The cookie's token is never stored, only its SHA-256 (F7).
#pragma once
#include "server/domain/login.h"
#include <QDateTime>
#include <QString>

namespace gatelodge {

using SessionId = Id<struct SessionTag, qint64>;

struct WebSession {
    SessionId id;
    QByteArray tokenHash; // 32 bytes
    UserId user;
    LoginId login;
    Level level = Level::None;
    QDateTime authTime;
    QDateTime createdAt;
    QDateTime lastSeenAt;
    QDateTime expiresAt;
    QString address;
    QString device; // "Firefox on Linux"
    bool keep = false;
};

} // namespace gatelodge
