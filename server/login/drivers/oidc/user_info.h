// What an access token lets one ask about the person (OpenID Connect Core §5.3).
#pragma once
#include "server/login/drivers/oidc/conversation.h"

namespace gatelodge::login::oidc {

// Denied: the provider refuses. Misconfigured: what comes is no JSON; signed user info is not spoken.
Result<QJsonDocument> askWithToken(const QUrl &endpoint, const QByteArray &accessToken, Conversation &conversation);
Result<QJsonObject> askUserInfo(const QUrl &endpoint, const QByteArray &accessToken, Conversation &conversation);

} // namespace gatelodge::login::oidc
