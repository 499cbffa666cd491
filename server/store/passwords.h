// What the database knows about passwords besides the present hash: the policy of each authority, when a password was
// set, whether it must be changed, and which ones went before (EL-09, EA-25). The hash itself is read and put by
// belongings.h; its history is kept by a trigger, whoever writes.
#pragma once
#include "server/domain/password_policy.h"
#include "server/store/session.h"

namespace gatelodge::store {

struct StoredPolicy {
    PasswordPolicy policy;
    Revision revision; // of the authority
};
Result<StoredPolicy> findPasswordPolicy(Session &session, const AuthorityId &authority);
// Conflict: the authority was changed meanwhile.
Done replacePasswordPolicy(Session &session, const AuthorityId &authority, Revision seen, const PasswordPolicy &policy);

struct PasswordFacts {
    LoginId login;
    QDateTime changedAt;
    std::optional<ChangeReason> mustChange; // never Expired: that follows from the policy
    QDateTime now;                          // by the database's clock, as changedAt is
};
// Nothing where the person has no password of ours.
Result<std::optional<PasswordFacts>> findPasswordFacts(Session &session, const UserId &uid);
// One that is asked for in addition to the password.
Result<bool> hasSecondFactor(Session &session, const UserId &uid);
// Hashes of the present password and those before it, the newest first, `most` at most.
Result<QStringList> listLatestPasswords(Session &session, const LoginId &login, int most);

// At the next sign-in they choose another one. How many of them were asked: those who have a password.
// Invalid: Expired.
Result<int> demandPasswordChange(Session &session, const QList<UserId> &uids, ChangeReason reason);

struct ExpiryNotice {
    UserId user;
    QDateTime expiresAt;
};
// Takes up to `most` people who are to be told that their password will expire; nobody else will get them again.
Result<QList<ExpiryNotice>> takeExpiryNotices(Session &session, int most);

} // namespace gatelodge::store
