#include "server/service/next.h"
#include "server/service/attempts.h"
#include "server/service/token.h"
#include "server/store/transaction.h"

namespace gatelodge::service {

Result<QByteArray> keepRequest(store::Session &session, const store::WaitingRequest &request,
                               const QByteArray &bucket, int most) {
    const Token token = Token::generate();
    const bool pushed = request.openid && request.openid->way == store::WaitingOpenId::Pushed;
    const auto lifetime = pushed ? kPushedLifetime : std::chrono::hours(1);
    return store::inTransaction(session, Actor::anonymous({}), [&]() -> Result<QByteArray> {
        GL_DO(countWithin(session, bucket, most, std::chrono::minutes(10)));
        GL_DO(store::insertWaitingRequest(session, token.stored, request, lifetime));
        return token.text;
    });
}

namespace {

template <typename Look>
Result<store::WaitingRequest> lookedUp(store::Session &session, QByteArrayView id, const Look &look) {
    const auto stored = Token::storedFormOf(id);
    if (!stored)
        return failure(Fault::Expired, QStringLiteral("no waiting request has such an id"));
    GL_TRY(auto found, look(session, *stored));
    if (!found)
        return failure(Fault::Expired, QStringLiteral("the waiting request is gone"));
    return std::move(*found);
}

} // namespace

Result<store::WaitingRequest> findRequest(store::Session &session, QByteArrayView id) {
    return lookedUp(session, id, store::findWaitingRequest);
}

Result<store::WaitingRequest> takePushedRequest(store::Session &session, QByteArrayView id) {
    return store::inTransaction(session, Actor::anonymous({}),
                                [&] { return lookedUp(session, id, store::takePushedRequest); });
}

Done answerRequest(store::Session &session, QByteArrayView id, const UserId &uid, bool agreed) {
    const auto stored = Token::storedFormOf(id);
    if (!stored)
        return {};
    return store::inTransaction(session, Actor::person(uid, {}),
                                [&] { return store::answerWaitingRequest(session, *stored, uid, agreed); });
}

std::optional<QByteArray> pathOf(const store::WaitingRequest &request, QByteArrayView id) {
    if (!request.openid)
        return hopPath(request);
    switch (request.openid->way) {
    case store::WaitingOpenId::Authorize: return "/oidc/authorize/" + id.toByteArray();
    case store::WaitingOpenId::Logout: return "/oidc/logout/" + id.toByteArray();
    case store::WaitingOpenId::Device: return "/device?next=" + id.toByteArray();
    case store::WaitingOpenId::Pushed: return std::nullopt;
    }
    Q_UNREACHABLE();
}

QByteArray hopPath(const store::WaitingRequest &request) {
    QByteArray path = "/account/auth/" + QByteArray::number(request.site.value) + '/';
    if (!request.returnData.isEmpty())
        path += "?d=" + request.returnData.toUtf8().toPercentEncoding();
    else if (!request.returnPath.isEmpty())
        path += "?su=" + request.returnPath.toUtf8().toPercentEncoding();
    return path;
}

} // namespace gatelodge::service
