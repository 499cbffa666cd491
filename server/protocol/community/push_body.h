// The bodies that Gatelodge posts to sites when a person changes (PG-13), at most 100 people each, and the one that a
// site posts to subscribe to a person (PG-08).
#pragma once
#include "server/domain/result.h"
#include <optional>
#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace gatelodge::community {

struct PushPerson {
    QString username;
    QString firstName;
    QString lastName;
    QString email;
    QStringList secondaryEmails;    // confirmed ones; none is written as []
    std::optional<QString> sshKeys; // one text, a key a line; absent where the site's switch is off
};

enum class PushEvent { Suspend, Restore, Erase };
constexpr qsizetype kMostPeopleInPush = 100;

// {"type":"update","users":[{username,firstname,lastname,email,secondaryemails[,sshkeys]}]}, UTF-8, compact.
QByteArray updateBody(const QList<PushPerson> &people);
// {"type":"suspend"|"restore"|"erase","users":[{"username":…}]}
QByteArray eventBody(PushEvent event, const QStringList &usernames);

// {"u":"<username>"} → the name. Invalid: malformed, missing, or not a text.
Result<QString> subscribedName(const QByteArray &body);

} // namespace gatelodge::community
