#include "server/delivery/push_body.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gatelodge::delivery {

QByteArray updateObject(const PushPerson &person) {
    QStringList secondary = person.secondaryEmails;
    secondary.sort();
    QJsonObject user{{QStringLiteral("username"), person.username},
                     {QStringLiteral("firstname"), person.firstName},
                     {QStringLiteral("lastname"), person.lastName},
                     {QStringLiteral("email"), person.email},
                     {QStringLiteral("secondaryemails"), QJsonArray::fromStringList(secondary)}};
    if (person.sshKeys)
        user.insert(QStringLiteral("sshkeys"), *person.sshKeys);
    return QJsonDocument(user).toJson(QJsonDocument::Compact);
}

QByteArray nameObject(const QString &username) {
    return QJsonDocument(QJsonObject{{QStringLiteral("username"), username}}).toJson(QJsonDocument::Compact);
}

QByteArray pushBody(Notice kind, const QList<QByteArray> &objects) {
    return "{\"type\":\"" + QByteArray(noticeName(kind).data()) + "\",\"users\":[" + objects.join(',') + "]}";
}

} // namespace gatelodge::delivery
