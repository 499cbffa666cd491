// A person: one uid with a username that sites receive (R1). What belongs to a person stands in email.h, login.h, ….
#pragma once
#include "server/domain/ids.h"
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace gatelodge {

enum class UserStatus { Pending, Active, Suspended };

QLatin1StringView statusName(UserStatus status); // as the database spells it
UserStatus statusFrom(const QString &name);      // unknown names are Suspended: never let in by mistake

struct User {
    UserId uid;
    QString username;
    QString firstName;
    QString lastName;
    UserStatus status = UserStatus::Active;
    QString statusMessage; // shown to the person at the gate
    QDateTime validFrom;   // UTC; invalid: no bound
    QDateTime validUntil;
    QString language;           // of pages and mails; empty: the browser's
    QString notes;              // for administrators
    bool usernameFixed = false; // a site has received it
    QDateTime createdAt;
    QDateTime deletedAt;
    Revision revision;

    QString displayName() const;                // "Ada Lovelace", or the username
    bool isValidAt(const QDateTime &now) const; // within its dates; says nothing of its status
};

// One line of the console's list.
struct UserLine {
    UserId uid;
    QString username;
    QString firstName;
    QString lastName;
    QString email;         // the primary address, or the oldest claim
    bool verified = false; // whether that address is
    UserStatus status = UserStatus::Active;
    QDateTime lastSeen; // of any session or visit
    bool deleted = false;
    QDateTime createdAt = {};
    Revision revision;

    QString displayName() const;
};

// What an administrator or the person may change at once; everything else has an operation of its own.
struct UserProfile {
    QString username;
    QString firstName;
    QString lastName;
    QString language;
    QString notes;
    QDateTime validFrom;
    QDateTime validUntil;
};

// What makes a new person. The address is taken as verified only where an administrator vouches for it.
struct NewUser {
    QString username; // empty: derived from name or address
    QString firstName;
    QString lastName;
    QString email;
    bool emailVerified = false;
    QString language;
};

} // namespace gatelodge
