#include "app/demo/received_push.h"
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

} // namespace

Result<PushContent> parsePush(const QByteArray &body) {
    const auto document = QJsonDocument::fromJson(body);
    const auto users = document.object().value(QLatin1StringView("users"));
    const auto type = document.object().value(QLatin1StringView("type"));
    if (!users.isArray() || !type.isString())
        return failure(Fault::Invalid, QString::fromUtf8(QT_TRANSLATE_NOOP("demo", "not the JSON of a push")));
    PushContent content{type.toString(), {}};
    for (const auto &user : users.toArray()) {
        const PushedPerson person = personOf(user.toObject());
        if (person.username.isEmpty())
            return failure(Fault::Invalid, QString::fromUtf8(QT_TRANSLATE_NOOP("demo", "a person without a username")));
        content.people.append(person);
    }
    return content;
}

QString indented(const QByteArray &body) {
    const auto document = QJsonDocument::fromJson(body);
    const QByteArray text = document.isNull() ? body : document.toJson(QJsonDocument::Indented);
    return QString::fromUtf8(text.first(qMin(text.size(), kMostShown)));
}

} // namespace gatelodge::app
