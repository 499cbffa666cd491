// The bodies that Gatelodge posts to sites when a person changes (PG-13), at most 100 people each. People are rendered
// one by one, because what one site is told of a person is what the next one is told too (payload_cache.h).
#pragma once
#include "server/domain/delivery.h"
#include <optional>
#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace gatelodge::delivery {

struct PushPerson {
    QString username;
    QString firstName;
    QString lastName;
    QString email;
    QStringList secondaryEmails;    // confirmed ones; none is written as []
    std::optional<QString> sshKeys; // one text, a key a line; absent where the site's switch is off
};

constexpr qsizetype kMostPeopleInPush = 100;
constexpr qsizetype kMostBytesInPush = 1024 * 1024; // one person alone may need more (Q9)

// {username,firstname,lastname,email,secondaryemails[,sshkeys]}, UTF-8, compact.
QByteArray updateObject(const PushPerson &person);
// {"username":…}
QByteArray nameObject(const QString &username);
// {"type":"update"|"suspend"|"restore"|"erase","users":[…]}
QByteArray pushBody(Notice kind, const QList<QByteArray> &objects);

} // namespace gatelodge::delivery
