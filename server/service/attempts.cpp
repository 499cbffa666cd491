#include "server/service/attempts.h"
#include "server/service/digest.h"
#include "server/service/visitor.h"
#include "server/store/doors.h"

namespace gatelodge::service {

QByteArray attemptBucket(const QByteArray &key, QByteArrayView what, QByteArrayView who) {
    return hmacSha256(key, what.toByteArray() + ' ' + who.toByteArray());
}

QByteArray accountBucket(const QByteArray &key, const QByteArray &who, const QByteArray &knownDevice) {
    return attemptBucket(key, "account", who + knownDevice);
}

QByteArray addressBucket(const QByteArray &key, const QString &address) {
    return attemptBucket(key, "address", addressBlock(address));
}

Done countWithin(store::Session &session, const QByteArray &bucket, int most, std::chrono::seconds window) {
    GL_TRY(const auto attempts, store::countAttempt(session, bucket, window));
    if (attempts.tries > most)
        return failure(Fault::Throttled, QString::number(attempts.left.count()));
    return {};
}

} // namespace gatelodge::service
