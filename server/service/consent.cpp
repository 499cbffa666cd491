#include "server/service/consent.h"
#include "server/service/digest.h"
#include "server/store/belongings.h"
#include "server/store/places.h"
#include "server/store/transaction.h"

namespace gatelodge::service {

namespace {

Done record(store::Session &session, const UserId &uid, const OrgId &org, bool given, const Visitor &visitor) {
    return store::inTransaction(session, Actor::person(uid, visitor.request), [&]() -> Done {
        GL_TRY(const Org found, store::findOrg(session, org));
        GL_DO(store::recordConsent(session, uid, org, given, textVersionOf(found.profile)));
        return {};
    });
}

} // namespace

QString textVersionOf(const OrgProfile &profile) {
    return QString::fromLatin1(sha256((profile.name + u'\n' + profile.purpose).toUtf8()).toHex().left(12));
}

Done giveConsent(store::Session &session, const UserId &uid, const OrgId &org, const Visitor &visitor) {
    return record(session, uid, org, true, visitor);
}

Done withdrawConsent(store::Session &session, const UserId &uid, const OrgId &org, const Visitor &visitor) {
    return record(session, uid, org, false, visitor);
}

} // namespace gatelodge::service
