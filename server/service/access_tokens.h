// Access tokens: what a person gives to a script of theirs (EL-01, EL-05). "gl_" and 43 characters of 32 random bytes;
// the database keeps the SHA-256 of them as the identity of a login, and the first four characters for the owner's eye.
//
// A token never carries more than its owner may do at the moment it is used: scopes that the owner's roles no longer
// grant are left out. It opens no session and no page.
#pragma once
#include "server/domain/access_token.h"
#include "server/domain/actor.h"
#include "server/service/means.h"
#include "server/service/visitor.h"

namespace gatelodge::service {

struct WantedToken {
    QString name; // 1 to 100 characters, unlike those of the owner's other tokens
    QStringList scopes;
    int days = 0; // 1 to 365
};
struct FreshToken {
    LoginId id;
    QByteArray text; // told once and kept nowhere
};

// What the owner's roles let a token do now.
Result<QStringList> grantableScopes(store::Session &session, const UserId &uid);
// Whether tokens are made and taken at all: an administrator can switch their authority off.
Result<bool> takesTokens(store::Session &session);

// Invalid: name, scope or days; the detail begins with which. Duplicate: the name. Denied: a scope that the owner's
// roles do not grant. Refused: the list is full. Throttled. Misconfigured: takesTokens() is false.
Result<FreshToken> createAccessToken(store::Session &session, const Means &means, const UserId &uid,
                                     const WantedToken &wanted, const Visitor &visitor);
Result<QList<AccessToken>> listAccessTokens(store::Session &session, const UserId &uid);
// From now on nobody comes in with it, whatever is under way elsewhere. NotFound: not theirs, or not valid.
Done revokeAccessToken(store::Session &session, const UserId &uid, const LoginId &id, const Visitor &visitor);

// A revoked one may be brought back for ten minutes by who revoked it.
inline constexpr std::chrono::minutes kRevokedTokenSpan{10};
Result<std::optional<QString>> lastRevokedToken(store::Session &session, const UserId &uid); // its name
// Expired: there is none, or its name or place in the list is taken meanwhile.
Done bringBackAccessToken(store::Session &session, const UserId &uid, const Visitor &visitor);

struct TokenHolder {
    LoginId token;
    UserId user;
    QString username, displayName;
    QStringList scopes; // what holds now
    Actor actor;        // for what is done with the token
};
// Whose token this is, if it is good for the scope; an empty scope asks only who it is. Not inside a transaction.
// NotFound: no token of ours, or a revoked one. Expired. Denied: its owner is not active, or outside of the dates.
// Refused: good, but not for this scope. Throttled: too many from this address were good for nothing (F5); those are
// counted, and good ones are not, so that a busy script costs no writes.
Result<TokenHolder> findTokenHolder(store::Session &session, const Means &means, QByteArrayView text,
                                    const QString &scope, const Visitor &visitor);

} // namespace gatelodge::service
