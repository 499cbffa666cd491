#include "server/login/drivers/oidc/user_info.h"
#include "server/login/drivers/oidc/web_address.h"

namespace gatelodge::login::oidc {

using namespace Qt::StringLiterals;

Result<QJsonDocument> askWithToken(const QUrl &endpoint, const QByteArray &accessToken, Conversation &conversation) {
    HttpAsk ask = getting(endpoint);
    ask.headers.emplaceBack("Authorization", "Bearer " + accessToken);
    GL_TRY(const HttpTold told, conversation.ask(ask));
    if (told.status != 200)
        return failure(Fault::Denied, shown(endpoint) + u": answers %1"_s.arg(told.status));
    return jsonOf(told, endpoint);
}

Result<QJsonObject> askUserInfo(const QUrl &endpoint, const QByteArray &accessToken, Conversation &conversation) {
    GL_TRY(const QJsonDocument document, askWithToken(endpoint, accessToken, conversation));
    if (!document.isObject())
        return failure(Fault::Misconfigured, shown(endpoint) + ": the answer is not a JSON object"_L1);
    return document.object();
}

} // namespace gatelodge::login::oidc
