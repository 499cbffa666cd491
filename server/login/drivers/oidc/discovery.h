// What a provider publishes about itself (OpenID Connect Discovery 1.0, RFC 8414), fetched once in ten minutes.
#pragma once
#include "server/login/drivers/oidc/conversation.h"
#include "server/login/drivers/oidc/timed_cache.h"
#include <QStringList>

namespace gatelodge::login::oidc {

struct Metadata {
    QString issuer; // as announced: the configured one, or a template of it (issuer.h)
    QUrl authorizationEndpoint, tokenEndpoint, jwksUri;
    QUrl userInfoEndpoint;          // may be empty
    bool answersNameIssuer = false; // every answer to the browser carries `iss` (RFC 9207 §3)
    bool takesChallenge = true;     // S256; providers that say nothing ignore what they don't know (RFC 6749 §3.1)
    QStringList clientProofs;       // token_endpoint_auth_methods_supported; never empty
};

// Misconfigured: the detail says what is missing, of the wrong kind, or of another issuer. `issuer`: the configured
// one.
Result<Metadata> metadataFrom(const QJsonObject &document, const QString &issuer);
QUrl discoveryAddress(const QString &issuer);

class Discovery {
public:
    static constexpr qsizetype kMostIssuers = 64;
    static constexpr qint64 kFreshFor = 600; // seconds

    // Unavailable: the provider doesn't answer.
    Result<std::shared_ptr<const Metadata>> find(const QString &issuer, Conversation &conversation);
    // Asks, whatever is known.
    Result<std::shared_ptr<const Metadata>> ask(const QString &issuer, Conversation &conversation);
    qsizetype size() const { return m_known.size(); }

private:
    TimedCache<Metadata> m_known{kMostIssuers};
};

} // namespace gatelodge::login::oidc
