#include "server/protocol/oidc/grants.h"
#include "server/service/token.h"
#include "server/store/openid_grants.h"
#include "server/store/places.h"

namespace gatelodge::oidc {

Outcome refuse(QByteArray code, QByteArray description, QString cause) {
    return Told<Tokens>(tl::unexpected(Refusal(std::move(code), std::move(description), std::move(cause))));
}

QStringList scopesIn(const http::Form &form) {
    QStringList scopes = form.value(QLatin1StringView("scope")).split(u' ', Qt::SkipEmptyParts);
    scopes.removeDuplicates();
    return scopes;
}

Result<std::optional<QString>> closedSince(store::Session &session, const OpenIdGrant &grant) {
    GL_TRY(const auto gates, store::listGates(session, grant.user, grant.site, grant.level));
    for (const Gate &gate : gates) {
        const bool ofSession = gate.kind == GateKind::SignedIn || gate.kind == GateKind::Level;
        if (!gate.passed && !ofSession)
            return std::optional(QString(gateName(gate.kind)));
    }
    return std::optional<QString>();
}

Result<Tokens> signTokens(const service::Means &means, const openid::KeyRing &ring, const OpenIdClient &client,
                          const OpenIdGrant &grant, const QStringList &scopes, const store::OpenIdFacts &facts) {
    Tokens tokens;
    tokens.scopes = scopes;
    GL_TRY(tokens.access, openid::makeAccessToken(facts.now, means, ring, client, std::optional(grant), scopes));
    if (scopes.contains(QLatin1StringView("openid"))) {
        OpenIdGrant told = grant;
        told.scopes = scopes;
        GL_TRY(tokens.id, openid::makeIdToken(facts, means, ring, client, told, tokens.access));
    }
    return tokens;
}

Outcome giveTokens(const Asked &asked, const OpenIdGrant &grant, const QStringList &scopes) {
    GL_TRY(const auto ring, asked.keys.current(asked.session));
    GL_TRY(const auto facts, store::findOpenIdFacts(asked.session, grant.user));
    GL_TRY(Tokens tokens, signTokens(asked.means, *ring, asked.client, grant, scopes, facts));
    if (grant.scopes.contains(QLatin1StringView("offline_access"))) {
        const service::Token fresh = service::Token::generate();
        GL_DO(store::insertRefreshToken(asked.session, grant.id, fresh.stored,
                                        std::chrono::hours(24) * asked.client.profile.refreshDays));
        tokens.refresh = fresh.text;
    }
    return Told<Tokens>(std::move(tokens));
}

// Of nobody: there is no person behind it, and nothing of one to be read with it.
Outcome actForItself(const Asked &asked) {
    if (!asked.client.profile.isService || asked.client.profile.proof == ClientProof::None)
        return refuse("unauthorized_client", "This client may not act for itself.");
    if (!scopesIn(asked.form).isEmpty())
        return refuse("invalid_scope", "A client that acts for itself has no scopes of a person.");
    GL_TRY(const auto ring, asked.keys.current(asked.session));
    Tokens tokens;
    GL_TRY(tokens.access,
           openid::makeAccessToken(asked.session, asked.means, *ring, asked.client, std::nullopt, tokens.scopes));
    return Told<Tokens>(std::move(tokens));
}

} // namespace gatelodge::oidc
