#include "server/protocol/oidc/grants.h"
#include "server/service/token.h"
#include "server/store/openid_grants.h"

namespace gatelodge::oidc {

using namespace Qt::StringLiterals;

namespace {

// What was agreed to, as far as the site may still have it.
QStringList stillAllowed(const QStringList &granted, const OpenIdClient &client) {
    QStringList scopes;
    for (const QString &scope : granted) {
        if (client.profile.scopes.contains(scope))
            scopes << scope;
    }
    return scopes;
}

bool isPartOf(const QStringList &wanted, const QStringList &granted) {
    for (const QString &scope : wanted) {
        if (!granted.contains(scope))
            return false;
    }
    return true;
}

} // namespace

Outcome refreshTokens(const Asked &asked) {
    if (!isGiven(asked.form, "refresh_token"_L1))
        return refuse("invalid_request", "The refresh_token is missing.");
    const auto hash = service::Token::storedFormOf(asked.form.raw("refresh_token"_L1));
    if (!hash)
        return refuse("invalid_grant", "The refresh token is none of ours.");
    GL_TRY(const auto held, store::holdRefreshToken(asked.session, *hash));
    if (!held)
        return refuse("invalid_grant", "The refresh token is none of ours.");
    const OpenIdGrant &grant = held->grant;
    if (!(grant.site == asked.client.site))
        return refuse("invalid_grant", "The refresh token is none of ours.",
                      u"it brought a refresh token that was given to site %1"_s.arg(grant.site.value));
    if (held->used) {
        GL_DO(store::endGrant(asked.session, grant.id, "refresh_reused"));
        return refuse("invalid_grant", "The refresh token has been used before.",
                      u"a refresh token came a second time; all of its family has been ended"_s);
    }
    if (held->expired || grant.endedAt.isValid())
        return refuse("invalid_grant", "The refresh token has ended.",
                      grant.endedAt.isValid() ? u"the grant has ended: "_s + grant.endedWhy : QString());
    const QStringList allowed = stillAllowed(grant.scopes, asked.client);
    if (!allowed.contains("offline_access"_L1))
        return refuse("invalid_grant", "This client may not have lasting access any more.");
    GL_TRY(const auto closed, closedSince(asked.session, grant));
    if (closed)
        return refuse("invalid_grant", "The person may not enter this site at present.",
                      u"a refresh token was refused at the gate '%1'"_s.arg(*closed));
    const QStringList wanted = scopesIn(asked.form);
    if (!isPartOf(wanted, allowed))
        return refuse("invalid_scope", "More was asked for than was granted.");
    GL_DO(store::markRefreshTokenUsed(asked.session, *hash));
    OpenIdGrant again = grant;
    again.nonce.clear(); // it belonged to the first id token (Core §12.2)
    return giveTokens(asked, again, wanted.isEmpty() ? allowed : wanted);
}

} // namespace gatelodge::oidc
