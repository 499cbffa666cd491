// Logins as an administrator looks at them and changes them (EL-02). Proving one is in logins.h.
#pragma once
#include "server/domain/login_record.h"
#include "server/store/logins.h"

namespace gatelodge::store {

// With everything that is stored of them; actors without captions. Removed ones are not among them.
Result<QList<LoginRecord>> listLoginRecords(Session &session, const UserId &uid);

struct StoredLogin {
    NewLogin login;
    LoginState state = LoginState::Draft;
    Revision revision;
};
Result<StoredLogin> findLoginRecord(Session &session, const LoginId &id); // NotFound: removed ones too
// Whose this identity is already, other than this login's; the id of none is 0.
Result<std::optional<UserId>> findOwnerOfIdentity(Session &session, const NewLogin &login, const LoginId &except);

// All of these in a transaction, the owner held (NotFound: deleted), after `because` where there is a reason.
Done holdOwner(Session &session, const UserId &uid);
Done because(Session &session, const QString &reason);
Result<LoginId> insertLoginRecord(Session &session, const NewLogin &login, const QDateTime &expiresAt);
// Conflict: it was changed meanwhile.
Done replaceLoginRecord(Session &session, const LoginId &id, Revision seen, const NewLogin &login,
                        const QDateTime &expiresAt);
// Validated again, one whose time has passed has no end any more.
Done setLoginRecordState(Session &session, const LoginId &id, Revision seen, LoginState state);
Done removeLoginRecord(Session &session, const LoginId &id, Revision seen);
Result<UserId> bringBackLoginRecord(Session &session, const LoginId &id,
                                    bool validated); // NotFound: it was not removed

} // namespace gatelodge::store
