// The parameter claims (OpenID Connect Core §5.5), and the levels and the person that it asks for beside acr_values.
#pragma once
#include "server/domain/login.h"
#include "server/domain/result.h"
#include <QJsonObject>
#include <QStringList>

namespace gatelodge::oidc {

// {"userinfo": {…}, "id_token": {"email": {"essential": true}, "name": null}}; other members are left out. Invalid: no
// such object.
Result<QJsonObject> readWantedClaims(const QByteArray &json);

struct WantedLevels {
    QList<Level> levels; // any of them will do; empty: whatever
    bool essential = false;
    bool cannotBeMet = false; // an essential acr of which no value is known
};
WantedLevels wantedLevels(const QStringList &acrValues, const QJsonObject &wanted);

// Whose claims they have to be; empty: whoever comes. Nothing: the two places ask for two people.
std::optional<QString> wantedSubject(const QJsonObject &wanted);

} // namespace gatelodge::oidc
