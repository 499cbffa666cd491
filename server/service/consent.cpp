#include "server/service/consent.h"
#include "server/service/digest.h"
#include "server/store/belongings.h"
#include "server/store/openid_grants.h"
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

Result<bool> asksAgain(store::Session &session, const UserId &uid, const store::WaitingRequest &request) {
    if (!request.openid || request.openid->way != store::WaitingOpenId::Authorize)
        return false;
    const store::WaitingOpenId &openid = *request.openid;
    if (openid.agreed == true && openid.answeredBy == uid)
        return false;
    const auto words = [&openid](QLatin1StringView name) { return openid[name].split(u' ', Qt::SkipEmptyParts); };
    if (words(QLatin1StringView("prompt")).contains(QLatin1StringView("consent")))
        return true;
    const QStringList scopes = words(QLatin1StringView("scope"));
    if (!scopes.contains(QLatin1StringView("groups")) && !scopes.contains(QLatin1StringView("offline_access")))
        return false; // the usual way asks the database nothing
    return store::mustAgreeTo(session, uid, request.site, scopes);
}

Done withdrawConsent(store::Session &session, const UserId &uid, const OrgId &org, const Visitor &visitor) {
    return record(session, uid, org, false, visitor);
}

} // namespace gatelodge::service
