#include "server/store/access_tokens.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace gatelodge::store {

namespace {

QString propertiesOf(const AccessToken &token) {
    const QJsonObject properties{{QStringLiteral("name"), token.name},
                                 {QStringLiteral("beginning"), token.beginning},
                                 {QStringLiteral("scopes"), QJsonArray::fromStringList(token.scopes)}};
    return QString::fromUtf8(QJsonDocument(properties).toJson(QJsonDocument::Compact));
}

QString hexOf(const QByteArray &hash) { return QString::fromLatin1(hash.toHex()); }

AccessToken tokenFrom(const Row &row) {
    AccessToken token;
    token.id = row.id<LoginId>("login_id");
    token.name = row.text("name");
    token.beginning = row.text("beginning");
    token.scopes = row.list("scopes");
    token.createdAt = row.time("created_at");
    token.expiresAt = row.time("expires_at");
    token.lastUsedAt = row.time("last_used_at");
    token.expired = row.flag("expired");
    return token;
}

Done oneOrNotFound(const Result<int> &touched) {
    if (!touched)
        return failure(touched.error());
    return *touched == 1 ? Done() : Done(failure(Fault::NotFound, QStringLiteral("access token")));
}

} // namespace

Result<std::optional<TokenAuthority>> findTokenAuthority(Session &session) {
    GL_TRY(const auto row, session.maybe("access_token.authority"));
    if (!row)
        return std::optional<TokenAuthority>();
    return std::optional(TokenAuthority{row->id<AuthorityId>("authority_id"), row->flag("enabled")});
}

Done lockTokenOwner(Session &session, const UserId &uid) {
    GL_TRY(const auto row, session.maybe("access_token.lock_owner", uid));
    return row ? Done() : Done(failure(Fault::Refused, QStringLiteral("the owner is not active")));
}

Result<QStringList> listRoles(Session &session, const UserId &uid) {
    GL_TRY(const auto rows, session.rows("access_token.roles", uid));
    QStringList roles;
    for (const Row &row : rows)
        roles << row.text("role");
    return roles;
}

Result<QList<AccessToken>> listAccessTokens(Session &session, const UserId &uid) {
    GL_TRY(const auto rows, session.rows("access_token.list_of_user", uid));
    QList<AccessToken> tokens;
    for (const Row &row : rows)
        tokens << tokenFrom(row);
    return tokens;
}

Result<LoginId> insertAccessToken(Session &session, const UserId &uid, const AuthorityId &authority,
                                  const QByteArray &hash, const AccessToken &token, int days) {
    GL_TRY(const auto row, session.one("access_token.insert", uid, authority, hexOf(hash), propertiesOf(token), days));
    return row.id<LoginId>("login_id");
}

Result<FoundToken> findAccessToken(Session &session, const QByteArray &hash) {
    GL_TRY(const auto row, session.one("access_token.find", hexOf(hash)));
    FoundToken found;
    found.login = row.id<LoginId>("login_id");
    found.user = row.user("user_uid");
    found.good = row.flag("is_good");
    found.expired = row.flag("expired");
    found.ownerMay = row.flag("owner_may");
    found.username = row.text("username");
    found.firstName = row.text("first_name");
    found.lastName = row.text("last_name");
    found.scopes = row.list("scopes");
    found.roles = row.list("roles");
    found.useIsNews = row.flag("use_is_news");
    return found;
}

Done markTokenUsed(Session &session, const LoginId &id) {
    GL_DO(session.run("access_token.used", id));
    return {};
}

Done revokeAccessToken(Session &session, const UserId &uid, const LoginId &id) {
    return oneOrNotFound(session.run("access_token.revoke", uid, id));
}

Result<std::optional<RevokedToken>> findLastRevokedToken(Session &session, const UserId &uid,
                                                         std::chrono::seconds within) {
    GL_TRY(const auto row, session.maybe("access_token.last_revoked", uid, double(within.count())));
    if (!row)
        return std::optional<RevokedToken>();
    return std::optional(RevokedToken{row->id<LoginId>("login_id"), row->text("name")});
}

Done bringBackAccessToken(Session &session, const UserId &uid, const LoginId &id) {
    return oneOrNotFound(session.run("access_token.bring_back", uid, id));
}

} // namespace gatelodge::store
