// An address of a user, not an identity (R3). One is primary; only a verified one may be (PG-14).
#pragma once
#include "server/domain/ids.h"
#include <QDateTime>
#include <QString>

namespace gatelodge {

struct Email {
    EmailId id;
    UserId user;
    QString address;
    bool primary = false;
    QDateTime verifiedAt; // invalid: a claim only
    QDateTime createdAt;
    bool verified() const { return verifiedAt.isValid(); }
};

} // namespace gatelodge
