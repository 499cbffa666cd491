#include "app/demo/received_push.h"
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gatelodge::app {

namespace {

constexpr qsizetype kMostShown = 64 * 1024;

PushedPerson personOf(const QJsonObject &json) {
    const auto text = [&json](const char *key) { return json.value(QLatin1StringView(key)).toString(); };
    PushedPerson person{text("username"), text("firstname"), text("lastname"), text("email"), {}, {}};
    for (const auto &address : json.value(QLatin1StringView("secondaryemails")).toArray())
        person.secondary << address.toString();
    if (json.contains(QLatin1StringView("sshkeys")))
        person.sshKeys = text("sshkeys");
    return person;
}

Result<PushContent> contentOf(const QJsonValue &type, const QJsonValue &users) {
    if (!users.isArray() || !type.isString())
        return failure(Fault::Invalid, QString::fromUtf8(QT_TRANSLATE_NOOP("demo", "not the JSON of a push")));
    PushContent content{type.toString(), {}, type.toString()};
    for (const auto &user : users.toArray()) {
        const PushedPerson person = personOf(user.toObject());
        if (person.username.isEmpty())
            return failure(Fault::Invalid, QString::fromUtf8(QT_TRANSLATE_NOOP("demo", "a person without a username")));
        content.people.append(person);
    }
    return content;
}

} // namespace

Result<PushContent> parsePush(const QByteArray &body) {
    const QJsonObject push = QJsonDocument::fromJson(body).object();
    return contentOf(push.value(QLatin1StringView("type")), push.value(QLatin1StringView("users")));
}

Result<PushContent> parseWebhook(const QByteArray &body) {
    static const QHash<QString, QString> kinds{{QStringLiteral("user.updated"), QStringLiteral("update")},
                                               {QStringLiteral("user.suspended"), QStringLiteral("suspend")},
                                               {QStringLiteral("user.restored"), QStringLiteral("restore")},
                                               {QStringLiteral("user.erased"), QStringLiteral("erase")}};
    const QJsonObject event = QJsonDocument::fromJson(body).object();
    const QJsonValue data = event.value(QLatin1StringView("data"));
    GL_TRY(PushContent content, contentOf(event.value(QLatin1StringView("type")), data[QLatin1StringView("users")]));
    content.kind = kinds.value(content.type);
    return content;
}

QString indented(const QByteArray &body) {
    const auto document = QJsonDocument::fromJson(body);
    const QByteArray text = document.isNull() ? body : document.toJson(QJsonDocument::Indented);
    return QString::fromUtf8(text.first(qMin(text.size(), kMostShown)));
}

} // namespace gatelodge::app
