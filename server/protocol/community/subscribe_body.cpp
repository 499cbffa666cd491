#include "server/protocol/community/subscribe_body.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace gatelodge::community {

Result<QString> subscribedName(const QByteArray &body) {
    QJsonParseError error;
    const QJsonValue name = QJsonDocument::fromJson(body, &error).object().value(QStringLiteral("u"));
    if (error.error != QJsonParseError::NoError || !name.isString() || name.toString().isEmpty())
        return failure(Fault::Invalid, QStringLiteral("subscribe: a JSON object with \"u\""));
    return name.toString();
}

} // namespace gatelodge::community
