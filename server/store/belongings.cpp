#include "server/store/belongings.h"
#include "server/store/listing.h"
#include "server/store/touched.h"

namespace gatelodge::store {

namespace {

Email emailFrom(const Row &row) {
    return Email{row.id<EmailId>("email_id"), row.user("user_uid"),    row.text("address"),
                 row.flag("is_primary"),      row.time("verified_at"), row.time("created_at")};
}

Login loginFrom(const Row &row) {
    Login login;
    login.id = row.id<LoginId>("login_id");
    login.user = row.user("user_uid");
    login.authority = row.id<AuthorityId>("authority_id");
    login.authorityName = row.text("authority_name");
    login.kind = row.text("kind");
    login.identity = row.text("identity");
    login.device = row.text("device");
    login.state = loginStateFrom(row.text("state"));
    login.expiresAt = row.time("expires_at");
    login.createdAt = row.time("created_at");
    login.lastUsedAt = row.time("last_used");
    login.revision = row.revision();
    return login;
}

} // namespace

Result<QList<Email>> listEmails(Session &session, const UserId &uid) {
    return listed(session.rows("email.list_of_user", uid), emailFrom);
}

Result<Email> findEmail(Session &session, const EmailId &id) { return session.one("email.find", id).map(emailFrom); }

Done holdClaimants(Session &session, const UserId &uid, const QString &address) {
    return session.rows("email.hold_claimants", address, uid).map([](const QList<Row> &) {});
}

Result<EmailId> insertEmail(Session &session, const UserId &uid, const QString &address, bool primary, bool verified) {
    if (verified)
        GL_DO(holdClaimants(session, uid, address));
    return session.one("email.insert", uid, address, primary, verified).map([](const Row &row) {
        return row.id<EmailId>("email_id");
    });
}

Result<std::optional<UserId>> ownerOfVerifiedEmail(Session &session, const QString &address) {
    GL_TRY(const auto row, session.maybe("email.owner_of_verified", address));
    return row ? std::optional<UserId>(row->user("user_uid")) : std::nullopt;
}

Done verifyEmail(Session &session, const EmailId &id, const UserId &uid, const QString &address) {
    GL_DO(holdClaimants(session, uid, address)); // of two addresses verified at once, one becomes primary
    GL_DO(session.rows("email.lock_claims", address));
    return expectTouched(session.run("email.verify", id, uid, address), Fault::NotFound, "email");
}

Done makeEmailPrimary(Session &session, const UserId &uid, const EmailId &id) {
    GL_DO(session.one("user.lock", uid)); // of two chosen at once, the later one stays
    GL_DO(session.run("email.clear_primary", uid, id));
    return expectTouched(session.run("email.make_primary", uid, id), Fault::NotFound, "email");
}

Done removeEmail(Session &session, const UserId &uid, const EmailId &id) {
    GL_DO(session.one("user.lock", uid)); // the person before the address, as everywhere
    return expectTouched(session.run("email.remove", uid, id), Fault::NotFound, "email");
}

Result<QList<Login>> listLogins(Session &session, const UserId &uid) {
    return listed(session.rows("login.list_of_user", uid), loginFrom);
}

Result<std::optional<StoredPassword>> findPassword(Session &session, const UserId &uid) {
    GL_TRY(const auto row, session.maybe("login.password_of_user", uid));
    if (!row)
        return std::optional<StoredPassword>();
    return std::optional(StoredPassword{row->id<LoginId>("login_id"), row->revision(), row->text("credential")});
}

Result<bool> hasPassword(Session &session, const UserId &uid) {
    return session.one("login.has_password", uid).map([](const Row &row) { return row.flag("known"); });
}

Done putPassword(Session &session, const UserId &uid, const QString &credential,
                 const std::optional<ChangeReason> &mustChange) {
    const QLatin1StringView reason = mustChange ? changeReasonName(*mustChange) : QLatin1StringView();
    GL_TRY(const int replaced, session.run("login.replace_password", uid, credential, reason));
    if (replaced > 0)
        return {};
    GL_DO(session.one("login.insert_password", uid, credential, reason));
    return {};
}

Done upgradePassword(Session &session, const StoredPassword &seen, const QString &credential) {
    GL_DO(session.run("login.upgrade_hash", seen.login, seen.credential, credential));
    return {}; // none touched: the password was changed meanwhile, and that one is better
}

Done setLoginState(Session &session, const LoginId &id, Revision seen, LoginState state) {
    return expectTouched(session.run("login.set_state", id, seen, loginStateName(state)), Fault::Conflict, "login");
}

Result<QList<SshKey>> listSshKeys(Session &session, const UserId &uid) {
    return listed(session.rows("ssh_key.list_of_user", uid), [](const Row &row) {
        return SshKey{row.id<SshKeyId>("ssh_key_id"), row.user("user_uid"), row.text("key"), row.time("created_at")};
    });
}

Result<SshKeyId> insertSshKey(Session &session, const UserId &uid, const QString &line) {
    return session.one("ssh_key.insert", uid, line).map([](const Row &row) { return row.id<SshKeyId>("ssh_key_id"); });
}

Done removeSshKey(Session &session, const UserId &uid, const SshKeyId &id) {
    return expectTouched(session.run("ssh_key.remove", uid, id), Fault::NotFound, "ssh key");
}

Result<QList<Group>> listGroupsOfUser(Session &session, const UserId &uid) {
    return listed(session.rows("group.list_of_user", uid), [](const Row &row) {
        return Group{row.id<GroupId>("group_id"), {row.text("name"), row.text("description")}, 0, 0, row.revision()};
    });
}

Result<QList<Consent>> listConsents(Session &session, const UserId &uid) {
    return listed(session.rows("consent.list_of_user", uid), [](const Row &row) {
        return Consent{row.user("user_uid"), row.id<OrgId>("org_id"), row.text("org_name"),
                       row.flag("given"),    row.time("at"),          row.text("text_version")};
    });
}

Result<bool> recordConsent(Session &session, const UserId &uid, const OrgId &org, bool given,
                           const QString &textVersion) {
    return session.run("consent.append", uid, org, given, textVersion).map([](int appended) { return appended > 0; });
}

Result<QList<Visit>> listVisits(Session &session, const UserId &uid) {
    return listed(session.rows("visit.list_of_user", uid), [](const Row &row) {
        return Visit{row.user("user_uid"), row.id<SiteId>("site_id"), row.text("site_name"), row.text("org_name"),
                     row.time("first_at"), row.time("last_at"),       row.number("visits")};
    });
}

Result<bool> hasVisited(Session &session, const UserId &uid, const SiteId &site) {
    return session.maybe("visit.known", uid, site).map([](const auto &row) { return row.has_value(); });
}

} // namespace gatelodge::store
