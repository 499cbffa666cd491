// Logins at other authorities as rows (EL-01, KE-02): found by what the authority calls somebody, exactly.
#pragma once
#include "server/domain/login.h"
#include "server/store/session.h"
#include <QJsonObject>

namespace gatelodge::store {

struct FoundLogin {
    LoginId login;
    UserId user;
    Revision revision;
    bool valid = true; // neither withdrawn nor expired
};

struct NewLogin {
    UserId user;
    AuthorityId authority;
    QString kind;
    QString identity; // canonical, by the driver
    QJsonObject properties;
};

Result<std::optional<FoundLogin>> findLogin(Session &session, const AuthorityId &authority, const QString &kind,
                                            const QString &identity);
// Whose tries are counted when somebody types this name at that authority. No proof of anything.
Result<std::optional<UserId>> findUserByLoginName(Session &session, const AuthorityId &authority, const QString &name);
// Whose valid login it is: exactly one person's, or an error (EL-04). login: the identity, else the name that people
// use there. NotFound: nobody's. Conflict: several people use this name.
Result<UserId> lookUpLogin(Session &session, const QString &authority, const QString &login);
// Valid logins at other authorities with which a person signs in by themselves, the home authority's first.
struct LoginElsewhere {
    FoundLogin login;
    AuthorityId authority;
    QString kind, identity;
    QString name; // as it is called there; may be empty
};
Result<QList<LoginElsewhere>> listLoginsElsewhere(Session &session, const UserId &uid);
// Validated at once: it has just been proved. Duplicate (logins_identity): somebody has it already.
Result<FoundLogin> insertLogin(Session &session, const NewLogin &fresh);
// The owner takes one of their own away, unless it is the last with which they can come in. NotFound: it is not theirs,
// or not valid. Refused (last_way_in). In a transaction.
Done withdrawOwnLogin(Session &session, const LoginId &id, const UserId &owner);
// Valid again, if it was the owner who took it away. Whether it was. In a transaction.
Result<bool> bringBackOwnLogin(Session &session, const LoginId &id, const UserId &owner);
Done refreshLogin(Session &session, const LoginId &id, const QJsonObject &properties);

} // namespace gatelodge::store
