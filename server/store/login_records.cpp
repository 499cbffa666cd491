#include "server/store/login_records.h"
#include "server/store/listing.h"
#include "server/store/touched.h"
#include <QJsonDocument>

namespace gatelodge::store {

namespace {

LoginRecord recordFrom(const Row &row) {
    LoginRecord record;
    Login &login = record.login;
    login.id = row.id<LoginId>("login_id");
    login.user = row.user("user_uid");
    login.authority = row.id<AuthorityId>("authority_id");
    login.authorityName = row.text("authority_name");
    login.kind = row.text("kind");
    login.identity = row.text("identity");
    login.state = loginStateFrom(row.text("state"));
    login.expiresAt = row.time("expires_at");
    login.createdAt = row.time("created_at");
    login.lastUsedAt = row.time("last_used");
    login.revision = row.revision();
    record.authorityTitle = row.text("authority");
    record.driver = row.text("driver");
    record.authorityInUse = row.flag("in_use");
    record.isOver = row.flag("is_over");
    record.properties = row.json("properties");
    if (login.kind == QLatin1String("password"))
        record.passwordSetAt = row.time("credential_changed_at");
    record.due = changeReasonFrom(row.text("must_change"));
    return record;
}

LoginStep stepFrom(const Row &row) {
    LoginStep step;
    step.at = row.time("at");
    if (const QString from = row.text("from_state"); !from.isEmpty())
        step.from = loginStateFrom(from);
    step.to = loginStateFrom(row.text("to_state"));
    step.actor = row.text("actor");
    step.reason = row.text("reason");
    return step;
}

QString textOf(const QJsonObject &properties) {
    return QString::fromUtf8(QJsonDocument(properties).toJson(QJsonDocument::Compact));
}

} // namespace

Result<QList<LoginRecord>> listLoginRecords(Session &session, const UserId &uid) {
    GL_TRY(auto records, listed(session.rows("login_record.list", uid), recordFrom));
    GL_TRY(const auto steps, session.rows("login_record.steps", uid));
    for (const Row &row : steps) {
        const LoginId id = row.id<LoginId>("login_id");
        for (LoginRecord &record : records)
            if (record.login.id == id)
                record.history << stepFrom(row);
    }
    return records;
}

Result<StoredLogin> findLoginRecord(Session &session, const LoginId &id) {
    return session.one("login_record.find", id).map([](const Row &row) {
        return StoredLogin{{row.user("user_uid"), row.id<AuthorityId>("authority_id"), row.text("kind"),
                            row.text("identity"), row.json("properties")},
                           loginStateFrom(row.text("state")),
                           row.revision()};
    });
}

Result<std::optional<UserId>> findOwnerOfIdentity(Session &session, const NewLogin &login, const LoginId &except) {
    GL_TRY(const auto row, session.maybe("login_record.owner_of", login.authority, login.kind, login.identity, except));
    return row ? std::optional(row->user("user_uid")) : std::nullopt;
}

Done holdOwner(Session &session, const UserId &uid) {
    GL_DO(session.one("login_record.lock_owner", uid));
    return {};
}

Done because(Session &session, const QString &reason) {
    GL_DO(session.one("login_record.because", reason));
    return {};
}

Result<LoginId> insertLoginRecord(Session &session, const NewLogin &login, const QDateTime &expiresAt) {
    return session
        .one("login_record.insert", login.user, login.authority, login.kind, login.identity, textOf(login.properties),
             expiresAt)
        .map([](const Row &row) { return row.id<LoginId>("login_id"); });
}

Done replaceLoginRecord(Session &session, const LoginId &id, Revision seen, const NewLogin &login,
                        const QDateTime &expiresAt) {
    return expectTouched(
        session.run("login_record.replace", id, seen, login.identity, textOf(login.properties), expiresAt),
        Fault::Conflict, "login");
}

Done setLoginRecordState(Session &session, const LoginId &id, Revision seen, LoginState state) {
    return expectTouched(session.run("login_record.set_state", id, seen, loginStateName(state)), Fault::Conflict,
                         "login");
}

Done removeLoginRecord(Session &session, const LoginId &id, Revision seen) {
    return expectTouched(session.run("login_record.remove", id, seen), Fault::Conflict, "login");
}

Result<UserId> bringBackLoginRecord(Session &session, const LoginId &id, bool validated) {
    return session.one("login_record.bring_back", id, validated).map([](const Row &row) {
        return row.user("user_uid");
    });
}

} // namespace gatelodge::store
