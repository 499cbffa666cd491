#include "server/service/next.h"
#include "server/service/attempts.h"
#include "server/service/token.h"
#include "server/store/transaction.h"

namespace gatelodge::service {

Result<QByteArray> keepRequest(store::Session &session, const store::WaitingRequest &request,
                               const QByteArray &bucket) {
    const Token token = Token::generate();
    return store::inTransaction(session, Actor::anonymous({}), [&]() -> Result<QByteArray> {
        GL_DO(countWithin(session, bucket, kMostRequestsKept, std::chrono::minutes(10)));
        GL_DO(store::insertWaitingRequest(session, token.stored, request));
        return token.text;
    });
}

Result<store::WaitingRequest> findRequest(store::Session &session, QByteArrayView id) {
    const auto stored = Token::storedFormOf(id);
    if (!stored)
        return failure(Fault::Expired, QStringLiteral("no waiting request has such an id"));
    GL_TRY(auto found, store::findWaitingRequest(session, *stored));
    if (!found)
        return failure(Fault::Expired, QStringLiteral("the waiting request is gone"));
    return std::move(*found);
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
