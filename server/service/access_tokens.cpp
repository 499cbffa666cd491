#include "server/service/access_tokens.h"
#include "server/service/attempts.h"
#include "server/service/login_notice.h"
#include "server/service/token.h"
#include "server/store/access_tokens.h"
#include "server/store/doors.h"
#include "server/store/transaction.h"
#include <algorithm>

namespace gatelodge::service {

using store::inTransaction;

namespace {

constexpr char kMark[] = "gl_"; // so that leaked ones are found by those who scan for them
constexpr qsizetype kMarkSize = 3, kShownCharacters = 4, kLongestName = 100;
constexpr int kMostInAWindow = 20; // made by one person: revoked rows stay

Result<WantedToken> checked(const WantedToken &wanted) {
    WantedToken sound = wanted;
    sound.name = wanted.name.simplified();
    if (sound.name.isEmpty() || sound.name.size() > kLongestName)
        return failure(Fault::Invalid, QStringLiteral("name: 1 to 100 characters"));
    if (wanted.days < 1 || wanted.days > kLongestTokenDays)
        return failure(Fault::Invalid, QStringLiteral("days: 1 to 365"));
    sound.scopes.clear();
    for (const QString &scope : accessScopes()) { // each once, in our order
        if (wanted.scopes.contains(scope))
            sound.scopes << scope;
    }
    for (const QString &scope : wanted.scopes) {
        if (!accessScopes().contains(scope))
            return failure(Fault::Invalid, QStringLiteral("scope: %1 is none").arg(scope));
    }
    return sound;
}

Done checkPlace(const QList<AccessToken> &present, const QString &name) {
    const auto isSo = [&name](const AccessToken &token) { return token.name.compare(name, Qt::CaseInsensitive) == 0; };
    if (std::any_of(present.begin(), present.end(), isSo))
        return failure(Fault::Duplicate, QStringLiteral("name"));
    if (present.size() >= kMostTokens)
        return failure(Fault::Refused, QStringLiteral("%1 tokens at most").arg(kMostTokens));
    return {};
}

Result<store::TokenAuthority> openAuthority(store::Session &session) {
    GL_TRY(const auto authority, store::findTokenAuthority(session));
    if (!authority || !authority->enabled)
        return failure(Fault::Misconfigured, QStringLiteral("no authority takes access tokens"));
    return *authority;
}

Done checkGranted(store::Session &session, const UserId &uid, const QStringList &scopes) {
    GL_TRY(const QStringList granted, grantableScopes(session, uid));
    for (const QString &scope : scopes) {
        if (!granted.contains(scope))
            return failure(Fault::Denied, QStringLiteral("%1 is more than the owner may do").arg(scope));
    }
    return {};
}

QByteArray guessBucket(const Means &means, const Visitor &visitor) {
    return attemptBucket(means.keyFor("attempts"), "access-token", addressBlock(visitor.address));
}

Error throttled(const store::Attempts &attempts) {
    return {Fault::Throttled, QString::number(attempts.left.count()), {}};
}

// What was good for nothing is counted; the fault is told unless it was one too many.
tl::unexpected<Error> counted(store::Session &session, const Means &means, const Visitor &visitor, Fault fault,
                              const QString &detail) {
    const auto attempts = inTransaction(session, Actor::anonymous(visitor.request), [&] {
        return store::countAttempt(session, guessBucket(means, visitor), means.limits.window);
    });
    if (!attempts)
        return failure(attempts.error());
    if (attempts->tries > means.limits.perAddress)
        return failure(throttled(*attempts));
    return failure(fault, detail);
}

std::optional<QByteArray> hashOf(QByteArrayView text) {
    if (!text.startsWith(kMark))
        return std::nullopt;
    return Token::storedFormOf(text.sliced(kMarkSize));
}

TokenHolder holderOf(const store::FoundToken &found, const Visitor &visitor) {
    TokenHolder holder{found.login, found.user, found.username, {}, {}, Actor::person(found.user, visitor.request)};
    holder.actor.source = Source::Api;
    holder.displayName = QString(found.firstName + u' ' + found.lastName).trimmed();
    if (holder.displayName.isEmpty())
        holder.displayName = found.username;
    for (const QString &scope : accessScopesOf(found.roles)) {
        if (found.scopes.contains(scope))
            holder.scopes << scope;
    }
    return holder;
}

} // namespace

Result<QStringList> grantableScopes(store::Session &session, const UserId &uid) {
    GL_TRY(const QStringList roles, store::listRoles(session, uid));
    return accessScopesOf(roles);
}

Result<bool> takesTokens(store::Session &session) {
    GL_TRY(const auto authority, store::findTokenAuthority(session));
    return authority && authority->enabled;
}

Result<FreshToken> createAccessToken(store::Session &session, const Means &means, const UserId &uid,
                                     const WantedToken &wanted, const Visitor &visitor) {
    GL_TRY(const WantedToken sound, checked(wanted));
    const Token secret = Token::generate();
    FreshToken fresh{{}, kMark + secret.text};
    AccessToken token;
    token.name = sound.name;
    token.scopes = sound.scopes;
    token.beginning = QString::fromLatin1(fresh.text.left(kMarkSize + kShownCharacters));
    const QByteArray bucket = attemptBucket(means.keyFor("attempts"), "make-access-token", toString(uid).toLatin1());
    return inTransaction(session, Actor::person(uid, visitor.request), [&]() -> Result<FreshToken> {
        GL_DO(store::lockTokenOwner(session, uid));
        GL_TRY(const auto authority, openAuthority(session));
        GL_DO(checkGranted(session, uid, sound.scopes));
        GL_TRY(const auto present, store::listAccessTokens(session, uid));
        GL_DO(checkPlace(present, sound.name));
        GL_DO(countWithin(session, bucket, kMostInAWindow, means.limits.window));
        GL_TRY(fresh.id, store::insertAccessToken(session, uid, authority.id, secret.stored, token, sound.days));
        GL_DO(tellLoginAdded(session, means, uid, {AddedLogin::Token, sound.name}, visitor));
        return fresh;
    });
}

Result<QList<AccessToken>> listAccessTokens(store::Session &session, const UserId &uid) {
    return store::listAccessTokens(session, uid);
}

Done revokeAccessToken(store::Session &session, const UserId &uid, const LoginId &id, const Visitor &visitor) {
    return inTransaction(session, Actor::person(uid, visitor.request),
                         [&] { return store::revokeAccessToken(session, uid, id); });
}

Result<std::optional<QString>> lastRevokedToken(store::Session &session, const UserId &uid) {
    GL_TRY(const auto revoked, store::findLastRevokedToken(session, uid, kRevokedTokenSpan));
    return revoked ? std::optional(revoked->name) : std::nullopt;
}

Done bringBackAccessToken(store::Session &session, const UserId &uid, const Visitor &visitor) {
    const auto done = inTransaction(session, Actor::person(uid, visitor.request), [&]() -> Done {
        GL_DO(store::lockTokenOwner(session, uid));
        GL_TRY(const auto revoked, store::findLastRevokedToken(session, uid, kRevokedTokenSpan));
        if (!revoked)
            return failure(Fault::Expired, QStringLiteral("no access token was revoked just now"));
        GL_TRY(const auto present, store::listAccessTokens(session, uid));
        GL_DO(checkPlace(present, revoked->name));
        return store::bringBackAccessToken(session, uid, revoked->login);
    });
    if (!done && (done.error().fault == Fault::Duplicate || done.error().fault == Fault::Refused))
        return failure(Fault::Expired, done.error().detail);
    return done;
}

Result<TokenHolder> findTokenHolder(store::Session &session, const Means &means, QByteArrayView text,
                                    const QString &scope, const Visitor &visitor) {
    GL_TRY(const auto tried, store::findAttempts(session, guessBucket(means, visitor), means.limits.window));
    if (tried.tries >= means.limits.perAddress)
        return failure(throttled(tried));
    const auto hash = hashOf(text);
    if (!hash)
        return counted(session, means, visitor, Fault::NotFound, QStringLiteral("not of a token's form"));
    const auto found = store::findAccessToken(session, *hash);
    if (!found && found.error().fault != Fault::NotFound)
        return failure(found.error());
    if (!found || !found->good)
        return counted(session, means, visitor, Fault::NotFound, QStringLiteral("access token"));
    if (found->expired)
        return counted(session, means, visitor, Fault::Expired, QStringLiteral("access token"));
    if (!found->ownerMay)
        return counted(session, means, visitor, Fault::Denied, QStringLiteral("its owner is not active"));
    TokenHolder holder = holderOf(*found, visitor);
    if (!scope.isEmpty() && !holder.scopes.contains(scope))
        return failure(Fault::Refused, scope);
    if (found->useIsNews)
        GL_DO(inTransaction(session, holder.actor, [&] { return store::markTokenUsed(session, found->login); }));
    return holder;
}

} // namespace gatelodge::service
