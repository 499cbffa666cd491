#include "server/store/passwords.h"
#include "server/store/listing.h"
#include "server/store/touched.h"
#include <QJsonDocument>

namespace gatelodge::store {

Result<StoredPolicy> findPasswordPolicy(Session &session, const AuthorityId &authority) {
    return session.one("password.policy", authority).map([](const Row &row) {
        return StoredPolicy{passwordPolicyFrom(row.json("policy")), row.revision()};
    });
}

Done replacePasswordPolicy(Session &session, const AuthorityId &authority, Revision seen,
                           const PasswordPolicy &policy) {
    const QByteArray text = QJsonDocument(toJson(policy)).toJson(QJsonDocument::Compact);
    return expectTouched(session.run("password.replace_policy", authority, seen, QString::fromUtf8(text)),
                         Fault::Conflict, "authority");
}

Result<std::optional<PasswordFacts>> findPasswordFacts(Session &session, const UserId &uid) {
    GL_TRY(const auto row, session.maybe("password.facts", uid));
    if (!row)
        return std::optional<PasswordFacts>();
    return std::optional(PasswordFacts{row->id<LoginId>("login_id"), row->time("credential_changed_at"),
                                       changeReasonFrom(row->text("must_change")), row->time("now")});
}

Result<bool> hasSecondFactor(Session &session, const UserId &uid) {
    return session.maybe("password.second_factor", uid).map([](const auto &row) { return row.has_value(); });
}

Result<QStringList> listLatestPasswords(Session &session, const LoginId &login, int most) {
    return listed(session.rows("password.latest", login, most), [](const Row &row) { return row.text("credential"); });
}

Result<int> demandPasswordChange(Session &session, const QList<UserId> &uids, ChangeReason reason) {
    if (reason == ChangeReason::Expired)
        return failure(Fault::Invalid, QStringLiteral("reason: a password expires by its age"));
    return session.run("password.demand_change", uids, changeReasonName(reason));
}

Result<QList<ExpiryNotice>> takeExpiryNotices(Session &session, int most) {
    return listed(session.rows("password.take_notices", most), [](const Row &row) {
        return ExpiryNotice{row.user("user_uid"), row.time("expires_at")};
    });
}

} // namespace gatelodge::store
