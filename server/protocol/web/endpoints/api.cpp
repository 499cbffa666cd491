#include "server/http/bearer.h"
#include "server/protocol/web/endpoints/fault_pages.h"
#include "server/protocol/web/endpoints/tokens.h"
#include "server/service/access_tokens.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace gatelodge::web {

namespace {

service::Visitor scriptBehind(const http::Request &request) {
    service::Visitor visitor;
    visitor.address = request.client.toString();
    visitor.device = service::deviceName(request.header("user-agent"));
    visitor.request = request.id;
    return visitor;
}

// The address that people know, as the configuration has it; never what the request calls us.
QByteArray realmOf(const WebDeps &deps) {
    return QUrl::fromEncoded(deps.means->publicUrl).host(QUrl::FullyEncoded).toLatin1();
}

QByteArray describe(const service::TokenHolder &holder) {
    const QJsonObject answer{{QStringLiteral("id"), toString(holder.user)},
                             {QStringLiteral("username"), holder.username},
                             {QStringLiteral("name"), holder.displayName},
                             {QStringLiteral("scopes"), QJsonArray::fromStringList(holder.scopes)}};
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

http::Response answerTo(const WebDeps &deps, const http::Request &request, store::Session &session) {
    const auto bearer = http::Bearer::of(request);
    if (bearer.kind != http::Bearer::Shown)
        return http::bearerChallenge(bearer.kind, realmOf(deps));
    const auto holder = service::findTokenHolder(session, *deps.means, bearer.token, QString(), scriptBehind(request));
    if (holder)
        return http::Response::json(describe(*holder)).with("Cache-Control", "no-store");
    auto refusal = http::bearerRefusal(holder.error(), realmOf(deps));
    if (refusal.status >= 500)
        logTrouble(request, holder.error());
    return refusal;
}

} // namespace

http::LaneHandler whoHoldsToken(Deps deps) {
    return [deps = std::move(deps)](const http::Request &request, store::Session &session) {
        return answerTo(*deps, request, session);
    };
}

} // namespace gatelodge::web
