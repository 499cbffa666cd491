#include "server/service/own_record.h"
#include "server/service/attempts.h"
#include "server/store/outward.h"
#include "server/store/transaction.h"

namespace gatelodge::service {

constexpr int kMostInAWindow = 30;

Result<QJsonObject> readOwnRecord(store::Session &session, const Means &means, const UserId &uid,
                                  const Visitor &visitor) {
    const QByteArray bucket = attemptBucket(means.keyFor("attempts"), "read-record", toString(uid).toLatin1());
    GL_DO(store::inTransaction(session, Actor::person(uid, visitor.request),
                               [&] { return countWithin(session, bucket, kMostInAWindow, means.limits.window); }));
    return store::readRecord(session, uid);
}

} // namespace gatelodge::service
