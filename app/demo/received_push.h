// A push as a sample site received it, believed or not.
#pragma once
#include "server/domain/result.h"
#include <optional>
#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace gatelodge::app {

struct PushedPerson {
    QString username;
    QString firstName, lastName, email;
    QStringList secondary;
    std::optional<QString> sshKeys;
};

struct PushContent {
    QString kind; // update, suspend, restore, erase; others are ignored (PG-13)
    QList<PushedPerson> people;
    QString type; // as it was sent: kind, or of a webhook user.updated, user.suspended, user.restored, user.erased
};

// Invalid: no such JSON.
Result<PushContent> parsePush(const QByteArray &body);
Result<PushContent> parseWebhook(const QByteArray &body); // of a site that speaks the community protocol, too

struct ReceivedPush {
    QDateTime at;
    QString kind;       // as it was sent; empty: not read
    QStringList people; // usernames
    int known = 0;      // how many of them have an account here
    bool genuine = false;
    QString complaint; // for logs and the page, where it was refused
    QString body;      // indented JSON; as sent where it is none; at most 64 KiB
};

QString indented(const QByteArray &body);

} // namespace gatelodge::app
