// Who is what, as rows, and the database roles of consoles (migration 0016).
#pragma once
#include "server/domain/role.h"
#include "server/store/session.h"

namespace gatelodge::store {

// Of a row with role and site_id. A role that this program does not know gives nothing.
std::optional<RoleGrant> grantFrom(const Row &row);

// The mightiest first. Of one person, or of everybody who is something.
Result<QList<RoleHolder>> listRoleHolders(Session &session, const std::optional<UserId> &person = {});
// What these people are, all together.
Result<QList<RoleGrant>> listGrants(Session &session, const QList<UserId> &people);

Result<UserId> ownerOfLogin(Session &session, const LoginId &id);

Done insertGrant(Session &session, const UserId &uid, const RoleGrant &grant); // granted already is fine
Done removeGrant(Session &session, const UserId &uid, const RoleGrant &grant); // NotFound: was not granted

// Whose console this session is, if it is one. A console whose person may not come in any more has no person.
struct ConsolePerson {
    std::optional<UserId> person;
    QList<RoleGrant> grants;
};
Result<std::optional<ConsolePerson>> findConsolePerson(Session &session);

// Makes the person's database role, or gives it this password: its name. The password leaves this process as a SCRAM
// verifier only. NotFound: the person. Refused: consoles_need_a_role, consoles_need_database_roles.
Result<QString> makeConsole(Session &session, const UserId &uid, const QByteArray &password);
Done dropConsole(Session &session, const UserId &uid); // NotFound: there was none

} // namespace gatelodge::store
