// An OpenID provider as an authority: Gatelodge is the relying party, the provider asks the person.
//
// The code flow alone is spoken, with PKCE: OpenID Connect Core 1.0 §3.1, RFC 6749 §4.1, RFC 7636, RFC 9207; and plain
// OAuth 2 for those who never learned OpenID Connect (GitHub, Facebook). This folder knows nothing of sessions, pages
// or accounts: it says who the provider says somebody is. Everything outside goes through Means.
//
// This header is the driver's settings with types, checked as far as a schema cannot check them.
#pragma once
#include "server/domain/result.h"
#include "server/login/settings.h"
#include <QUrl>

namespace gatelodge::login::oidc {

enum class Protocol { OpenIdConnect, OAuth2 };
enum class ClientProof { Automatic, Basic, Post }; // RFC 6749 §2.3.1

// The provider's names for what a person is. With OpenID Connect the identity is `sub`, whatever stands here.
struct ClaimNames {
    QString identity, username, name, firstName, lastName, email, groups;
};

struct Options {
    Protocol protocol = Protocol::OpenIdConnect;
    QString issuer; // compared character by character
    QString clientId;
    QByteArray clientSecret;
    QStringList scopes;
    ClientProof clientProof = ClientProof::Automatic;
    QString prompt;       // empty: the provider decides
    qint64 clockSkew = 0; // seconds
    ClaimNames claims;
    // OAuth 2 only; OpenID Connect discovers its own.
    QUrl authorizationEndpoint, tokenEndpoint, userInfoEndpoint;
    QUrl emailsEndpoint; // may be empty
};

// Misconfigured: the detail names the setting.
Result<Options> readOptions(const Settings &settings);

const QList<SettingField> &optionFields();

} // namespace gatelodge::login::oidc
