#include "server/service/password_policy.h"
#include "server/service/mailed_link.h"
#include "server/service/roles.h"
#include "server/store/transaction.h"

namespace gatelodge::service {

using store::inTransaction;

Result<StoredPolicy> readPasswordPolicy(store::Session &session, const AuthorityId &authority) {
    return store::findPasswordPolicy(session, authority);
}

Done writePasswordPolicy(store::Session &session, const Permit<Duty::ManageSettings> &permit,
                         const AuthorityId &authority, Revision seen, const PasswordPolicy &policy) {
    GL_DO(checkPolicy(policy));
    return inTransaction(session, permit.actor(),
                         [&] { return store::replacePasswordPolicy(session, authority, seen, policy); });
}

Result<PasswordDemands> demandsAt(store::Session &session, const AuthorityId &authority) {
    return store::findPasswordPolicy(session, authority).map([](const StoredPolicy &stored) {
        return PasswordDemands{stored.policy, stored.policy.leastLength, {}};
    });
}

Result<PasswordDemands> demandsOnNewcomers(store::Session &session) { return demandsAt(session, kLocalAuthority); }

Result<PasswordDemands> demandsOn(store::Session &session, const UserId &uid) {
    GL_TRY(PasswordDemands demands, demandsOnNewcomers(session));
    GL_TRY(const bool second, store::hasSecondFactor(session, uid));
    demands.leastLength = demands.policy.leastLengthFor(second);
    GL_TRY(demands.present, store::findPasswordFacts(session, uid));
    return demands;
}

PasswordDue dueBy(const PasswordDemands &demands) {
    PasswordDue due;
    if (!demands.present)
        return due;
    const store::PasswordFacts &present = *demands.present;
    due.now = present.mustChange;
    if (demands.policy.ageingDays == 0)
        return due;
    due.expiresAt = present.changedAt.addDays(demands.policy.ageingDays);
    if (present.now >= due.expiresAt)
        due.now = due.now.value_or(ChangeReason::Expired);
    due.soon = !due.now && present.now >= due.expiresAt.addDays(-demands.policy.warningDays);
    return due;
}

Result<PasswordDue> passwordDue(store::Session &session, const UserId &uid) {
    return demandsOn(session, uid).map(dueBy);
}

Result<QString> wayToDueChange(store::Session &session, const Means &means, const UserId &uid, ChangeReason why,
                               const Visitor &visitor) {
    return inTransaction(session, Actor::person(uid, visitor.request), [&]() -> Result<QString> {
        store::MailedToken token;
        token.user = uid;
        token.payload.insert(kDueChange, QString(changeReasonName(why)));
        GL_TRY(const QString link, makeLink(session, means, kResetLink, token));
        return link.mid(means.publicUrl.size());
    });
}

Result<int> demandPasswordChange(store::Session &session, const Permit<Duty::ManagePeople> &permit,
                                 const QList<UserId> &uids) {
    return inTransaction(session, permit.actor(), [&]() -> Result<int> {
        GL_DO(checkCommands(session, permit, uids));
        return store::demandPasswordChange(session, uids, ChangeReason::Asked);
    });
}

} // namespace gatelodge::service
