// From the provider's claims to somebody (OpenID Connect Core §5.1).
#pragma once
#include "server/login/answers.h"
#include "server/login/drivers/oidc/options.h"
#include <QJsonArray>

namespace gatelodge::login::oidc {

// Something that the user info may add is not in the id token.
bool lacksSomething(const QJsonObject &claims, const ClaimNames &names);

// The id token's claims, completed. What it says stands; `email_verified` never leaves its address.
QJsonObject completed(QJsonObject claims, const QJsonObject &userInfo);

// Without identity: who calls knows it.
RemoteUser userFrom(const QJsonObject &claims, const ClaimNames &names);

// Denied: not 1 to 255 characters (Core §2), or control characters among them.
Done checkIdentity(const QString &identity);

// A text or a whole number, as text; empty: neither.
QString identityIn(const QJsonObject &claims, const QString &name);

// GitHub's list of {email, primary, verified}: the primary first, then the other verified ones.
QList<RemoteEmail> emailsFrom(const QJsonArray &list);

} // namespace gatelodge::login::oidc
