#include "server/store/logins.h"
#include "server/store/listing.h"
#include <QJsonDocument>

namespace gatelodge::store {

namespace {

QString textOf(const QJsonObject &properties) {
    return QString::fromUtf8(QJsonDocument(properties).toJson(QJsonDocument::Compact));
}

} // namespace

Result<std::optional<FoundLogin>> findLogin(Session &session, const AuthorityId &authority, const QString &kind,
                                            const QString &identity) {
    GL_TRY(const auto row, session.maybe("login.find_by_identity", authority, kind, identity));
    if (!row)
        return std::optional<FoundLogin>();
    return std::optional(FoundLogin{row->id<LoginId>("login_id"), row->user("user_uid"),
                                    Revision{row->number("revision")}, row->flag("is_valid")});
}

Result<std::optional<UserId>> findUserByLoginName(Session &session, const AuthorityId &authority, const QString &name) {
    GL_TRY(const auto row, session.maybe("login.user_by_name", authority, name));
    return row ? std::optional(row->user("user_uid")) : std::nullopt;
}

Result<UserId> lookUpLogin(Session &session, const QString &authority, const QString &login) {
    GL_TRY(const auto rows, session.rows("login.look_up", authority, login));
    if (rows.isEmpty())
        return failure(Fault::NotFound, QStringLiteral("login"));
    const bool several = rows.size() > 1 && rows[0].flag("exact") == rows[1].flag("exact") &&
                         !(rows[0].user("user_uid") == rows[1].user("user_uid"));
    if (several)
        return failure(Fault::Conflict, QStringLiteral("several people are called that at %1").arg(authority));
    return rows[0].user("user_uid");
}

Result<QList<LoginElsewhere>> listLoginsElsewhere(Session &session, const UserId &uid) {
    return listed(session.rows("login.list_elsewhere", uid), [](const Row &row) {
        return LoginElsewhere{
            {row.id<LoginId>("login_id"), row.user("user_uid"), Revision{row.number("revision")}, true},
            row.id<AuthorityId>("authority_id"),
            row.text("kind"),
            row.text("identity"),
            row.text("name")};
    });
}

Result<FoundLogin> insertLogin(Session &session, const NewLogin &fresh) {
    GL_TRY(const auto row, session.one("login.insert", fresh.user, fresh.authority, fresh.kind, fresh.identity,
                                       textOf(fresh.properties)));
    return FoundLogin{row.id<LoginId>("login_id"), fresh.user, Revision{row.number("revision")}, true};
}

Done withdrawOwnLogin(Session &session, const LoginId &id, const UserId &owner) {
    GL_DO(session.run("login.lock_owner", owner)); // two at once: the second sees what is left
    GL_TRY(const auto row, session.maybe("login.withdraw_own", id, owner));
    if (!row)
        return failure(Fault::NotFound, QStringLiteral("login"));
    if (!row->flag("others"))
        return failure(Fault::Refused, QStringLiteral("the last way in"), QStringLiteral("last_way_in"));
    return {};
}

Result<bool> bringBackOwnLogin(Session &session, const LoginId &id, const UserId &owner) {
    GL_TRY(const int changed, session.run("login.bring_back_own", id, owner, toString(owner)));
    return changed > 0;
}

Done refreshLogin(Session &session, const LoginId &id, const QJsonObject &properties) {
    GL_DO(session.run("login.refresh", id, textOf(properties)));
    return {};
}

} // namespace gatelodge::store
