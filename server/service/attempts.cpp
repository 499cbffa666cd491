#include "server/service/attempts.h"
#include "server/service/digest.h"
#include "server/store/doors.h"

namespace gatelodge::service {

QByteArray attemptBucket(const QByteArray &key, QByteArrayView what, QByteArrayView who) {
    return hmacSha256(key, what.toByteArray() + ' ' + who.toByteArray());
}

Done countWithin(store::Session &session, const QByteArray &bucket, int most, std::chrono::seconds window) {
    GL_TRY(const auto attempts, store::countAttempt(session, bucket, window));
    if (attempts.tries > most)
        return failure(Fault::Throttled, QString::number(attempts.left.count()));
    return {};
}

} // namespace gatelodge::service
