#include "server/openid/claims.h"

namespace gatelodge::openid {

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
