// Access tokens as rows: logins of kind 'token', found by the SHA-256 of what a script shows (EL-05).
#pragma once
#include "server/domain/access_token.h"
#include "server/store/session.h"
#include <chrono>

namespace gatelodge::store {

struct TokenAuthority {
    AuthorityId id;
    bool enabled = true;
};
Result<std::optional<TokenAuthority>> findTokenAuthority(Session &session);

// Holds the owner's row until the transaction ends. Refused: not active.
Done lockTokenOwner(Session &session, const UserId &uid);
Result<QStringList> listRoles(Session &session, const UserId &uid);

Result<QList<AccessToken>> listAccessTokens(Session &session, const UserId &uid); // expired ones too, revoked ones not
Result<LoginId> insertAccessToken(Session &session, const UserId &uid, const AuthorityId &authority,
                                  const QByteArray &hash, const AccessToken &token, int days);

struct FoundToken {
    LoginId login;
    UserId user;
    bool good = false; // neither revoked nor at an authority that is switched off
    bool expired = false;
    bool ownerMay = false; // active, and within the dates
    QString username, firstName, lastName;
    QStringList scopes, roles;
    bool useIsNews = false; // a minute or more after the last one
};
// NotFound where nobody ever had it. hash: 32 bytes.
Result<FoundToken> findAccessToken(Session &session, const QByteArray &hash);
Done markTokenUsed(Session &session, const LoginId &id);

// NotFound: not theirs, or not valid.
Done revokeAccessToken(Session &session, const UserId &uid, const LoginId &id);
struct RevokedToken {
    LoginId login;
    QString name;
};
Result<std::optional<RevokedToken>> findLastRevokedToken(Session &session, const UserId &uid,
                                                         std::chrono::seconds within);
Done bringBackAccessToken(Session &session, const UserId &uid, const LoginId &id);

} // namespace gatelodge::store
