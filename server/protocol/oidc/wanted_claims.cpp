#include "server/protocol/oidc/wanted_claims.h"
#include "server/openid/claims.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace gatelodge::oidc {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostClaims = 100;

tl::unexpected<Error> malformed(const char *what) {
    return failure(Fault::Invalid, "claims: "_L1 + QLatin1StringView(what));
}

bool isAsk(const QJsonValue &ask) {
    if (ask.isNull())
        return true;
    const QJsonObject object = ask.toObject();
    return ask.isObject() && (!object.contains("essential"_L1) || object["essential"_L1].isBool()) &&
           (!object.contains("values"_L1) || object["values"_L1].isArray());
}

QStringList valuesOf(const QJsonObject &ask) {
    QStringList values;
    if (ask["value"_L1].isString())
        values << ask["value"_L1].toString();
    const QJsonArray list = ask["values"_L1].toArray();
    for (const QJsonValue &value : list)
        values << value.toString();
    return values;
}

QList<Level> levelsNamed(const QStringList &acrs) {
    QList<Level> levels;
    for (const Level level : {Level::Untrusted, Level::Normal, Level::Secure}) {
        if (acrs.contains(openid::acrOf(level)))
            levels << level;
    }
    return levels;
}

} // namespace

Result<QJsonObject> readWantedClaims(const QByteArray &json) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return malformed("no JSON object");
    QJsonObject wanted;
    for (const QLatin1StringView place : {"userinfo"_L1, "id_token"_L1}) {
        const QJsonValue asks = document[place];
        if (asks.isUndefined() || asks.isNull())
            continue;
        const QJsonObject claims = asks.toObject();
        if (!asks.isObject() || claims.size() > kMostClaims)
            return malformed("a place is no object, or asks for too much");
        for (const auto &ask : claims) {
            if (!isAsk(ask))
                return malformed("a claim is asked for in another way than with null or an object");
        }
        wanted[place] = claims;
    }
    return wanted;
}

WantedLevels wantedLevels(const QStringList &acrValues, const QJsonObject &wanted) {
    WantedLevels found{levelsNamed(acrValues)};
    const QJsonObject ask = wanted["id_token"_L1]["acr"_L1].toObject();
    const QStringList values = valuesOf(ask);
    if (values.isEmpty())
        return found;
    found.levels = levelsNamed(values);
    found.essential = ask["essential"_L1].toBool();
    found.cannotBeMet = found.essential && found.levels.isEmpty();
    return found;
}

std::optional<QString> wantedSubject(const QJsonObject &wanted) {
    const QString inToken = wanted["id_token"_L1]["sub"_L1]["value"_L1].toString();
    const QString inInfo = wanted["userinfo"_L1]["sub"_L1]["value"_L1].toString();
    if (!inToken.isEmpty() && !inInfo.isEmpty() && inToken != inInfo)
        return std::nullopt;
    return inToken.isEmpty() ? inInfo : inToken;
}

} // namespace gatelodge::oidc
