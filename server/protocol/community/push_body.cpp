#include "server/protocol/community/push_body.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gatelodge::community {
namespace {

QString nameOf(PushEvent event) {
    switch (event) {
    case PushEvent::Suspend: return QStringLiteral("suspend");
    case PushEvent::Restore: return QStringLiteral("restore");
    case PushEvent::Erase: return QStringLiteral("erase");
    }
    Q_UNREACHABLE();
}

QByteArray bodyOf(const QString &type, const QJsonArray &users) {
    const QJsonObject body{{QStringLiteral("type"), type}, {QStringLiteral("users"), users}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray updateBody(const QList<PushPerson> &people) {
    QJsonArray users;
    for (const PushPerson &person : people) {
        QStringList secondary = person.secondaryEmails;
        secondary.sort();
        QJsonObject user{{QStringLiteral("username"), person.username},
                         {QStringLiteral("firstname"), person.firstName},
                         {QStringLiteral("lastname"), person.lastName},
                         {QStringLiteral("email"), person.email},
                         {QStringLiteral("secondaryemails"), QJsonArray::fromStringList(secondary)}};
        if (person.sshKeys)
            user.insert(QStringLiteral("sshkeys"), *person.sshKeys);
        users.append(user);
    }
    return bodyOf(QStringLiteral("update"), users);
}

QByteArray eventBody(PushEvent event, const QStringList &usernames) {
    QJsonArray users;
    for (const QString &username : usernames)
        users.append(QJsonObject{{QStringLiteral("username"), username}});
    return bodyOf(nameOf(event), users);
}

Result<QString> subscribedName(const QByteArray &body) {
    QJsonParseError error;
    const QJsonValue name = QJsonDocument::fromJson(body, &error).object().value(QStringLiteral("u"));
    if (error.error != QJsonParseError::NoError || !name.isString() || name.toString().isEmpty())
        return failure(Fault::Invalid, QStringLiteral("subscribe: a JSON object with \"u\""));
    return name.toString();
}

} // namespace gatelodge::community
