#include "server/openid/claims.h"

namespace gatelodge::openid {

QStringList claimNames() {
    return {QStringLiteral("iss"),         QStringLiteral("sub"),       QStringLiteral("aud"),
            QStringLiteral("azp"),         QStringLiteral("exp"),       QStringLiteral("iat"),
            QStringLiteral("auth_time"),   QStringLiteral("nonce"),     QStringLiteral("acr"),
            QStringLiteral("amr"),         QStringLiteral("sid"),       QStringLiteral("at_hash"),
            QStringLiteral("name"),        QStringLiteral("given_name"), QStringLiteral("family_name"),
            QStringLiteral("preferred_username"), QStringLiteral("locale"), QStringLiteral("updated_at"),
            QStringLiteral("email"),       QStringLiteral("email_verified"), QStringLiteral("groups")};
}

QString acrOf(Level level) {
    return level >= Level::Normal ? QString(levelName(level)) : QStringLiteral("0");
}

QStringList amrOf(const QString &method) {
    if (method == QLatin1StringView("password"))
        return {QStringLiteral("pwd")};
    if (method == QLatin1StringView("x509"))
        return {QStringLiteral("swk")};
    return {};
}

} // namespace gatelodge::openid
