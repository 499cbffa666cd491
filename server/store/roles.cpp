#include "server/store/roles.h"
#include "server/store/touched.h"
#include <libpq-fe.h>

namespace gatelodge::store {

namespace {

QList<RoleGrant> grantsFrom(const QList<Row> &rows) {
    QList<RoleGrant> grants;
    for (const Row &row : rows) {
        if (const auto grant = grantFrom(row))
            grants << *grant;
    }
    return grants;
}

struct Freed {
    void operator()(char *text) const { PQfreemem(text); }
};

} // namespace

std::optional<RoleGrant> grantFrom(const Row &row) {
    const auto role = roleNamed(row.text("role"));
    if (!role)
        return std::nullopt;
    RoleGrant grant{*role};
    if (const SiteId site = row.id<SiteId>("site_id"); site.value != 0)
        grant.site = site;
    return grant;
}

Result<QList<RoleHolder>> listRoleHolders(Session &session, const std::optional<UserId> &person) {
    GL_TRY(const auto rows, session.rows("role.holders", person));
    QList<RoleHolder> holders;
    for (const Row &row : rows) {
        if (const auto grant = grantFrom(row))
            holders << RoleHolder{row.user("user_uid"),  row.text("username"), row.text("caption"), *grant,
                                  row.text("site_name"), row.flag("console")};
    }
    return holders;
}

Result<QList<RoleGrant>> listGrants(Session &session, const QList<UserId> &people) {
    return session.rows("role.list_of_users", people).map(grantsFrom);
}

Result<UserId> ownerOfLogin(Session &session, const LoginId &id) {
    return session.one("role.owner_of_login", id).map([](const Row &row) { return row.user("user_uid"); });
}

Done insertGrant(Session &session, const UserId &uid, const RoleGrant &grant) {
    GL_DO(session.run("role.insert", uid, roleName(grant.role), grant.site));
    return {};
}

Done removeGrant(Session &session, const UserId &uid, const RoleGrant &grant) {
    return expectTouched(session.run("role.remove", uid, roleName(grant.role), grant.site), Fault::NotFound, "role");
}

Result<std::optional<ConsolePerson>> findConsolePerson(Session &session) {
    GL_TRY(const Row me, session.one("role.me"));
    if (!me.flag("console"))
        return std::optional<ConsolePerson>();
    ConsolePerson found;
    if (!me.isNull("person"))
        found.person = me.user("person");
    GL_TRY(const auto rows, session.rows("role.mine"));
    found.grants = grantsFrom(rows);
    return std::optional(found);
}

Result<QString> makeConsole(Session &session, const UserId &uid, const QByteArray &password) {
    GL_TRY(const Row planned, session.one("role.console_name", uid));
    const QByteArray name = planned.text("name").toUtf8();
    const std::unique_ptr<char, Freed> verifier(
        PQencryptPasswordConn(session.handle(), password.constData(), name.constData(), "scram-sha-256"));
    if (!verifier)
        return failure(Fault::Internal, QStringLiteral("the password cannot be prepared"));
    GL_TRY(const Row made, session.one("role.make_console", uid, verifier.get()));
    return made.text("name");
}

Done dropConsole(Session &session, const UserId &uid) {
    GL_TRY(const Row row, session.one("role.drop_console", uid));
    return row.flag("dropped") ? Done() : Done(failure(Fault::NotFound, QStringLiteral("console")));
}

} // namespace gatelodge::store
