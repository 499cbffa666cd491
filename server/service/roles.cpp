#include "server/service/roles.h"
#include "server/service/random_bytes.h"
#include "server/store/places.h"
#include "server/store/transaction.h"
#include "server/store/users.h"

namespace gatelodge::service {

using store::inTransaction;

namespace {

constexpr qsizetype kPasswordBytes = 24;

Done checkPerson(store::Session &session, const UserId &uid) {
    GL_TRY(const User user, store::findUser(session, uid));
    return user.deletedAt.isValid() ? Done(failure(Fault::NotFound, QStringLiteral("the person is deleted"))) : Done();
}

Done checkSiteOf(store::Session &session, const RoleGrant &grant) {
    if ((grant.role == Role::SiteOwner) != grant.site.has_value())
        return failure(Fault::Invalid, QStringLiteral("site: it goes with site owners, and with nobody else"));
    if (!grant.site)
        return {};
    GL_TRY(const Site site, store::findSite(session, *grant.site));
    return site.deleted ? Done(failure(Fault::NotFound, QStringLiteral("the site is deleted"))) : Done();
}

} // namespace

Done grantRole(store::Session &session, const ManageRoles &permit, const UserId &uid, const RoleGrant &grant) {
    return inTransaction(session, permit.actor(), [&]() -> Done {
        GL_DO(checkPerson(session, uid));
        GL_DO(checkSiteOf(session, grant));
        return store::insertGrant(session, uid, grant);
    });
}

Done revokeRole(store::Session &session, const ManageRoles &permit, const UserId &uid, const RoleGrant &grant) {
    return inTransaction(session, permit.actor(), [&] { return store::removeGrant(session, uid, grant); });
}

Result<FreshConsole> makeConsole(store::Session &session, const ManageRoles &permit, const UserId &uid) {
    FreshConsole fresh;
    fresh.password =
        randomBytes(kPasswordBytes).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return inTransaction(session, permit.actor(), [&]() -> Result<FreshConsole> {
        GL_TRY(fresh.role, store::makeConsole(session, uid, fresh.password));
        return fresh;
    });
}

Done dropConsole(store::Session &session, const ManageRoles &permit, const UserId &uid) {
    return inTransaction(session, permit.actor(), [&] { return store::dropConsole(session, uid); });
}

Result<std::optional<Access>> accessOf(store::Session &session) {
    GL_TRY(const auto console, store::findConsolePerson(session));
    if (!console)
        return std::optional<Access>();
    if (!console->person)
        return failure(Fault::Denied, QStringLiteral("the account that this database role belongs to is not active"));
    if (console->grants.isEmpty())
        return failure(Fault::Denied, QStringLiteral("whom this database role belongs to has no role any more"));
    return std::optional(Access({toString(*console->person), Source::Console, {}}, console->grants));
}

} // namespace gatelodge::service
