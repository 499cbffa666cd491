// People as rows: find, insert, change. Edits name the revision they saw; none touched means Conflict.
#pragma once
#include "server/domain/user.h"
#include "server/store/session.h"

namespace gatelodge::store {

// What a site is told of a person (PG-03), read in one statement with the revision it belongs to.
struct AnswerFacts {
    UserId uid;
    QString username, firstName, lastName, email;
    QStringList secondary; // confirmed, sorted
    QDateTime validUntil;  // invalid: no bound
    Revision revision;
};

Result<User> findUser(Session &session, const UserId &uid);
Result<UserId> findUserByUsername(Session &session, const QString &username);
Result<UserId> findUserByEmail(Session &session, const QString &address); // verified addresses only
Result<AnswerFacts> findAnswerFacts(Session &session, const UserId &uid);
// Holds the person's row until the transaction ends, so that what is read next cannot be overtaken.
Done lockUserShared(Session &session, const UserId &uid);

Result<UserId> insertUser(Session &session, const QString &username, const NewUser &user, UserStatus status);
Done setHomeAuthority(Session &session, const UserId &uid, const AuthorityId &home); // EA-31
// The first free one of wish, wish2, wish3, …
Result<QString> freeUsername(Session &session, const QString &wish);
Done replaceUserProfile(Session &session, const UserId &uid, Revision seen, const UserProfile &profile);
Done replaceUserNames(Session &session, const UserId &uid, const QString &first, const QString &last,
                      const QString &language);
Done grantRole(Session &session, const UserId &uid, const QString &role); // granted already is fine
Result<int> setUserStatus(Session &session, const QList<UserId> &uids, UserStatus status, const QString &message);
Result<int> removeUsers(Session &session, const QList<UserId> &uids);
Result<int> bringBackUsers(Session &session, const QList<UserId> &uids);
Result<QHash<UserId, QString>> captionsOf(Session &session, const QList<UserId> &uids);

struct UserCounts {
    int present = 0, active = 0, suspended = 0, pending = 0, deleted = 0;
};
Result<UserCounts> countUsers(Session &session);

} // namespace gatelodge::store
