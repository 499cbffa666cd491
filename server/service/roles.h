// Who is what: roles are given and taken by owners only (EL-06), and a role reaches as far as domain/role.h says.
// Whoever works from another computer gets a console of their own: a database role that is theirs alone, and may in the
// database what they may here.
#pragma once
#include "server/service/access.h"
#include "server/store/roles.h"

namespace gatelodge::service {

using ManageRoles = Permit<Duty::ManageRoles>;

// Invalid: a site is missing, or goes with no site owner. NotFound: the person or the site is gone. Granted already is
// fine.
Done grantRole(store::Session &session, const ManageRoles &permit, const UserId &uid, const RoleGrant &grant);
// NotFound: it was not granted. Refused (owner_remains): no owner who can sign in would remain.
Done revokeRole(store::Session &session, const ManageRoles &permit, const UserId &uid, const RoleGrant &grant);

struct FreshConsole {
    QString role;        // of the database
    QByteArray password; // told once and kept nowhere
};
// A new one, or a new password for the one there is. Refused: the person has no role, or this database's owner may not
// make database roles.
Result<FreshConsole> makeConsole(store::Session &session, const ManageRoles &permit, const UserId &uid);
Done dropConsole(store::Session &session, const ManageRoles &permit, const UserId &uid); // NotFound: there was none

// Who the session's database role belongs to, and what they may do. Nothing where it is no console's: then who runs the
// program runs the house. Denied: the person may not come in any more, or has no role.
Result<std::optional<Access>> accessOf(store::Session &session);

// Denied: one of the people has more power than who acts. To be asked in the transaction that acts.
template <Duty D> Done checkCommands(store::Session &session, const Permit<D> &permit, const QList<UserId> &people) {
    if (permit.commands({{Role::Owner}}))
        return {};
    GL_TRY(const auto theirs, store::listGrants(session, people));
    if (!permit.commands(theirs))
        return failure(Fault::Denied, QStringLiteral("somebody with more power than who acts"),
                       QStringLiteral("stays_below"));
    return {};
}

} // namespace gatelodge::service
